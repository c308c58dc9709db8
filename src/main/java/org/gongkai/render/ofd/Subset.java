package org.gongkai.render.ofd;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType font cut down to some characters.
 *
 * <p>Glyphs get new numbers in the order of the characters, then follow those that only composites refer to. Glyph 0, which stands for
 * every character that is missing, becomes empty: nothing is missing, and a reader that takes a character beyond the first plane for two
 * then draws nothing odd beside it.
 */
final class Subset {
    /** Tables that hold for any choice of glyphs. Missing ones are left out. */
    private static final List<String> KEPT =
            List.of("OS/2", "cvt ", "fpgm", "gasp", "head", "hhea", "maxp", "name", "prep");

    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int LOCA_FORMAT = 50;
    private static final int METRICS_COUNT = 34;
    private static final int GLYPH_COUNT = 4;
    /** A {@code post} table of version 3: the glyphs have no names. */
    private static final ByteBuffer NO_NAMES =
            ByteBuffer.allocate(32).putInt(0, 0x00030000).asReadOnlyBuffer();

    private final Sfnt font;
    /** The old numbers in the order of the new ones. */
    private final List<Integer> originals = new ArrayList<>();
    /** The new numbers by the old ones. */
    private final Map<Integer, Integer> numbers = new HashMap<>();

    private final SortedMap<Integer, Integer> characters = new TreeMap<>();

    /**
     * Cuts a font down.
     *
     * @param glyphs what is wanted: the numbers of glyphs by code point
     */
    Subset(Sfnt font, SortedMap<Integer, Integer> glyphs) {
        this.font = font;
        number(0);
        glyphs.forEach((codePoint, glyph) -> characters.put(codePoint, number(glyph)));
    }

    /** The new numbers of glyphs by code point. */
    SortedMap<Integer, Integer> glyphs() {
        return Collections.unmodifiableSortedMap(characters);
    }

    Sfnt font() {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>(List.of(0, 0));
        // Composites add to the list while it is walked.
        for (int i = 1; i < originals.size(); i++) {
            byte[] outline = outline(originals.get(i));
            glyf.writeBytes(Arrays.copyOf(outline, (outline.length + 3) & ~3));
            offsets.add(glyf.size());
        }
        ByteBuffer loca = ByteBuffer.allocate(4 * offsets.size());
        offsets.forEach(loca::putInt);

        SortedMap<String, ByteBuffer> tables = new TreeMap<>(font.tables());
        tables.keySet().retainAll(KEPT);
        tables.put("head", copy("head").putShort(LOCA_FORMAT, (short) 1).putInt(CHECKSUM_ADJUSTMENT, 0));
        tables.put("maxp", copy("maxp").putShort(GLYPH_COUNT, (short) originals.size()));
        tables.put("hhea", copy("hhea").putShort(METRICS_COUNT, (short) originals.size()));
        tables.put("cmap", CharacterMap.table(characters));
        tables.put("glyf", ByteBuffer.wrap(glyf.toByteArray()));
        tables.put("hmtx", metrics());
        tables.put("loca", loca);
        tables.put("post", NO_NAMES);
        return new Sfnt(font.version(), tables);
    }

    private ByteBuffer copy(String name) {
        ByteBuffer table = font.table(name);
        return ByteBuffer.allocate(table.capacity()).put(0, table, 0, table.capacity());
    }

    private int number(int old) {
        return numbers.computeIfAbsent(old, key -> {
            originals.add(key);
            return originals.size() - 1;
        });
    }

    private byte[] outline(int old) {
        boolean isLong = font.table("head").getShort(LOCA_FORMAT) == 1;
        ByteBuffer loca = font.table("loca");
        int from = isLong ? loca.getInt(4 * old) : 2 * (loca.getShort(2 * old) & 0xFFFF);
        int to = isLong ? loca.getInt(4 * old + 4) : 2 * (loca.getShort(2 * old + 2) & 0xFFFF);
        byte[] outline = new byte[to - from];
        font.table("glyf").get(from, outline);
        // A negative number of contours marks a composite.
        if (outline.length > 0 && outline[0] < 0) {
            renumberParts(ByteBuffer.wrap(outline));
        }
        return outline;
    }

    private void renumberParts(ByteBuffer outline) {
        outline.position(10);
        int flags;
        do {
            flags = outline.getShort();
            int part = outline.getShort(outline.position()) & 0xFFFF;
            outline.putShort((short) number(part));
            int arguments = (flags & 0x1) != 0 ? 4 : 2;
            int scale = (flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
            outline.position(outline.position() + arguments + scale);
        } while ((flags & 0x20) != 0);
    }

    /** Advance and left side bearing of every glyph; the last advances of a font may stand for many glyphs. */
    private ByteBuffer metrics() {
        ByteBuffer old = font.table("hmtx");
        int count = font.table("hhea").getShort(METRICS_COUNT) & 0xFFFF;
        ByteBuffer metrics = ByteBuffer.allocate(4 * originals.size());
        for (int glyph : originals) {
            boolean isFull = glyph < count;
            metrics.putShort(old.getShort(4 * (isFull ? glyph : count - 1)));
            metrics.putShort(old.getShort(isFull ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count)));
        }
        return metrics;
    }
}
