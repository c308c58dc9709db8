package com.lowagie.text.pdf;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.Deflater;

/**
 * The outlines of a TrueType font, ready to be put together to subsets.
 *
 * <p>A deflate stream may be glued from pieces that were deflated apart, if each ends at a byte boundary; so every glyph is deflated once
 * per process, and what all reports of a form begin with at one go. A subset has no other glyphs than it needs, or the tables that count
 * them all would have to be deflated every time.
 */
final class GlyphProgram {
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int LOCA_FORMAT = 50;
    private static final int METRICS_COUNT = 34;
    private static final int GLYPH_COUNT = 4;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    private final byte[] font;
    private final Map<String, Span> tables = new LinkedHashMap<>();
    private final int[] offsets;
    private final int outlinesAt;
    private final AtomicReferenceArray<Deflated> glyphs;
    /** By what subsets begin with; there are as many as forms. */
    private final Map<IntBuffer, Beginning> beginnings = new ConcurrentHashMap<>();

    /** A subset: a zlib stream, and how long it is inflated. */
    record Subset(byte[] zlib, int length) {}

    private record Span(int offset, int length) {}

    /**
     * What many subsets begin with.
     *
     * @param lengths of the outline of each glyph, a multiple of four
     */
    private record Beginning(Deflated outlines, int[] lengths) {}

    /** For all glyphs of a subset that no subset had before; soon there are none, and a deflater has a quarter of a megabyte to clear. */
    private static final class OneDeflater implements AutoCloseable {
        private Deflater deflater;

        Deflater get() {
            if (deflater == null) {
                deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
            }
            return deflater;
        }

        @Override
        public void close() {
            if (deflater != null) {
                deflater.end();
            }
        }
    }

