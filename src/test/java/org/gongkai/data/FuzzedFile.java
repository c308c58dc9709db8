package org.gongkai.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A data file made of bytes of any kind. The first says where in the file the others go, so that those which are not YAML, most of them,
 * do not end all attempts at the door.
 *
 * @param besideItself whether it is to be compared with itself as last year's report, too
 */
record FuzzedFile(byte[] bytes, boolean besideItself) {
    private static final String HEAD = "机关: 某市科学技术局\n年度: ";

    /** Where bytes go. */
    enum Part {
        /** The whole file. */
        FILE,
        /** The whole file, which is also last year's. */
        BOTH_YEARS,
        /** The text of part one. */
        TEXT,
        /** Whole, decimal, signed numbers and amounts. */
        CELL
    }

    /** The file of an input; its first byte counts by its last two bits. */
    static FuzzedFile of(byte[] input) {
        Part part = input.length == 0 ? Part.FILE : Part.values()[input[0] & 3];
        byte[] bytes = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        return switch (part) {
            case FILE -> new FuzzedFile(bytes, false);
            case BOTH_YEARS -> new FuzzedFile(bytes, true);
            case TEXT -> new FuzzedFile(text(bytes), false);
            case CELL -> new FuzzedFile(cells(bytes), false);
        };
    }

    /** What {@link #of} makes into a file with these bytes in a part. */
    static byte[] input(Part part, byte[] bytes) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write(part.ordinal());
        input.writeBytes(bytes);
        return input.toByteArray();
    }

    private static byte[] text(byte[] bytes) {
        ByteArrayOutputStream file = opened("2021\n总体情况: |\n  ");
        for (byte each : bytes) {
            file.write(each);
            if (each == '\n') {
                file.writeBytes("  ".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    /** The same bytes in cells of every kind: of the 2019 form if they are of odd length, of the 2021 form otherwise. */
    private static byte[] cells(byte[] bytes) {
        return bytes.length % 2 == 0
                ? filled(bytes, "2021\n依申请公开: {本年新收: {自然人: ", "}}\n主动公开: {行政事业性收费: ", "}\n")
                : filled(bytes, "2020\n主动公开: {行政许可: {本年增减: ", "}, 政府集中采购: {采购总金额: ", "}}\n");
    }

    private static byte[] filled(byte[] bytes, String before, String between, String after) {
        ByteArrayOutputStream file = opened(before);
        file.writeBytes(bytes);
        file.writeBytes(between.getBytes(StandardCharsets.UTF_8));
        file.writeBytes(bytes);
        file.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    private static ByteArrayOutputStream opened(String rest) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEAD + rest).getBytes(StandardCharsets.UTF_8));
        return file;
    }
}
