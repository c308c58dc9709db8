package org.gongkai.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/** What {@code gongkai new} left for a person to write has been written (S-TODO): a report with such a mark must not go out. */
final class Unfinished implements WordRule {
    private static final String CODE = "S-TODO";
    private static final Pattern MARK = Pattern.compile("【待写[^】]{0,80}】?");

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Stream<Finding> findings(Written written) {
        return written.passages().stream().flatMap(Unfinished::findings);
    }

    private static Stream<Finding> findings(Passage passage) {
        Matcher mark = MARK.matcher(passage.text());
        return mark.results()
                .map(found -> Finding.error(
                        CODE, passage.at(found.start()), passage.key(), "“" + found.group() + "”还没有写。", "写好后删去【】里的字。"));
    }
}
