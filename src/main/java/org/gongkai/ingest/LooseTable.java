package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.data.Forms;
import org.gongkai.document.Table;
import org.gongkai.form.Form;
import org.gongkai.form.Labels;
import org.gongkai.form.StatutoryTable;

/** A statutory table of which only the words are left, in reading order: each row's label, then its numbers. */
final class LooseTable {
    private static final Pattern VALUES =
            Pattern.compile("(.*?)((?:(?:^|\\s+)(?:[+-]?[0-9][0-9,.]*(?:\\s?万?元)?|/|-|—))+)\\s*$");
    private static final Pattern NUMBER = Pattern.compile("^[一二三四五六][、.．]");

    private final Forms forms;
    /** Row labels, longest first, so that 其他 does not win over 其他法律行政法规禁止公开. */
    private final List<Label> labels;

    /** @param figures how many numbers follow it */
    private record Label(String text, int figures) {}

    private final StringBuilder words = new StringBuilder();
    private final List<String> values = new ArrayList<>();
    private GridBuilder grid = new GridBuilder();
    private boolean open;
    private boolean empty = true;

    LooseTable(Forms forms) {
        this.forms = forms;
        this.labels = forms.forms().stream()
                .flatMap(form -> form.tables().stream())
                .flatMap(LooseTable::labels)
                .distinct()
                .sorted(Comparator.comparingInt((Label label) -> label.text.length())
                        .reversed())
                .toList();
    }

    private static Stream<Label> labels(StatutoryTable table) {
        return table.sections().stream()
                .filter(section -> !section.isUnnamed())
                .flatMap(section -> section.rowLeaves().stream()
                        .map(row -> new Label(
                                Labels.normal(row.label()),
                                section.columnLeaves().size())));
    }

    /** Whether a line is a part's heading. */
    boolean isHeading(String line) {
        return part(line).isPresent();
    }

    private Optional<Form.Part> part(String line) {
        String bare = NUMBER.matcher(line.strip()).replaceFirst("").replaceAll("\\s", "");
        boolean numbered = NUMBER.matcher(line.strip()).find();
        return forms.forms().stream()
                .flatMap(form -> form.parts().stream())
                .filter(part -> part.names().stream()
                        .anyMatch(name -> numbered ? Likeness.of(name, bare) >= 0.8 : name.equals(bare)))
                .findFirst();
    }

    /** A part begins; only in one that is a table are loose rows looked for. */
    void enter(String heading) {
        open = part(heading).filter(part -> !part.isText()).isPresent();
    }

    boolean isOpen() {
        return open;
    }

    /** Takes a line: words of a label, numbers, or both. */
    void line(String line) {
        var found = VALUES.matcher(line);
        String before = found.matches() ? found.group(1) : line;
        if (!before.isBlank()) {
            flush();
            words.append(before);
        }
        if (found.matches()) {
            String numbers = found.group(2).strip().replaceAll("\\s(?=万?元)", "");
            values.addAll(List.of(numbers.split("\\s+")));
        }
    }

    private void flush() {
        if (values.isEmpty()) {
            return;
        }
        String said = Labels.normal(words.toString().replaceAll("\\s", ""));
        Optional<Label> label = labels.stream()
                .filter(known -> said.endsWith(known.text) && values.size() == known.figures)
                .findFirst();
        grid.row(false);
        label.ifPresent(known -> grid.cell(1, 1, Texts.of(known.text)));
        values.forEach(value -> grid.cell(1, 1, Texts.of(value)));
        empty = false;
        words.setLength(0);
        values.clear();
    }

    /** The table so far, if it has rows. */
    Optional<Table> finish() {
        flush();
        words.setLength(0);
        open = false;
        if (empty) {
            return Optional.empty();
        }
        Table table = grid.table();
        grid = new GridBuilder();
        empty = true;
        return Optional.of(table);
    }
}
