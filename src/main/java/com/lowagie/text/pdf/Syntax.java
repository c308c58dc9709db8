package com.lowagie.text.pdf;

import java.util.Arrays;

/**
 * Writes operators and objects straight to the bytes that OpenPDF collects; its own methods make several objects for every number, and a
 * report has ten thousand.
 */
public final class Syntax {
    private static final long[] POWERS = {1, 10, 100, 1000, 10_000};
    private static final String DIGITS = "0123456789ABCDEF";

    private final ByteBuffer bytes;

    /** Appends to some bytes. */
    public Syntax(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Makes room for some bytes and counts them; the answer is where the first of them belongs in the buffer. */
    private int more(int length) {
        int start = bytes.count;
        if (start + length > bytes.buf.length) {
            bytes.buf = Arrays.copyOf(bytes.buf, Math.max(bytes.buf.length * 2, start + length));
        }
        bytes.count = start + length;
        return start;
    }

    private void octet(int octet) {
        int at = more(1);
        bytes.buf[at] = (byte) octet;
    }

    /** Something that is Latin text already. */
    @SuppressWarnings("deprecation") // Drops the upper half of each character, which Latin text has not.
    public Syntax raw(String text) {
        int at = more(text.length());
        text.getBytes(0, text.length(), bytes.buf, at);
        return this;
    }

    /** The same in bytes. */
    public Syntax raw(byte[] text) {
        int at = more(text.length);
        System.arraycopy(text, 0, bytes.buf, at, text.length);
        return this;
    }

    /** A length in points or a coordinate, and a blank. */
    public Syntax number(double value) {
        return number(value, 2);
    }

    /** A number and a blank. */
    public Syntax number(double value, int decimals) {
        long rest = Math.round(value * POWERS[decimals]);
        if (rest < 0) {
            octet('-');
            rest = -rest;
        }
        integer(rest / POWERS[decimals]);
        rest %= POWERS[decimals];
        if (rest > 0) {
            octet('.');
            for (int power = decimals - 1; rest > 0; power--) {
                octet((int) ('0' + rest / POWERS[power]));
                rest %= POWERS[power];
            }
        }
        octet(' ');
        return this;
    }

    /** A number that is not negative, and nothing after it. */
    public Syntax integer(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        int at = more(digits) + digits;
        long rest = value;
        do {
            bytes.buf[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        return this;
    }

    /** A reference to an object, and a blank. */
    public Syntax reference(int number) {
        return integer(number).raw(" 0 R ");
    }

    /** Text as UTF-16 in hexadecimal digits, without brackets. */
    public Syntax hexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            hexadecimal(text.charAt(i));
        }
        return this;
    }

    /** Sixteen bits in hexadecimal digits. */
    Syntax hexadecimal(int unit) {
        int at = more(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes.buf[at++] = (byte) DIGITS.charAt(unit >> shift & 0xF);
        }
        return this;
    }

    /** The number of a glyph within a string. */
    public Syntax glyph(int number) {
        int first = number >> 8;
        int second = number & 0xFF;
        if (isSpecial(first) || isSpecial(second)) {
            escaped(first);
            escaped(second);
        } else {
            int at = more(2);
            bytes.buf[at] = (byte) first;
            bytes.buf[at + 1] = (byte) second;
        }
        return this;
    }

    private static boolean isSpecial(int octet) {
        return octet == '(' || octet == ')' || octet == '\\' || octet == '\r';
    }

    private void escaped(int octet) {
        if (isSpecial(octet)) {
            octet('\\');
        }
        octet(octet == '\r' ? 'r' : octet);
    }
}
