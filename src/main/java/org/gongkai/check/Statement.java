package org.gongkai.check;

import java.util.List;
import org.gongkai.check.Token.Amount;
import org.gongkai.form.Ledger;
import org.gongkai.form.Prose.Claim;
import org.gongkai.form.Prose.Reading;

/**
 * A number of a passage with what it claims to be.
 *
 * @param said from the beginning of the clause to the unit
 * @param number the number's token
 * @param claims what it says; of several (予以公开及部分公开) the numbers are added up
 */
record Statement(Passage passage, String said, Token number, List<Claim> claims) {
    Statement {
        claims = List.copyOf(claims);
    }

    Amount amount() {
        return number.amount().orElseThrow();
    }

    String code() {
        return claims.get(0).code();
    }

    /** The numbers it may mean. */
    List<Reading> readings() {
        return claims.size() == 1
                ? claims.get(0).readings()
                : List.of(Reading.sum(
                        claims.stream().map(claim -> claim.readings().get(0)).toList()));
    }

    /** Whether {@code {{…}}} put the number there. */
    boolean isQuoted() {
        return passage.isQuoted(number.begin());
    }

    /** Whether all that it may mean could be read. */
    boolean isReadable(Ledger ledger) {
        return readings().stream().allMatch(reading -> reading.isReadable(ledger));
    }
}
