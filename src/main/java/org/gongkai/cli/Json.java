package org.gongkai.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --json} prints, the same way for all commands; made ready by the first that prints any. */
final class Json {
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Maps, lists, records, texts and numbers as JSON. */
    static String of(Object value) {
        return INDENTED.writeValueAsString(value);
    }
}
