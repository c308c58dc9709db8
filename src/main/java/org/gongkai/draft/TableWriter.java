package org.gongkai.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Figure;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Cell;

/** Writes a table's part of a data file: its keys as a tree, the figures of a row between braces. */
record TableWriter(Draft draft, Lines lines) {
    /** A key of the tree: one with further keys below it, or one with a cell. */
    private record Key(Map<String, Key> below, Optional<Figure> figure) {
        static Key empty() {
            return new Key(new LinkedHashMap<>(), Optional.empty());
        }

        boolean isLine() {
            return below.values().stream().allMatch(key -> key.figure().isPresent());
        }
    }

    /** Writes the table, if there is anything to write. */
    void write(StatutoryTable table) {
        List<Figure> figures = table.figures().stream()
                .filter(figure -> cell(figure).isPresent() || draft.everyRow() && !figure.isSum())
                .toList();
        Key root = Key.empty();
        figures.forEach(figure -> put(root, List.of(figure.path().split("\\.")), figure));
        table.figures().stream()
                .map(Figure::line)
                .filter(line -> draft.remarks().containsKey(line))
                .forEach(line -> reserve(root, List.of(line.split("\\."))));
        if (!root.below().containsKey(table.key())
                && !draft.remark(table.key()).above().isEmpty()) {
            lines.gap();
            lines.comment(0, draft.remark(table.key()).above());
        }
        root.below().forEach((key, value) -> {
            lines.gap();
            write(0, key, key, value);
        });
    }

    private static void put(Key above, List<String> path, Figure figure) {
        if (path.size() == 1) {
            above.below().put(path.get(0), new Key(Map.of(), Optional.of(figure)));
        } else {
            Key next = above.below().computeIfAbsent(path.get(0), key -> Key.empty());
            put(next, path.subList(1, path.size()), figure);
        }
    }

    /** A row without figures that has a remark is written nevertheless. */
    private static void reserve(Key above, List<String> path) {
        if (!path.isEmpty()) {
            Key next = above.below().computeIfAbsent(path.get(0), key -> Key.empty());
            if (next.figure().isEmpty()) {
                reserve(next, path.subList(1, path.size()));
            }
        }
    }

    private void write(int depth, String name, String path, Key key) {
        Remark remark = draft.remark(path);
        if (key.figure().isPresent()) {
            lines.entry(
                    depth,
                    name,
                    key.figure().flatMap(this::cell).map(TableWriter::spelled).orElse(""),
                    remark);
        } else if (depth > 0 && key.isLine()) {
            lines.entry(depth, name, line(key), remark);
        } else {
            lines.entry(depth, name, "", remark);
            key.below().forEach((below, value) -> write(depth + 1, below, path + "." + below, value));
        }
    }

    private String line(Key key) {
        return key.below().entrySet().stream()
                .flatMap(entry -> entry.getValue().figure().flatMap(this::cell).stream()
                        .map(cell -> Scalars.of(entry.getKey()) + ": " + spelled(cell)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private Optional<Cell> cell(Figure figure) {
        return Optional.ofNullable(draft.report().figures().cells().get(figure.id()));
    }

    private static String spelled(Cell cell) {
        String number = Scalars.cell(cell.printed());
        return cell.remark().isEmpty() ? number : "{值: " + number + ", 注: " + Scalars.of(cell.remark()) + "}";
    }
}