    GlyphProgram(byte[] font) {
        this.font = font;
        ByteBuffer bytes = ByteBuffer.wrap(font);
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = HEADER + i * ENTRY;
            String name = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(name, new Span(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        boolean isLong = bytes.getShort(span("head").offset() + LOCA_FORMAT) == 1;
        Span loca = span("loca");
        offsets = new int[loca.length() / (isLong ? 4 : 2)];
        Arrays.setAll(
                offsets,
                i -> isLong
                        ? bytes.getInt(loca.offset() + i * 4)
                        : (bytes.getShort(loca.offset() + i * 2) & 0xFFFF) * 2);
        outlinesAt = span("glyf").offset();
        glyphs = new AtomicReferenceArray<>(offsets.length - 1);
    }

    private Span span(String name) {
        Span span = tables.get(name);
        if (span == null) {
            throw new IllegalArgumentException("not a TrueType font with outlines: no table " + name);
        }
        return span;
    }

    private byte[] table(String name) {
        Span span = span(name);
        return Arrays.copyOfRange(font, span.offset(), span.offset() + span.length());
    }

    /**
     * The font with glyph 0, which every font must have, then these, then those that they are composed of.
     *
     * @param used numbers of the whole font, each once; they get the numbers from 1 on
     * @param common how many of the first many other subsets begin with
     */
    Subset subset(int[] used, int common) {
        Numbering numbering = new Numbering(used);
        List<Deflated> outlines = new ArrayList<>(used.length + 1);
        ByteBuffer loca = ByteBuffer.allocate((used.length + 2) * 4).putInt(0);
        int length = 0;
        int checksum = 0;
        int number = 0;
        try (OneDeflater deflater = new OneDeflater()) {
            if (isSimple(numbering, common + 1)) {
                Beginning beginning = beginning(numbering, common + 1, deflater);
                outlines.add(beginning.outlines());
                checksum = beginning.outlines().checksum();
                for (; number <= common; number++) {
                    length += beginning.lengths()[number];
                    loca.putInt(length);
                }
            }
            for (; number < numbering.count(); number++) {
                Deflated outline = outline(numbering.original(number), numbering, deflater);
                outlines.add(outline);
                length += outline.length();
                checksum += outline.checksum();
                if (!loca.hasRemaining()) {
                    loca = ByteBuffer.allocate(loca.capacity() * 2).put(loca.flip());
                }
                loca.putInt(length);
            }
        }
        byte[] front = front(numbering, Arrays.copyOf(loca.array(), loca.position()), checksum, length);
        return new Subset(Deflated.zlib(Deflated.stored(front), outlines), front.length + length);
    }

    private boolean isSimple(Numbering numbering, int count) {
        for (int number = 0; number < count; number++) {
            if (isComposite(numbering.original(number))) {
                return false;
            }
        }
        return true;
    }

    /** The outlines of the first glyphs, deflated together, which makes them a third smaller. */
    private Beginning beginning(Numbering numbering, int count, OneDeflater deflater) {
        int[] glyphs = new int[count];
        Arrays.setAll(glyphs, numbering::original);
        // A buffer, as it is equal to another by what it holds.
        return beginnings.computeIfAbsent(IntBuffer.wrap(glyphs), key -> {
            int[] lengths = new int[count];
            Arrays.setAll(lengths, i -> padded(to(glyphs[i]) - from(glyphs[i])));
            ByteBuffer all = ByteBuffer.allocate(Arrays.stream(lengths).sum());
            for (int i = 0, at = 0; i < count; at += lengths[i++]) {
                all.put(at, font, from(glyphs[i]), to(glyphs[i]) - from(glyphs[i]));
            }
            return new Beginning(Deflated.of(all.array(), deflater.get()), lengths);
        });
    }

    /** Everything but the outlines: directory and tables. */
    private byte[] front(Numbering numbering, byte[] loca, int outlinesChecksum, int outlinesLength) {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        keep("cvt ", kept);
        keep("fpgm", kept);
        kept.put("glyf", new byte[0]);
        kept.put("head", head());
        kept.put("hhea", counting("hhea", METRICS_COUNT, numbering.count()));
        kept.put("hmtx", metrics(numbering));
        kept.put("loca", loca);
        kept.put("maxp", counting("maxp", GLYPH_COUNT, numbering.count()));
        keep("prep", kept);
        int directoryLength = HEADER + kept.size() * ENTRY;
        int size = directoryLength
                + kept.values().stream().mapToInt(table -> padded(table.length)).sum();
        ByteBuffer front = ByteBuffer.allocate(size);
        int power = 31 - Integer.numberOfLeadingZeros(kept.size());
        front.putInt(0x00010000).putShort((short) kept.size()).putShort((short) (ENTRY << power));
        front.putShort((short) power).putShort((short) ((kept.size() << 4) - (ENTRY << power)));
        int offset = directoryLength;
        int headAt = 0;
        for (Map.Entry<String, byte[]> entry : kept.entrySet()) {
            byte[] table = entry.getValue();
            boolean isOutlines = entry.getKey().equals("glyf");
            headAt = entry.getKey().equals("head") ? offset : headAt;
            front.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            front.putInt(isOutlines ? outlinesChecksum : Deflated.checksum(table, 0, table.length));
            front.putInt(isOutlines ? size : offset).putInt(isOutlines ? outlinesLength : table.length);
            front.put(offset, table);
            offset += padded(table.length);
        }
        int sum = Deflated.checksum(front.array(), 0, size) + outlinesChecksum;
        front.putInt(headAt + CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - sum);
        return front.array();
    }

    private void keep(String name, Map<String, byte[]> kept) {
        if (tables.containsKey(name)) {
            kept.put(name, table(name));
        }
    }

    private byte[] head() {
        byte[] head = table("head");
        ByteBuffer.wrap(head).putInt(CHECKSUM_ADJUSTMENT, 0).putShort(LOCA_FORMAT, (short) 1);
        return head;
    }

    private byte[] counting(String name, int at, int count) {
        byte[] table = table(name);
        ByteBuffer.wrap(table).putShort(at, (short) count);
        return table;
    }

    /** Advance and left side bearing of every glyph; the last advance of the font may stand for many glyphs. */
    private byte[] metrics(Numbering numbering) {
        ByteBuffer all = ByteBuffer.wrap(font);
        int start = span("hmtx").offset();
        int count = all.getShort(span("hhea").offset() + METRICS_COUNT) & 0xFFFF;
        ByteBuffer metrics = ByteBuffer.allocate(4 * numbering.count());
        for (int number = 0; number < numbering.count(); number++) {
            int glyph = numbering.original(number);
            boolean isFull = glyph < count;
            metrics.putShort(all.getShort(start + 4 * (isFull ? glyph : count - 1)));
            metrics.putShort(all.getShort(start + (isFull ? 4 * glyph + 2 : 4 * count + 2 * (glyph - count))));
        }
        return metrics.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private int from(int glyph) {
        return outlinesAt + offsets[glyph];
    }

    private int to(int glyph) {
        return outlinesAt + offsets[glyph + 1];
    }

    /** A composite glyph refers to others by number, so it differs from subset to subset; its number of contours is negative. */
    private boolean isComposite(int glyph) {
        return from(glyph) < to(glyph) && font[from(glyph)] < 0;
    }

    private Deflated outline(int glyph, Numbering numbering, OneDeflater deflater) {
        if (isComposite(glyph)) {
            return Deflated.stored(renumbered(Arrays.copyOfRange(font, from(glyph), to(glyph)), numbering));
        }
        Deflated deflated = glyphs.get(glyph);
        if (deflated == null) {
            // Two threads may do this at once; both get the same bytes.
            deflated = Deflated.of(Arrays.copyOfRange(font, from(glyph), to(glyph)), deflater.get());
            glyphs.set(glyph, deflated);
        }
        return deflated;
    }

    private static byte[] renumbered(byte[] composite, Numbering numbering) {
        ByteBuffer outline = ByteBuffer.wrap(composite).position(10);
        int flags;
        do {
            flags = outline.getShort();
            int part = outline.getShort(outline.position()) & 0xFFFF;
            outline.putShort((short) numbering.of(part));
            int arguments = (flags & 0x1) != 0 ? 4 : 2;
            int scale = (flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
            outline.position(outline.position() + arguments + scale);
        } while ((flags & 0x20) != 0);
        return composite;
    }
}
