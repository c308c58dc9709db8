package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.form.Ledger;
import org.gongkai.form.Prose.Reading;
import org.gongkai.model.Location;

/**
 * A number in prose that the report's own tables say: {@code {{path}}} could stand in its place.
 *
 * @param key of the part
 * @param digits how many characters the number has
 */
public record Quotation(String key, Location where, int digits, String path) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** All that are understood beyond doubt, in reading order. */
    public static List<Quotation> in(Case filled) {
        Written written = Written.of(filled);
        return written.prosePassages().stream()
                .filter(Passage::exact)
                .flatMap(passage -> PassageReader.read(passage, written).statements().stream())
                .flatMap(statement -> of(statement, filled.ledger()).stream())
                .toList();
    }

    private static Optional<Quotation> of(Statement statement, Ledger ledger) {
        Passage passage = statement.passage();
        int begin = statement.number().begin();
        Matcher digits =
                DIGITS.matcher(passage.text()).region(begin, passage.text().length());
        boolean plain = statement.claims().size() == 1
                && !statement.isQuoted()
                && !statement.amount().approximate()
                && statement.isReadable(ledger)
                && digits.lookingAt();
        return Stream.of(statement)
                .filter(any -> plain)
                .flatMap(any -> any.readings().stream())
                .filter(reading -> statement.amount().says(reading.value(ledger)))
                .map(Reading::path)
                .filter(path -> !path.isEmpty())
                .findFirst()
                .map(path -> new Quotation(passage.key(), passage.at(begin), digits.end() - begin, path));
    }
}
