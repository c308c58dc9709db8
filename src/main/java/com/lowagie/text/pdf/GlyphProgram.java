package com.lowagie.text.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.Deflater;

/**
 * The outlines of a TrueType font, ready to be put together to subsets.
 *
 * <p>A deflate stream may be glued from pieces that were deflated apart, if each ends at a byte boundary; so every glyph, and all that
 * is the same in every subset, is deflated once. A subset keeps the glyph numbers of the whole font; unused glyphs are empty.
 */
final class GlyphProgram {
    /** The part of the font that never changes, in the order in which it is written. Missing ones are left out. */
    private static final String[] FIXED = {"cvt ", "fpgm", "hhea", "hmtx", "maxp", "prep"};

    /** Their advances repeat so much that the best level takes eight times as long, for 400 bytes. */
    private static final int FIXED_LEVEL = 6;

    private static final int GLYPH_LEVEL = 9;

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int LOCA_FORMAT = 50;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    private final byte[] font;
    private final Map<String, Span> tables = new LinkedHashMap<>();
    private final int[] offsets;
    private final byte[] head;
    private final Map<String, Deflated> fixed = new LinkedHashMap<>();
    private final AtomicReferenceArray<Deflated> glyphs;

    /** A subset: a zlib stream, and how long it is inflated. */
    record Subset(byte[] zlib, int length) {}

    private record Span(int offset, int length) {}

    GlyphProgram(byte[] font) {
        this.font = font;
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = HEADER + i * ENTRY;
            String name = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(name, new Span(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        head = table("head");
        boolean isLong = ByteBuffer.wrap(head).getShort(LOCA_FORMAT) == 1;
        ByteBuffer.wrap(head).putInt(CHECKSUM_ADJUSTMENT, 0).putShort(LOCA_FORMAT, (short) 1);
        ByteBuffer loca = ByteBuffer.wrap(table("loca"));
        offsets = new int[loca.capacity() / (isLong ? 4 : 2)];
        Arrays.setAll(offsets, i -> isLong ? loca.getInt(i * 4) : (loca.getShort(i * 2) & 0xFFFF) * 2);
        glyphs = new AtomicReferenceArray<>(offsets.length - 1);
        for (String name : FIXED) {
            if (tables.containsKey(name)) {
                fixed.put(name, Deflated.of(table(name), FIXED_LEVEL));
            }
        }
    }

    private byte[] table(String name) {
        Span span = tables.get(name);
        if (span == null) {
            throw new IllegalArgumentException("not a TrueType font with outlines: no table " + name);
        }
        return Arrays.copyOfRange(font, span.offset(), span.offset() + span.length());
    }

    /** The font with the outlines of these glyphs, of those they are composed of, and of glyph 0, which every font must have. */
    Subset subset(int[] used) {
        BitSet wanted = new BitSet(glyphs.length());
        addWithParts(0, wanted);
        for (int glyph : used) {
            addWithParts(glyph, wanted);
        }
        deflateNew(wanted);
        Deflated.Chain outlines = new Deflated.Chain();
        ByteBuffer loca = ByteBuffer.allocate(offsets.length * 4);
        for (int glyph = 0; glyph < offsets.length - 1; glyph++) {
            loca.putInt(outlines.length());
            if (wanted.get(glyph)) {
                outlines.add(glyphs.get(glyph));
            }
        }
        loca.putInt(outlines.length());
        return assemble(Deflated.of(loca.array(), 1), outlines);
    }

    /** Directory and head, the fixed tables, loca, glyf. The directory must be in the order of the names, the tables need not. */
    private Subset assemble(Deflated loca, Deflated.Chain outlines) {
        int count = fixed.size() + 3;
        int offset = HEADER + count * ENTRY;
        Map<String, int[]> entries = new TreeMap<>();
        entries.put("head", new int[] {Deflated.checksum(head), offset, head.length});
        offset += padded(head.length);
        for (Map.Entry<String, Deflated> table : fixed.entrySet()) {
            entries.put(table.getKey(), new int[] {
                table.getValue().checksum(), offset, tables.get(table.getKey()).length()
            });
            offset += table.getValue().length();
        }
        entries.put("loca", new int[] {loca.checksum(), offset, loca.length()});
        offset += loca.length();
        entries.put("glyf", new int[] {outlines.checksum(), offset, outlines.length()});
        offset += outlines.length();

        Deflated.Chain file = new Deflated.Chain();
        file.add(Deflated.of(directory(count, entries), 1));
        fixed.values().forEach(file::add);
        file.add(loca);
        file.add(outlines);
        return new Subset(file.zlib(), offset);
    }

    private byte[] directory(int count, Map<String, int[]> entries) {
        int power = 31 - Integer.numberOfLeadingZeros(count);
        ByteBuffer directory = ByteBuffer.allocate(HEADER + count * ENTRY + padded(head.length));
        directory.putInt(0x00010000).putShort((short) count).putShort((short) (ENTRY << power));
        directory.putShort((short) power).putShort((short) ((count << 4) - (ENTRY << power)));
        int sum = 0;
        for (Map.Entry<String, int[]> entry : entries.entrySet()) {
            directory.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            for (int value : entry.getValue()) {
                directory.putInt(value);
            }
            sum += entry.getValue()[0];
        }
        sum += Deflated.checksum(Arrays.copyOf(directory.array(), HEADER + count * ENTRY));
        int headAt = directory.position();
        directory.put(head).putInt(headAt + CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - sum);
        return directory.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    /** Deflates the glyphs that no document has used before. Two threads may do this at once; both get the same bytes. */
    private void deflateNew(BitSet wanted) {
        int[] fresh = wanted.stream().filter(glyph -> glyphs.get(glyph) == null).toArray();
        if (fresh.length == 0) {
            return;
        }
        int start = tables.get("glyf").offset();
        Deflater deflater = new Deflater(GLYPH_LEVEL, true);
        try {
            for (int glyph : fresh) {
                byte[] outline = Arrays.copyOfRange(font, start + offsets[glyph], start + offsets[glyph + 1]);
                glyphs.set(glyph, Deflated.of(outline, deflater));
            }
        } finally {
            deflater.end();
        }
    }

    /** Adds a glyph and, if it is a composite one (its number of contours is negative), those it refers to. */
    private void addWithParts(int glyph, BitSet wanted) {
        boolean isNew = !wanted.get(glyph);
        wanted.set(glyph);
        if (!isNew || offsets[glyph] == offsets[glyph + 1]) {
            return;
        }
        ByteBuffer outline = ByteBuffer.wrap(font);
        outline.position(tables.get("glyf").offset() + offsets[glyph]);
        if (outline.getShort() >= 0) {
            return;
        }
        outline.position(outline.position() + 8);
        int flags;
        do {
            flags = outline.getShort();
            addWithParts(outline.getShort() & 0xFFFF, wanted);
            int arguments = (flags & 0x1) != 0 ? 4 : 2;
            int scale = (flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
            outline.position(outline.position() + arguments + scale);
        } while ((flags & 0x20) != 0);
    }
}
