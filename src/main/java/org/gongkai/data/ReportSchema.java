package org.gongkai.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema (draft-07) of data files, for editors: what {@link ReportReader} accepts, read off the same forms.
 *
 * <p>The keys that every form has stand in the resource {@code report.schema.json}, where a {@code $comment} says what to fill in; the rest
 * follows from the forms, each in force by 格式, else by 年度. It stands in this package because it lays out the same {@link Slot}s.
 */
public final class ReportSchema {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String FORM = "格式";
    private static final String YEAR = "年度";

    private final Forms forms;
    private final ObjectNode definitions = NODES.objectNode();

    private ReportSchema(Forms forms) {
        this.forms = forms;
    }

    /** The schema as a file. */
    public static String of(Forms forms) {
        return new ReportSchema(forms).root().toPrettyString() + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = base();
        fill(root);
        ObjectNode properties = (ObjectNode) root.get("properties");
        ArrayNode choices = NODES.arrayNode();
        forms.forms().forEach(form -> form.parts().forEach(part -> properties.set(part.key(), described(part))));
        forms.forms().forEach(form -> choices.add(choice(form, properties)));
        root.set("allOf", choices);
        root.set("definitions", definitions);
        return root;
    }

    static ObjectNode base() {
        try (InputStream in = ReportSchema.class.getResourceAsStream("report.schema.json")) {
            return (ObjectNode) JSON.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces what a {@code $comment} asks for, everywhere below a node. */
    private void fill(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("$comment")) {
            object.setAll(asked(object.remove("$comment").asString()));
        }
        node.forEach(this::fill);
    }

    private ObjectNode asked(String wish) {
        return switch (wish) {
            case "text" -> CellSchema.text();
            case "required text" -> CellSchema.requiredText();
            case "required date" -> CellSchema.requiredPattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case "date" -> CellSchema.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case "moment" -> CellSchema.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2})?$");
            case "forms" -> {
                ArrayNode names = NODES.arrayNode();
                forms.forms().forEach(form -> spellings(form.name(), names));
                yield NODES.objectNode().set("enum", names.addNull());
            }
            case "headings" ->
                texts(forms.forms().stream()
                        .flatMap(form -> form.parts().stream())
                        .collect(Collectors.toMap(
                                Form.Part::number, Form.Part::heading, (first, second) -> second, TreeMap::new)));
            case "tables" ->
                texts(forms.forms().stream()
                        .flatMap(form -> form.tables().stream())
                        .collect(Collectors.toMap(
                                table -> table.key(), table -> table.key(), (first, second) -> second, TreeMap::new)));
            default -> throw new IllegalStateException(wish);
        };
    }

    private static ObjectNode texts(Map<String, String> titles) {
        ObjectNode properties = NODES.objectNode();
        titles.forEach((key, title) -> properties.set(key, CellSchema.text().put("title", title)));
        ObjectNode object = NODES.objectNode();
        object.put("additionalProperties", false).set("properties", properties);
        return object;
    }

    /** A form's name as text and, where it looks like a number, as one. */
    private static void spellings(String name, ArrayNode names) {
        names.add(name);
        if (name.matches("[1-9][0-9]{3}")) {
            names.add(Integer.parseInt(name));
        }
    }

    private static ObjectNode described(Form.Part part) {
        ObjectNode described = NODES.objectNode();
        described.put("title", part.heading());
        described.put("description", "第" + part.number() + "部分" + (part.isText() ? "，正文（Markdown）。" : "的表格，只写不是零的。"));
        return part.isText() ? described.setAll(CellSchema.text()) : described;
    }

    /** If a file uses a form, its tables are that form's. */
    private ObjectNode choice(Form form, ObjectNode known) {
        ObjectNode properties = NODES.objectNode();
        List<String> own = form.parts().stream().map(Form.Part::key).toList();
        form.tables()
                .forEach(table -> properties.set(
                        table.key(), new CellSchema(definitions, form.name() + "-" + table.id()).table(table)));
        forms.forms().stream()
                .flatMap(other -> other.parts().stream())
                .map(Form.Part::key)
                .filter(key -> !own.contains(key) && known.has(key))
                .forEach(key -> properties.put(key, false));
        ObjectNode then = NODES.objectNode();
        then.set("properties", properties);
        ObjectNode choice = NODES.objectNode();
        choice.set("if", uses(form));
        choice.set("then", then);
        return choice;
    }

    private static ObjectNode uses(Form form) {
        ArrayNode names = NODES.arrayNode();
        spellings(form.name(), names);
        ObjectNode year = NODES.objectNode().put("type", "integer").put("minimum", form.from());
        if (form.to() < Integer.MAX_VALUE) {
            year.put("maximum", form.to());
        }
        ObjectNode unnamed = having(FORM, NODES.objectNode().put("type", "null"));
        unnamed.remove("required");
        ObjectNode byYear = having(YEAR, year);
        byYear.set("allOf", NODES.arrayNode().add(unnamed));
        ObjectNode uses = NODES.objectNode();
        uses.set(
                "anyOf",
                NODES.arrayNode()
                        .add(having(FORM, NODES.objectNode().set("enum", names)))
                        .add(byYear));
        return uses;
    }

    private static ObjectNode having(String key, ObjectNode value) {
        ObjectNode properties = NODES.objectNode();
        properties.set(key, value);
        ObjectNode having = NODES.objectNode();
        having.set("required", NODES.arrayNode().add(key));
        having.set("properties", properties);
        return having;
    }
}
