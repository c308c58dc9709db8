package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.check.Numbering.Announced;
import org.gongkai.check.Numbering.Item;
import org.gongkai.model.Finding;

/** Nothing is left out of 一是、二是、三是 and （一）（二）（三）, nor at the end of as many as were announced (S-NUMBERING). */
final class Enumerations implements WordRule {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern SECTION = Pattern.compile("[（(](?<number>[" + DIGITS + "]{1,3})[）)]");
    /** 二是; 二要, 其二 and 第二 stand for it. */
    private static final Pattern ITEM = Pattern.compile("(?<other>[其第]?)(?<number>[" + DIGITS + "]{1,2})(?<is>是?)");

    /** 主要有以下三点： right before 一是. A comma does not announce: 落实三项制度，一是公示. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?<![第十百“‘])(?<count>[两二三四五六七八九])(?:个|大)?"
            + "(?:(?:方面|点)[^。；，：:" + DIGITS + "]{0,14}[：:。，,]?|(?:项|条|类|种)[^。；，：:" + DIGITS + "]{0,14}[：:])\\s*$");

    private static final String SENTENCE_END = "。！？";
    private static final String CLAUSE_END = SENTENCE_END + "；，：:、）";
    private static final int FARTHEST_ANNOUNCED = 24;

    @Override
    public Set<String> codes() {
        return Set.of("S-NUMBERING");
    }

    @Override
    public Stream<Finding> findings(Written written) {
        return written.parts().values().stream().flatMap(Enumerations::judge);
    }

    private static Stream<Finding> judge(List<Passage> part) {
        List<Finding> findings = new ArrayList<>();
        Numbering sections = new Numbering("（", "）", findings);
        Numbering items = new Numbering("", "是", findings);
        Optional<Announced> before = Optional.empty();
        for (Passage passage : part) {
            String text = passage.text();
            for (int at = 0; at < text.length(); at++) {
                switch (text.charAt(at)) {
                    case '（', '(' -> section(passage, at, sections, items);
                    case '其', '第', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> item(passage, at, before, items);
                    default -> {
                        // Nothing is numbered here.
                    }
                }
            }
            before = announced(passage, text.length());
        }
        items.end();
        sections.end();
        return findings.stream();
    }

    private static void section(Passage passage, int at, Numbering sections, Numbering items) {
        if (begins(passage.text(), at, SENTENCE_END)) {
            Matcher found = found(SECTION, passage, at);
            number(found).ifPresent(number -> {
                sections.next(new Item(passage, at, number, Optional.empty()));
                items.end();
            });
        }
    }

    private static void item(Passage passage, int at, Optional<Announced> before, Numbering items) {
        if (begins(passage.text(), at, CLAUSE_END)) {
            Matcher found = found(ITEM, passage, at);
            number(found).ifPresent(number -> {
                if (!found.group("other").isEmpty() || found.group("is").isEmpty()) {
                    items.pass(new Item(passage, at, number, Optional.empty()));
                } else {
                    Optional<Announced> announced =
                            number > 1 ? Optional.empty() : at == 0 ? before : announced(passage, at);
                    items.next(new Item(passage, at, number, announced));
                }
            });
        }
    }

    private static Matcher found(Pattern pattern, Passage passage, int at) {
        return pattern.matcher(passage.text()).region(at, passage.text().length());
    }

    private static OptionalInt number(Matcher found) {
        return found.lookingAt() ? ChineseNumber.value(found.group("number")) : OptionalInt.empty();
    }

    private static boolean begins(String text, int at, String ends) {
        return at == 0 || ends.indexOf(text.charAt(at - 1)) >= 0 || Character.isWhitespace(text.charAt(at - 1));
    }

    /** What stands right before a place and says how many there will be. */
    private static Optional<Announced> announced(Passage passage, int end) {
        int begin = Math.max(0, end - FARTHEST_ANNOUNCED);
        Matcher found = ANNOUNCED.matcher(passage.text()).region(begin, end);
        return found.find()
                ? Optional.of(new Announced(
                        ChineseNumber.value(found.group("count")).orElseThrow(), passage, found.start("count")))
                : Optional.empty();
    }
}
