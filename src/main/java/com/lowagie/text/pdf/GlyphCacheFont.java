package com.lowagie.text.pdf;

import com.lowagie.text.DocumentException;
import java.io.IOException;
import java.util.HashMap;
import java.util.zip.CRC32;

/**
 * A TrueType font whose glyphs are deflated once per process instead of once per document: nine tenths of the time of a PDF went there.
 *
 * <p>Sits in OpenPDF's package because the class it extends is not public; every call into it is pinned to OpenPDF 2.0.5. Safe for any
 * number of threads, as what belongs to a document lives in its writer.
 */
public final class GlyphCacheFont extends TrueTypeFontUnicode {
    private final byte[] bytes;
    /** Null where the font's characters are mapped in a way that is left to OpenPDF. */
    private CharacterGlyphs characters;

    /** By glyph, each made when first asked for: {glyph, width in 1/1000 em}. */
    private int[][] metrics;

    private int glyphCount;

    private Embedding embedding;

    /**
     * What embedding needs.
     *
     * @param tag six capitals and a plus, the same for the same font file: a random one would make every document different
     */
    private record Embedding(GlyphProgram program, String tag) {}

    /**
     * @param name ends in {@code .ttf}; only used in messages
     * @param bytes a TrueType font with {@code glyf} outlines
     */
    public GlyphCacheFont(String name, byte[] bytes) throws IOException {
        super(name, BaseFont.IDENTITY_H, true, bytes, false);
        this.bytes = bytes;
    }

    /** Called by the constructor of the superclass, before our fields have values. */
    @Override
    void readCMaps() throws IOException {
        int[] cmap = tables.get("cmap");
        byte[] table = new byte[cmap == null ? 0 : cmap[1]];
        if (table.length > 0) {
            rf.seek(cmap[0]);
            rf.readFully(table);
            characters = CharacterGlyphs.of(java.nio.ByteBuffer.wrap(table)).orElse(null);
        }
        int[] maxp = tables.get("maxp");
        rf.seek(maxp[0] + 4);
        glyphCount = rf.readUnsignedShort();
        if (characters == null) {
            super.readCMaps();
            return;
        }
        cmap31 = new HashMap<>();
        fontSpecific = false;
        // Without it OpenPDF reads no boxes of glyphs, which nobody asks for.
        tables.remove("loca");
        metrics = new int[glyphCount][];
    }

    /** How many glyphs the whole font has. */
    int glyphCount() {
        return glyphCount;
    }

    @Override
    public int[] getMetricsTT(int codePoint) {
        if (characters == null) {
            return super.getMetricsTT(codePoint);
        }
        int glyph = characters.of(codePoint);
        if (glyph == 0 || glyph >= metrics.length) {
            return null;
        }
        if (metrics[glyph] == null) {
            // Two threads may do this at once; both make the same.
            metrics[glyph] = new int[] {glyph, getGlyphWidth(glyph)};
        }
        return metrics[glyph];
    }

    /** Made when a document first embeds the font. */
    private synchronized Embedding embedding() {
        if (embedding == null) {
            embedding = new Embedding(new GlyphProgram(bytes), tag(bytes));
        }
        return embedding;
    }

    private static String tag(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        StringBuilder letters = new StringBuilder();
        for (long rest = crc.getValue(); letters.length() < 6; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.append('+').toString();
    }

    /**
     * Writes the font as far as the document of a {@link ReportWriter} uses it.
     *
     * @param parameters what OpenPDF has counted, which is nothing
     */
    @Override
    void writeFont(PdfWriter writer, PdfIndirectReference reference, Object[] parameters)
            throws DocumentException, IOException {
        UsedGlyphs used = ((ReportWriter) writer).glyphs(this);
        Embedding font = embedding();
        PdfIndirectReference file = add(writer, new FontFile2(font.program().subset(used.glyphs(), used.common())));
        PdfIndirectReference descriptor = add(writer, getFontDescriptor(file, font.tag(), null));
        PdfIndirectReference descendant = add(writer, descendant(descriptor, used, font.tag()));
        // Deflating it would take as long as writing the rest of the font, for one kilobyte in twenty.
        PdfStream toUnicode = new PdfStream(toUnicode(used));

        PdfDictionary type0 = new PdfDictionary(PdfName.FONT);
        type0.put(PdfName.SUBTYPE, PdfName.TYPE0);
        type0.put(PdfName.BASEFONT, new PdfName(font.tag() + fontName));
        type0.put(PdfName.ENCODING, new PdfName(BaseFont.IDENTITY_H));
        type0.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant));
        type0.put(PdfName.TOUNICODE, add(writer, toUnicode));
        writer.addToBody(type0, reference);
    }

    private static PdfIndirectReference add(PdfWriter writer, PdfObject object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }

    private PdfDictionary descendant(PdfIndirectReference descriptor, UsedGlyphs used, String tag) {
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        font.put(PdfName.BASEFONT, new PdfName(tag + fontName));
        font.put(PdfName.FONTDESCRIPTOR, descriptor);
        font.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        font.put(PdfName.CIDSYSTEMINFO, system);
        font.put(PdfName.DW, new PdfNumber(1000));
        ByteBuffer widths = new ByteBuffer();
        Syntax syntax = new Syntax(widths).raw("[");
        for (int number = 1; number <= used.count(); number++) {
            if (used.thousandths(number) != 1000) {
                syntax.integer(number)
                        .raw("[")
                        .integer(used.thousandths(number))
                        .raw("]");
            }
        }
        syntax.raw("]");
        font.put(PdfName.W, new PdfLiteral(widths.toByteArray()));
        return font;
    }

    /** The characters of all numbers, from 1 on. */
    private static byte[] toUnicode(UsedGlyphs used) {
        ByteBuffer map = new ByteBuffer(500 + used.count() * 8);
        Syntax syntax = new Syntax(map).raw("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        // The format allows a hundred entries at a time, and 256 numbers with the same first half.
        for (int first = 1; first <= used.count(); ) {
            int last = Math.min(Math.min(first + 99, first | 0xFF), used.count());
            syntax.raw("1 beginbfrange\n<")
                    .hexadecimal(first)
                    .raw("><")
                    .hexadecimal(last)
                    .raw(">[");
            for (int number = first; number <= last; number++) {
                int character = used.character(number);
                syntax.raw("<");
                if (Character.isBmpCodePoint(character)) {
                    syntax.hexadecimal(character);
                } else {
                    syntax.hexadecimal(Character.highSurrogate(character))
                            .hexadecimal(Character.lowSurrogate(character));
                }
                syntax.raw(">");
            }
            syntax.raw("]\nendbfrange\n");
            first = last + 1;
        }
        syntax.raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toByteArray();
    }

    /** A font file that arrives deflated. */
    private static final class FontFile2 extends PdfStream {
        FontFile2(GlyphProgram.Subset subset) {
            super(subset.zlib());
            put(PdfName.LENGTH1, new PdfNumber(subset.length()));
            put(PdfName.FILTER, PdfName.FLATEDECODE);
        }
    }
}
