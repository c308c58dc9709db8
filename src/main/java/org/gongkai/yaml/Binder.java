package org.gongkai.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.model.Finding;

/**
 * Binds the fixed parts of our files to records.
 *
 * <p>The record says which keys there are and what each takes; everything that does not fit is found with its place. Not by Jackson: it
 * stops at the first mistake, loses places and reads {@code 010} as 8, and takes longer to start than a report to render. Component types:
 * {@code String}, {@code int}, {@code double}, {@code boolean}, {@code List}, {@code Map<String, …>} and further records; whatever is
 * blank arrives as {@code null}, 0 or {@code false}.
 */
public final class Binder {
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");

    private Binder() {}

    /**
     * The record that a node describes, or nothing and findings.
     *
     * @param path the keys that lead to the node
     */
    public static <T extends Record> Optional<T> bind(Node node, Class<T> type, String path, List<Finding> findings) {
        int before = findings.size();
        T bound = type.cast(value(node, type, path, findings));
        return isSound(findings, before) ? Optional.of(bound) : Optional.empty();
    }

    private static boolean isSound(List<Finding> findings, int before) {
        return findings.subList(before, findings.size()).stream().noneMatch(Finding::blocks);
    }

    private static Object value(Node node, Type type, String path, List<Finding> findings) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(node, of[0], path, findings)
                    : map(node, of[1], path, findings);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(node, plain, path, findings) : scalar(node, plain, path, findings);
    }

    /** The record; {@code null} when something in it was found wrong, as a record's constructor may count on what it is given. */
    private static Object record(Node node, Class<?> type, String path, List<Finding> findings) {
        RecordType form = RecordType.of(type);
        if (node.isBlank()) {
            return form.make(Map.of());
        }
        if (!(node instanceof Mapping mapping)) {
            return mistyped(node, "键值（键: 值）", path, findings);
        }
        int before = findings.size();
        Map<String, Object> values = new HashMap<>();
        Keys.exactly(form.components().keySet()).read(mapping, path, findings).forEach((key, entry) -> {
            if (!entry.value().isBlank()) {
                values.put(key, value(entry.value(), form.components().get(key), Keys.join(path, key), findings));
            }
        });
        return isSound(findings, before) ? form.make(values) : null;
    }

    private static Object list(Node node, Type of, String path, List<Finding> findings) {
        if (!(node instanceof Sequence sequence)) {
            return mistyped(node, "列表（[…]，或每行一个“- ”）", path, findings);
        }
        List<Object> list = new ArrayList<>();
        sequence.items().forEach(item -> list.add(value(item, of, path, findings)));
        return list;
    }

    private static Object map(Node node, Type of, String path, List<Finding> findings) {
        if (!(node instanceof Mapping mapping)) {
            return mistyped(node, "键值（键: 值）", path, findings);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        Keys own = Keys.exactly(mapping.entries().stream()
                .map(entry -> entry.key().text().strip())
                .toList());
        own.read(mapping, path, findings)
                .forEach((key, entry) -> map.put(key, value(entry.value(), of, Keys.join(path, key), findings)));
        return map;
    }

    private static Object scalar(Node node, Class<?> type, String path, List<Finding> findings) {
        if (!(node instanceof Scalar scalar)) {
            return mistyped(node, "一段文字", path, findings);
        }
        String text = scalar.text();
        if (type == String.class) {
            return text.strip();
        }
        if (type == boolean.class && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        if (isWhole(type) && WHOLE.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        if (isDecimal(type) && DECIMAL.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        String wanted = isWhole(type) ? "一个整数" : isDecimal(type) ? "一个数" : " true 或 false";
        return mistyped(node, wanted, path, findings);
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private static boolean isDecimal(Class<?> type) {
        return type == double.class || type == Double.class;
    }

    private static Object mistyped(Node node, String wanted, String path, List<Finding> findings) {
        String written = node instanceof Scalar scalar ? "“" + scalar.text().strip() + "”" : node.kind();
        findings.add(Finding.error(
                "KEY-TYPE",
                node.where(),
                path,
                "“" + path.substring(path.lastIndexOf('.') + 1) + "”要写" + wanted + "，这里写的是" + written + "。",
                "改写成" + wanted + "。"));
        return null;
    }
}
