package org.gongkai.ingest;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.document.Table;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Section;
import org.gongkai.form.StatutoryTable;

/** Where a published table's column headers stand. */
final class Columns {
    private static final double ALIKE = 0.85;

    private final Form form;
    private final Map<Section, Set<String>> labels = new IdentityHashMap<>();
    /** The header cells met, by their first column: what stands below them is theirs. */
    private final Map<Integer, Table.Cell> headers = new TreeMap<>();

    private Section section;

    Columns(Form form) {
        this.form = form;
    }

    /** Whether a row names columns of the form, or a section; it is remembered. */
    boolean header(Table.Row row, List<String> texts) {
        List<String> named = texts.stream().map(Words::label).toList();
        int best = 0;
        Section found = null;
        for (StatutoryTable table : form.tables()) {
            for (Section candidate : table.sections()) {
                int hits = hits(candidate, named);
                if (hits > best) {
                    best = hits;
                    found = candidate;
                }
                if (!candidate.title().isEmpty() && named.contains(Words.label(candidate.title()))) {
                    headers.clear();
                    section = candidate;
                    return true;
                }
            }
        }
        boolean figureless =
                texts.stream().filter(text -> !CellText.isPossible(text)).count()
                        == texts.stream().filter(text -> !text.isBlank()).count();
        if (found == null
                || !figureless
                || best < Math.min(2, found.columnLeaves().size())) {
            return false;
        }
        if (section != found) {
            headers.clear();
            section = found;
        }
        row.cells().stream()
                .filter(cell -> !Words.of(cell).isBlank())
                .forEach(cell -> headers.put(cell.column(), cell));
        return true;
    }

    private int hits(Section candidate, List<String> texts) {
        Set<String> labels = labels(candidate);
        int hits = 0;
        for (String text : texts) {
            if (labels.contains(text) || labels.stream().anyMatch(label -> Likeness.of(label, text) > ALIKE)) {
                hits++;
            }
        }
        return hits;
    }

    /** What a section's columns and groups of columns are called. */
    private Set<String> labels(Section candidate) {
        return labels.computeIfAbsent(
                candidate,
                its -> its.columns().stream()
                        .flatMap(Header::all)
                        .map(column -> Words.label(column.label()))
                        .collect(Collectors.toSet()));
    }

    /** Whether the headers met are a section's. */
    boolean isOf(Section wanted) {
        return section == wanted;
    }

    /** Whether no header was met. */
    boolean isEmpty() {
        return section == null;
    }

    /** The cell of each figure, by its index, where the headers' places tell; empty when they do not tell for all figures. */
    Map<Integer, Table.Cell> place(List<Figure> figures, List<Table.Cell> values) {
        Map<Integer, Table.Cell> placed = new HashMap<>();
        int from = 0;
        List<Table.Cell> ordered = List.copyOf(headers.values());
        for (int i = 0; i < figures.size(); i++) {
            String label = Words.label(figures.get(i).column().label());
            int at = from;
            while (at < ordered.size()
                    && !Words.label(Words.of(ordered.get(at))).equals(label)) {
                at++;
            }
            if (at == ordered.size()) {
                return Map.of();
            }
            Table.Cell header = ordered.get(at);
            from = at + 1;
            Table.Cell value = values.stream()
                    .filter(cell -> cell.column() < header.column() + header.columnSpan()
                            && header.column() < cell.column() + cell.columnSpan())
                    .filter(cell -> !Words.of(cell).isBlank())
                    .findFirst()
                    .orElse(null);
            if (value != null) {
                if (placed.containsValue(value)) {
                    return Map.of();
                }
                placed.put(i, value);
            }
        }
        long written = values.stream().filter(cell -> !Words.of(cell).isBlank()).count();
        return placed.size() == written ? placed : Map.of();
    }
}
