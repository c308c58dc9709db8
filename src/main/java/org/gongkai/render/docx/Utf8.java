package org.gongkai.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text in the making, in the bytes that a file has of it: most of a part is markup that was encoded long before. */
final class Utf8 {
    private byte[] bytes;
    private int length;

    /** No text so far, with room for some bytes before it must grow. */
    Utf8(int room) {
        bytes = new byte[room];
    }

    /** Bytes as {@link #append(byte[])} takes them. */
    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Utf8 append(byte[] encoded) {
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    /** Appends a text. Throws {@link IllegalCharacterException} for half of a surrogate pair. */
    Utf8 append(String text) {
        // No character of a string takes more than three bytes; a pair takes four.
        reserve(3 * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (Character.isSurrogate(c)) {
                int point = text.codePointAt(i++);
                if (point == c) {
                    throw new IllegalCharacterException(point, text);
                }
                supplementary(point);
            } else {
                encode(c);
            }
        }
        return this;
    }

    private void encode(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void supplementary(int point) {
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** The array in use; its first {@link #length} bytes are the text. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
