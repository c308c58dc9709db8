package org.gongkai.render.ofd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.render.layout.FontFile;

/**
 * The tables of a TrueType or OpenType font, by name. Those of a file are views of its bytes, since a face has megabytes of outlines.
 *
 * @param version tells what kind of outlines it has
 */
record Sfnt(int version, SortedMap<String, ByteBuffer> tables) {
    private static final int COLLECTION = 0x74746366;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    /** Takes a font file apart, or the font of a collection that the file's name ends with ({@code simsun.ttc,0}). */
    static Sfnt of(FontFile file) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes()).asReadOnlyBuffer();
        int start = bytes.getInt(0) == COLLECTION ? bytes.getInt(HEADER + 4 * member(file.name())) : 0;
        SortedMap<String, ByteBuffer> tables = new TreeMap<>();
        for (int i = 0; i < bytes.getShort(start + 4); i++) {
            int entry = start + HEADER + i * ENTRY;
            String name = new String(file.bytes(), entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(name, bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        return new Sfnt(bytes.getInt(start), tables);
    }

    private static int member(String name) {
        int comma = name.lastIndexOf(',');
        return comma < 0 ? 0 : Integer.parseInt(name.substring(comma + 1));
    }

    ByteBuffer table(String name) {
        return tables.get(name);
    }

    /** The tables as a file: directory, tables in the order of their names, checksums. */
    byte[] file() {
        int offset = HEADER + tables.size() * ENTRY;
        int length = offset
                + tables.values().stream()
                        .mapToInt(table -> padded(table.capacity()))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(version).putShort((short) tables.size()).putShort((short) (power * ENTRY));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * ENTRY));
        int head = 0;
        for (String name : tables.keySet()) {
            ByteBuffer table = tables.get(name);
            head = name.equals("head") ? offset : head;
            file.put(offset, table, 0, table.capacity());
            file.put(name.getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(checksum(file, offset, padded(table.capacity())))
                    .putInt(offset)
                    .putInt(table.capacity());
            offset += padded(table.capacity());
        }
        file.putInt(head + CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - checksum(file, 0, length));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }
}
