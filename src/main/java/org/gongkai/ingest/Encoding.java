package org.gongkai.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** In which encoding a Chinese text is: UTF-8, or else the national one. */
final class Encoding {
    private static final Charset NATIONAL = Charset.forName("GB18030");

    private Encoding() {}

    /** Whether bytes are UTF-8 from the first to the last. */
    static boolean isUtf8(byte[] file) {
        return decoded(file, StandardCharsets.UTF_8).isPresent();
    }

    /** Whether bytes are a text without control characters. */
    static boolean isText(byte[] file) {
        return decoded(file, StandardCharsets.UTF_8)
                .or(() -> decoded(file, NATIONAL))
                .filter(text -> text.chars().noneMatch(c -> c < ' ' && "\n\r\t\f".indexOf(c) < 0))
                .isPresent();
    }

    /** A text. */
    static String text(byte[] file) {
        String text = new String(file, isUtf8(file) ? StandardCharsets.UTF_8 : NATIONAL);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
