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
    private static final String ITEM = "是";
    private static final Pattern SECTION = Pattern.compile("\\s?[（(](?<number>[" + DIGITS + "]{1,3})[）)]");
    /** 主要有以下三点： right before 一是. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?<count>[两二三四五六七八九])(?:个|大)?(?:方面|点|项|条|类|种)[^。；，：:" + DIGITS + "]{0,14}[：:。，,]?\\s*$");

    private static final int FARTHEST_ANNOUNCED = 24;
    private static final int LONGEST = 2;

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
        Numbering items = new Numbering("", ITEM, findings);
        Optional<Announced> before = Optional.empty();
        for (Passage passage : part) {
            Matcher section = SECTION.matcher(passage.text());
            if (section.lookingAt()) {
                section(passage, section).ifPresent(sections::next);
                items.end();
            }
            for (Item item : items(passage, before)) {
                items.next(item);
            }
            before = announced(passage, passage.text().length());
        }
        items.end();
        sections.end();
        return findings.stream();
    }

    private static Optional<Item> section(Passage passage, Matcher found) {
        OptionalInt number = ChineseNumber.value(found.group("number"));
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(passage, found.start("number") - 1, number.getAsInt(), Optional.empty()));
    }

    /** Every 一是, 二是 … of a passage that begins a clause. */
    private static List<Item> items(Passage passage, Optional<Announced> before) {
        List<Item> items = new ArrayList<>();
        String text = passage.text();
        for (int at = text.indexOf(ITEM); at >= 0; at = text.indexOf(ITEM, at + 1)) {
            int begin = at;
            while (begin > 0 && at - begin < LONGEST && DIGITS.indexOf(text.charAt(begin - 1)) >= 0) {
                begin--;
            }
            OptionalInt number = ChineseNumber.value(text.substring(begin, at));
            if (number.isPresent() && beginsClause(text, begin)) {
                Optional<Announced> announced = begin == 0 ? before : announced(passage, begin);
                items.add(new Item(passage, begin, number.getAsInt(), announced));
            }
        }
        return items;
    }

    private static boolean beginsClause(String text, int at) {
        return at == 0 || "，。；：:！？、）".indexOf(text.charAt(at - 1)) >= 0 || Character.isWhitespace(text.charAt(at - 1));
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
