package org.gongkai.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Finding;

/** Nothing is left out of 一是、二是、三是 and （一）（二）（三） (S-NUMBERING). */
final class Enumerations implements WordRule {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern SECTION = Pattern.compile("^\\s?[（(](?<number>[" + DIGITS + "]{1,3})[）)]");
    private static final Pattern ITEM = Pattern.compile("(?:^|[，。；：:！？、\\s）])(?<number>[" + DIGITS + "]{1,2})是");

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
        Run sections = new Run("（", "）");
        Run items = new Run("", "是");
        for (Passage passage : part) {
            Matcher section = SECTION.matcher(passage.text());
            if (section.find()) {
                sections.next(passage, section, findings);
                items.restart();
            }
            Matcher item = ITEM.matcher(passage.text());
            while (item.find()) {
                items.next(passage, item, findings);
            }
        }
        return findings.stream();
    }

    /** Numbers of one kind; a 一 begins a new row of them, and a row may go on after one that stood within it. */
    private static final class Run {
        private final String before;
        private final String after;
        private final Deque<Integer> open = new ArrayDeque<>();

        Run(String before, String after) {
            this.before = before;
            this.after = after;
        }

        void restart() {
            open.clear();
        }

        void next(Passage passage, Matcher found, List<Finding> findings) {
            int number = number(found.group("number"));
            if (number == 1) {
                open.push(1);
                return;
            }
            // A row that nobody began cannot be judged.
            if (open.isEmpty()) {
                return;
            }
            if (open.contains(number - 1)) {
                while (open.peek() != number - 1) {
                    open.pop();
                }
                open.pop();
            } else if (open.peek() < number) {
                findings.add(finding(passage, found, open.peek(), number));
                open.pop();
            } else {
                return;
            }
            open.push(number);
        }

        private Finding finding(Passage passage, Matcher found, int last, int number) {
            return Finding.warning(
                    "S-NUMBERING",
                    passage.at(found.start("number") - before.length()),
                    passage.key(),
                    "“" + shown(last) + "”之后就是“" + shown(number) + "”，缺“" + shown(last + 1) + "”。",
                    "补上缺的一项，或改正序号。");
        }

        private String shown(int number) {
            return before + chinese(number) + after;
        }
    }

    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(chinese.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0)) + 1;
        int ones = ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1)) + 1;
        return 10 * tens + ones;
    }

    private static String chinese(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10);
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10 - 1) + "十";
        return tens + ones;
    }
}
