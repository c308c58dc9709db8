package org.gongkai.yaml;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Binds the fixed parts of our files to records through Jackson.
 *
 * <p>The record says which keys there are and what each takes; everything that does not fit is found here, with its place, before Jackson
 * sees it, since Jackson stops at the first mistake, loses places and reads {@code 010} as 8. Component types: {@code String}, {@code int},
 * {@code double}, {@code boolean}, {@code List}, {@code Map<String, …>} and further records; whatever is blank arrives as {@code null}.
 */
public final class Binder {
    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");

    /** Reflection costs more than all else here, and agencies.yaml has thousands of entries of one type. */
    private static final ClassValue<Components> COMPONENTS = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return Components.of(type);
        }
    };

    /** The keys of a record and what each takes. */
    private record Components(Map<String, Type> types, Keys keys) {
        static Components of(Class<?> type) {
            Map<String, Type> types = new LinkedHashMap<>();
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> types.put(name(component), component.getGenericType()));
            return new Components(types, Keys.exactly(types.keySet()));
        }
    }

    private Binder() {}

    /**
     * The record that a node describes, or nothing and findings.
     *
     * @param path the keys that lead to the node
     */
    public static <T extends Record> Optional<T> bind(Node node, Class<T> type, String path, List<Finding> findings) {
        int before = findings.size();
        JsonNode tree = tree(node, type, path, findings);
        boolean sound = findings.subList(before, findings.size()).stream().noneMatch(Finding::blocks);
        return sound ? Optional.of(JACKSON.treeToValue(tree, type)) : Optional.empty();
    }

    private static JsonNode tree(Node node, Type type, String path, List<Finding> findings) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(node, of[0], path, findings)
                    : map(node, of[1], path, findings);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(node, plain, path, findings) : scalar(node, plain, path, findings);
    }

    private static JsonNode record(Node node, Class<?> type, String path, List<Finding> findings) {
        ObjectNode object = JSON.objectNode();
        if (node.isBlank()) {
            return object;
        }
        if (!(node instanceof Mapping mapping)) {
            return mistyped(node, shape(type), path, findings);
        }
        Components components = COMPONENTS.get(type);
        components.keys().read(mapping, path, findings).forEach((key, entry) -> {
            if (!entry.value().isBlank()) {
                object.set(key, tree(entry.value(), components.types().get(key), Keys.join(path, key), findings));
            }
        });
        return object;
    }

    /** What a record is written like: {@code 键值（{机关: …, 日期: …}）}. */
    private static String shape(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> name(component) + ": …")
                .collect(Collectors.joining(", ", "键值（{", "}）"));
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private static JsonNode list(Node node, Type of, String path, List<Finding> findings) {
        if (!(node instanceof Sequence sequence)) {
            return mistyped(node, "列表（[…]，或每行一个“- ”）", path, findings);
        }
        ArrayNode array = JSON.arrayNode();
        sequence.items().forEach(item -> array.add(tree(item, of, path, findings)));
        return array;
    }

    private static JsonNode map(Node node, Type of, String path, List<Finding> findings) {
        if (!(node instanceof Mapping mapping)) {
            return mistyped(node, "键值（{键: 值}）", path, findings);
        }
        ObjectNode object = JSON.objectNode();
        Keys own = Keys.exactly(mapping.entries().stream()
                .map(entry -> entry.key().text().strip())
                .toList());
        own.read(mapping, path, findings)
                .forEach((key, entry) -> object.set(key, tree(entry.value(), of, Keys.join(path, key), findings)));
        return object;
    }

    private static JsonNode scalar(Node node, Class<?> type, String path, List<Finding> findings) {
        if (!(node instanceof Scalar scalar)) {
            return mistyped(node, "一段文字", path, findings);
        }
        String text = scalar.text();
        if (type == String.class) {
            return JSON.stringNode(text.strip());
        }
        if ((type == boolean.class || type == Boolean.class) && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (isWhole(type) && WHOLE.matcher(text).matches()) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        if (isDecimal(type) && DECIMAL.matcher(text).matches()) {
            return JSON.numberNode(Double.parseDouble(text));
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

    private static JsonNode mistyped(Node node, String wanted, String path, List<Finding> findings) {
        Optional<Finding> slip = wanted.startsWith("一") ? Optional.empty() : Keys.slip(node, path);
        if (slip.isPresent()) {
            findings.add(slip.get());
            return JSON.nullNode();
        }
        String written = node instanceof Scalar scalar ? "“" + scalar.text().strip() + "”" : node.kind();
        findings.add(Finding.error(
                "KEY-TYPE",
                node.where(),
                path,
                "“" + path.substring(path.lastIndexOf('.') + 1) + "”要写" + wanted + "，这里写的是" + written + "。",
                "改写成" + wanted + "。"));
        return JSON.nullNode();
    }
}
