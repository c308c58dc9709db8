package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.data.Forms;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;

/** Reads plain text that somebody copied out of a report: tables as tabs, as pipes, or as labels with numbers after them. */
final class TextScanner {
    private static final Pattern RULE = Pattern.compile("[-:|\\s—]*-{2,}[-:|\\s—]*");
    /** A tab before the first word only moves it to the right. */
    private static final Pattern ROW = Pattern.compile("\\s*\\S.*\\t.*");

    private static final Pattern ORNAMENT = Pattern.compile("^#{1,6}\\s+|\\*\\*");
    private static final Pattern ENDED = Pattern.compile(".*[。：；！？]");
    private static final int WRAPPED = 45;

    private final LooseTable loose;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final int width;
    private GridBuilder grid;

    private TextScanner(Forms forms, List<String> lines) {
        this.loose = new LooseTable(forms);
        this.width = lines.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Reads a text. */
    static Published read(byte[] file, Forms forms) {
        List<String> lines = Encoding.text(file)
                .lines()
                .map(line -> line.replace("\f", ""))
                .filter(line -> !line.isBlank())
                .toList();
        TextScanner scanner = new TextScanner(forms, lines);
        lines.forEach(scanner::line);
        scanner.endTable();
        scanner.endParagraph();
        return new Published(scanner.blocks, Map.of());
    }

    private void line(String line) {
        String plain = ORNAMENT.matcher(line.strip()).replaceAll("");
        boolean heading = loose.isHeading(plain);
        if (heading) {
            endTable();
            endParagraph();
            blocks.add(Paragraph.of(Texts.of(plain)));
            loose.enter(plain);
        } else if (RULE.matcher(line.strip()).matches()) {
            return;
        } else if (line.strip().startsWith("|") || ROW.matcher(line).matches()) {
            row(line);
        } else if (loose.isOpen()) {
            loose.line(plain);
        } else {
            endTable();
            text(plain);
        }
    }

    private void row(String line) {
        endParagraph();
        if (grid == null) {
            grid = new GridBuilder();
        }
        String cells = line.strip().startsWith("|")
                ? line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "")
                : line;
        grid.row(false);
        Arrays.stream(cells.split(line.strip().startsWith("|") ? "\\|" : "\t", -1))
                .forEach(cell -> grid.cell(1, 1, Texts.of(cell.strip())));
    }

    private void endTable() {
        if (grid != null) {
            blocks.add(grid.table());
            grid = null;
        }
        loose.finish().ifPresent(blocks::add);
    }

    /** In a text whose lines were wrapped a paragraph goes on until a line is short and ended. */
    private void text(String line) {
        paragraph.append(line);
        if (width > WRAPPED
                || line.length() < width - 3 && ENDED.matcher(line).matches()
                || line.length() < width - 8) {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(Paragraph.of(Texts.of(paragraph.toString())));
            paragraph.setLength(0);
        }
    }
}
