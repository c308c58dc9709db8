package org.gongkai.check;

import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/** Problems and improvements are more than a word (S-P5). */
final class Improvements implements WordRule {
    private static final int THIN = 20;

    @Override
    public Set<String> codes() {
        return Set.of("S-P5");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        String key = written.prose().improvements();
        if (!written.has(key)) {
            return Stream.empty();
        }
        long words = written.text(key)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(THIN)
                .count();
        if (words == THIN) {
            return Stream.empty();
        }
        return Stream.of(Finding.warning(
                "S-P5",
                written.start(key),
                key,
                "“" + key + "”只有 " + words + " 个字，没有写出具体问题和改进措施。",
                "写出至少一个具体问题和一条对应的改进措施。"));
    }
}
