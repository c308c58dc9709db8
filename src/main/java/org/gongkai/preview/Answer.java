package org.gongkai.preview;

import java.util.Map;

/**
 * What a browser gets.
 *
 * @param status as HTTP has it
 * @param headers besides those of every answer
 */
record Answer(int status, Map<String, String> headers, byte[] content) {
    static final String TYPE = "Content-Type";

    static Answer file(String type, byte[] content) {
        return new Answer(200, Map.of(TYPE, type), content);
    }
}
