package org.gongkai.province;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cells as the tables of a data file: keys nested by path, a row on one line. */
public final class Tables {
    private Tables() {}

    /** The tables of cells by path, as {@code 依申请公开.本年新收.自然人}. */
    public static String yaml(Map<String, String> cells) {
        Map<String, Object> tree = new LinkedHashMap<>();
        cells.forEach((path, text) -> put(tree, List.of(path.split("\\.")), text));
        StringBuilder yaml = new StringBuilder();
        tree.forEach((key, value) -> write(key, value, 0, yaml));
        return yaml.toString();
    }

    private static void put(Map<String, Object> tree, List<String> path, String text) {
        if (path.size() == 1) {
            tree.put(path.get(0), text);
        } else {
            put(
                    below(tree.computeIfAbsent(path.get(0), key -> new LinkedHashMap<>())),
                    path.subList(1, path.size()),
                    text);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Object value) {
        return (Map<String, Object>) value;
    }

    private static void write(String key, Object value, int depth, StringBuilder yaml) {
        yaml.append("  ".repeat(depth)).append(key).append(':');
        if (value instanceof String text) {
            yaml.append(' ').append(text).append('\n');
        } else if (depth > 0 && below(value).values().stream().allMatch(String.class::isInstance)) {
            yaml.append(below(value).entrySet().stream()
                    .map(cell -> cell.getKey() + ": " + cell.getValue())
                    .collect(Collectors.joining(", ", " {", "}\n")));
        } else {
            yaml.append('\n');
            below(value).forEach((lower, deeper) -> write(lower, deeper, depth + 1, yaml));
        }
    }
}
