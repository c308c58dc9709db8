package org.gongkai.render.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes a page's operators straight to the bytes that OpenPDF collects; its own methods make several objects for every number. */
final class Operators {
    private static final long[] POWERS = {1, 10, 100, 1000, 10_000};

    private final ByteBuffer bytes;

    Operators(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Something that is Latin text already. */
    Operators raw(String text) {
        for (int i = 0; i < text.length(); i++) {
            bytes.append_i(text.charAt(i));
        }
        return this;
    }

    Operators raw(byte[] text) {
        bytes.append(text);
        return this;
    }

    /** A length in points or a coordinate, and a blank. */
    Operators number(double value) {
        return number(value, 2);
    }

    /** A number and a blank. */
    Operators number(double value, int decimals) {
        long rest = Math.round(value * POWERS[decimals]);
        if (rest < 0) {
            bytes.append_i('-');
            rest = -rest;
        }
        integer(rest / POWERS[decimals]);
        rest %= POWERS[decimals];
        if (rest > 0) {
            bytes.append_i('.');
            for (int power = decimals - 1; rest > 0; power--) {
                bytes.append_i((int) ('0' + rest / POWERS[power]));
                rest %= POWERS[power];
            }
        }
        bytes.append_i(' ');
        return this;
    }

    Operators integer(long value) {
        if (value >= 10) {
            integer(value / 10);
        }
        bytes.append_i((int) ('0' + value % 10));
        return this;
    }

    /** The number of a glyph within a string. */
    void glyph(int number) {
        escaped(number >> 8);
        escaped(number & 0xFF);
    }

    private void escaped(int octet) {
        if (octet == '(' || octet == ')' || octet == '\\') {
            bytes.append_i('\\');
        }
        if (octet == '\r') {
            bytes.append("\\r".getBytes(StandardCharsets.ISO_8859_1));
        } else {
            bytes.append_i(octet);
        }
    }
}
