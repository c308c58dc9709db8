package org.gongkai.cli;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.form.Ledger;
import org.gongkai.years.Difference;
import org.gongkai.years.Difference.CellChange;
import org.gongkai.years.Difference.Piece;
import org.gongkai.years.Difference.SentenceChange;

/** Two years side by side on a terminal of 80 columns. */
record DifferenceText(Console console) {
    private static final int NAME = 38;
    private static final int NUMBER = 10;
    private static final int LINE = 80;
    private static final int RED = 31;
    private static final int GREEN = 32;

    void show(Difference difference) {
        int then = difference.then().report().year();
        int now = difference.now().report().year();
        console.print(row("", then + " 年", now + " 年", "增减", "增减率"));
        String table = "";
        for (CellChange cell : difference.filled()) {
            String head = cell.path().replaceFirst("\\..*", "");
            if (!head.equals(table)) {
                table = head;
                console.print(head);
            }
            console.print(row(
                    "  " + shortened(cell.path().substring(head.length() + 1).replace(".", " › ")),
                    Ledger.plain(cell.then()),
                    Ledger.plain(cell.now()),
                    signed(cell.change()),
                    cell.percent().map(percent -> signed(percent) + "%").orElse("")));
        }
        if (!difference.incomparable().isEmpty()) {
            console.print("");
            console.print("不能比较：");
            difference
                    .incomparable()
                    .forEach(line -> wrapped("  ", "    ", line.path().replace(".", " › ") + "：" + line.reason(), 0));
        }
        if (!difference.sentences().isEmpty()) {
            console.print("");
            difference.sentences().forEach(this::sentence);
        }
        console.print("");
        console.print("共 " + difference.changed() + " 格有变化，"
                + difference.incomparable().size() + " 行不能比较，"
                + difference.sentences().size() + " 句有增删改。");
    }

    private void sentence(SentenceChange sentence) {
        console.print(sentence.fate().label() + "  " + sentence.key());
        if (!sentence.then().isEmpty()) {
            wrapped("  － ", "     ", marked(sentence.then()), RED);
        }
        if (!sentence.now().isEmpty()) {
            wrapped("  ＋ ", "     ", marked(sentence.now()), GREEN);
        }
    }

    /** A sentence whose changed parts, if it is not all new, stand between brackets. */
    private static String marked(List<Piece> pieces) {
        boolean all = pieces.stream().allMatch(Piece::changed);
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.changed() && !all ? "[" + piece.text() + "]" : piece.text()));
        return text.toString().replace('\n', ' ');
    }

    private void wrapped(String first, String next, String text, int colour) {
        String lead = first;
        for (String rest = text; !rest.isEmpty(); lead = next) {
            String line = DisplayWidth.start(rest, LINE - DisplayWidth.of(lead));
            rest = rest.substring(line.length());
            boolean coloured = colour != 0 && console.isColoured();
            console.print(lead + (coloured ? "\u001B[" + colour + "m" + line + "\u001B[0m" : line));
        }
    }

    /** The end of a path tells more than its beginning. */
    private static String shortened(String path) {
        String shown = path;
        while (DisplayWidth.of(shown) > NAME - 4) {
            shown = shown.substring(shown.offsetByCodePoints(0, 1));
        }
        return shown.equals(path) ? path : "…" + shown;
    }

    private static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + Ledger.plain(number) : Ledger.plain(number);
    }

    private static String row(String name, String... numbers) {
        StringBuilder row = new StringBuilder(DisplayWidth.padded(name, NAME));
        for (String number : numbers) {
            row.append(" ".repeat(Math.max(1, NUMBER - DisplayWidth.of(number))))
                    .append(number);
        }
        return row.toString();
    }
}
