package org.gongkai.data;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Figure;
import org.gongkai.form.Kind;
import org.gongkai.form.Labels;
import org.gongkai.form.StatutoryTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The part of the JSON Schema that follows from one table of a form; what several rows share is a definition. */
final class CellSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DIGITS = "(0|[1-9][0-9]{0,11})";
    private static final long MOST = 999_999_999_999L;
    private static final String NUMBERED = "^\\s*(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|[0-9]+[.．、])?\\s*";
    private static final String QUOTES = "[“”‘’\"'「」]?";
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    private final ObjectNode definitions;
    private final String prefix;
    /** Definitions made for this table, by what they hold. */
    private final Map<String, String> names = new HashMap<>();

    /**
     * For one table.
     *
     * @param definitions of the whole schema, filled in here
     * @param prefix of the names of definitions; plain characters, since they become part of an address
     */
    CellSchema(ObjectNode definitions, String prefix) {
        this.definitions = definitions;
        this.prefix = prefix;
    }

    /** Always text, whatever it looks like. */
    static ObjectNode text() {
        return types("string", "number", "boolean", "null");
    }

    /** Text that may not be left out. */
    static ObjectNode requiredText() {
        return types("string", "number", "boolean").put("pattern", "\\S");
    }

    static ObjectNode requiredPattern(String pattern) {
        return types("string").put("pattern", pattern);
    }

    static ObjectNode pattern(String pattern) {
        return types("string", "null").put("pattern", pattern);
    }

    private static ObjectNode types(String... types) {
        ArrayNode names = NODES.arrayNode();
        List.of(types).forEach(names::add);
        return NODES.objectNode().set("type", names);
    }

    /** What a table's key holds. */
    ObjectNode table(StatutoryTable table) {
        return group(Slot.of(table));
    }

    private ObjectNode holds(Slot slot) {
        if (slot instanceof Slot.Single single) {
            return cell(single.figure().kind());
        }
        Slot.Group group = (Slot.Group) slot;
        String what =
                group.isLine() ? group.slots().stream().map(Slot::key).collect(Collectors.joining(" ")) : group.path();
        String name = names.get(what);
        if (name == null) {
            name = prefix + "-" + (names.size() + 1);
            names.put(what, name);
            definitions.set(name, group.isLine() ? line(group) : group(group));
        }
        return reference(name);
    }

    /** A row by column keys, or a list in the table's order with or without the total. */
    private ObjectNode line(Slot.Group group) {
        List<Figure> all = group.figures();
        int inputs =
                (int) all.stream().filter(figure -> !figure.column().isSum()).count();
        ArrayNode shapes = NODES.arrayNode().add(group(group)).add(list(0, NODES.objectNode()));
        Set<Integer> lengths = new TreeSet<>(List.of(inputs, all.size()));
        lengths.forEach(length -> shapes.add(list(length, anyCell(all))));
        return NODES.objectNode().set("anyOf", shapes);
    }

    private static ObjectNode list(int length, ObjectNode items) {
        ObjectNode list =
                NODES.objectNode().put("type", "array").put("minItems", length).put("maxItems", length);
        list.set("items", items);
        return list;
    }

    private ObjectNode anyCell(List<Figure> figures) {
        ArrayNode kinds = NODES.arrayNode();
        figures.stream().map(Figure::kind).distinct().forEach(kind -> kinds.add(cell(kind)));
        return kinds.size() == 1
                ? (ObjectNode) kinds.get(0)
                : NODES.objectNode().set("anyOf", kinds);
    }

    private ObjectNode group(Slot.Group group) {
        ObjectNode properties = NODES.objectNode();
        ObjectNode spellings = NODES.objectNode();
        for (Slot slot : group.slots()) {
            ObjectNode described = NODES.objectNode();
            described.put("title", slot.key()).put("description", slot.label());
            described.set("allOf", NODES.arrayNode().add(holds(slot)));
            properties.set(slot.key(), described);
            spellings.set(spelling(slot), holds(slot));
        }
        ObjectNode object = types("object", "null").put("additionalProperties", false);
        object.set("properties", properties);
        object.set("patternProperties", spellings);
        return object;
    }

    /** The key or the official label, with or without its number and quotation marks. */
    private static String spelling(Slot slot) {
        return NUMBERED
                + Stream.of(slot.key(), slot.label())
                        .filter(name -> !name.isEmpty())
                        .map(Labels::normal)
                        .distinct()
                        .sorted()
                        .map(CellSchema::loosely)
                        .collect(Collectors.joining("|", "(", ")"))
                + "\\s*$";
    }

    private static String loosely(String label) {
        return label.codePoints()
                .mapToObj(Character::toString)
                .map(character -> switch (character) {
                    case "（" -> "[（(]";
                    case "）" -> "[）)]";
                    default -> SPECIAL.matcher(character).replaceAll("\\\\$0");
                })
                .collect(Collectors.joining(QUOTES, QUOTES, QUOTES));
    }

    private ObjectNode cell(Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        if (!definitions.has(name)) {
            ObjectNode bare = bare(kind);
            ObjectNode properties = NODES.objectNode();
            properties.set(
                    "值",
                    NODES.objectNode()
                            .put("title", "数")
                            .set("anyOf", NODES.arrayNode().add(bare)));
            properties.set("注", text().put("title", "注").put("description", "印在数的下面。"));
            ObjectNode remarked = NODES.objectNode().put("type", "object").put("additionalProperties", false);
            remarked.set("required", NODES.arrayNode().add("值"));
            remarked.set("properties", properties);
            ArrayNode shapes = NODES.arrayNode()
                    .add(bare.deepCopy())
                    .add(NODES.objectNode().put("type", "null"))
                    .add(remarked)
                    .add(NODES.objectNode().put("type", "object").put("maxProperties", 0))
                    .add(list(0, NODES.objectNode()));
            definitions.set(name, NODES.objectNode().set("anyOf", shapes));
        }
        return reference(name);
    }

    /** A number, or the same as text, or a slash. */
    private static ObjectNode bare(Kind kind) {
        String decimal = DIGITS + "(\\.[0-9]{1,6})?";
        ObjectNode number = switch (kind) {
            case COUNT ->
                NODES.objectNode().put("type", "integer").put("minimum", 0).put("maximum", MOST);
            case SIGNED ->
                NODES.objectNode().put("type", "integer").put("minimum", -MOST).put("maximum", MOST);
            case DECIMAL ->
                NODES.objectNode().put("type", "number").put("minimum", 0).put("exclusiveMaximum", MOST + 1);
            case AMOUNT ->
                NODES.objectNode().put("type", "integer").put("minimum", 0).put("maximum", 0);
        };
        String written = switch (kind) {
            case COUNT -> DIGITS;
            case SIGNED -> "[+-]?" + DIGITS;
            case DECIMAL -> decimal;
            case AMOUNT -> "0|" + decimal + " ?(元|万元)";
        };
        ObjectNode text = NODES.objectNode().put("type", "string").put("pattern", "^(" + written + "|/)$");
        return NODES.objectNode().set("anyOf", NODES.arrayNode().add(number).add(text));
    }

    private static ObjectNode reference(String name) {
        return NODES.objectNode().put("$ref", "#/definitions/" + name);
    }
}
