package com.lowagie.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A subset glued from deflated pieces is, glyph by glyph, the font itself, as another library reads both. */
class GlyphProgramTest {
    private static byte[] font(String name) {
        try (InputStream file = GlyphProgramTest.class.getResourceAsStream("/org/gongkai/fonts/" + name + ".ttf")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
    }

    private static byte[] inflated(GlyphProgram.Subset subset) throws IOException {
        byte[] bytes = new InflaterInputStream(new ByteArrayInputStream(subset.zlib())).readAllBytes();
        assertThat(bytes).hasSize(subset.length());
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"serif", "title", "hei", "kai", "rare"})
    void showsWhatTheFontShows(String name) throws IOException {
        byte[] bytes = font(name);
        TrueTypeFont whole = parsed(bytes);
        int[] used = new Random(1)
                .ints(1, whole.getNumberOfGlyphs())
                .distinct()
                .limit(500)
                .toArray();
        GlyphProgram program = new GlyphProgram(bytes);
        byte[] file = inflated(program.subset(used, 0));
        TrueTypeFont subset = parsed(file);
        assertThat(subset.getNumberOfGlyphs()).isGreaterThan(used.length);
        for (int i = 0; i < used.length; i++) {
            assertThat(subset.getAdvanceWidth(i + 1)).isEqualTo(whole.getAdvanceWidth(used[i]));
            assertSame(subset, i + 1, whole, used[i]);
        }
        assertSame(subset, 0, whole, 0);
        assertThat(Deflated.checksum(file, 0, file.length)).isEqualTo(0xB1B0AFBA);
        // What is cached by now, in another order.
        int[] fewer = Arrays.copyOfRange(used, 100, 110);
        assertThat(inflated(program.subset(fewer, 0))).isEqualTo(inflated(new GlyphProgram(bytes).subset(fewer, 0)));
    }

    /** Together or apart, they are the same font. */
    @ParameterizedTest
    @ValueSource(strings = {"serif", "title", "hei", "kai", "rare"})
    void beginsLikeOthers(String name) throws IOException {
        byte[] bytes = font(name);
        int count = parsed(bytes).getNumberOfGlyphs();
        int[] used = new Random(2).ints(1, count).distinct().limit(300).toArray();
        GlyphProgram program = new GlyphProgram(bytes);
        byte[] apart = inflated(program.subset(used, 0));
        for (int common : new int[] {1, 200, 300}) {
            assertThat(inflated(program.subset(used, common))).isEqualTo(apart);
            assertThat(inflated(program.subset(used, common))).isEqualTo(apart);
        }
        GlyphProgram.Subset together = program.subset(used, 200);
        assertThat(together.zlib().length).isLessThan(program.subset(used, 0).zlib().length * 9 / 10);
        assertThat(new GlyphProgram(bytes).subset(used, 200).zlib()).isEqualTo(together.zlib());
    }

    /** A composite glyph names others by numbers that differ from subset to subset; so it is never deflated with others. */
    @Test
    void neverBeginsWithACompositeGlyph() throws IOException {
        byte[] bytes = font("hei");
        int composite = 700;
        int part = 40;
        ByteBuffer font = ByteBuffer.wrap(bytes);
        int outline = table("glyf", font) + font.getInt(table("loca", font) + 4 * composite);
        font.putShort(outline, (short) -1);
        font.putShort(outline + 10, (short) 0x3).putShort(outline + 12, (short) part);
        int[] used = IntStream.rangeClosed(601, 800).toArray();
        GlyphProgram program = new GlyphProgram(bytes);
        TrueTypeFont subset = parsed(inflated(program.subset(used, 150)));
        assertSame(subset, composite - 600, parsed(bytes), composite);
        assertSame(subset, used.length + 1, parsed(bytes), part);
    }

    private static int table(String name, ByteBuffer font) {
        for (int entry = 12; ; entry += 16) {
            byte[] tag = new byte[4];
            font.get(entry, tag);
            if (new String(tag, StandardCharsets.ISO_8859_1).equals(name)) {
                return font.getInt(entry + 8);
            }
        }
    }

    private static void assertSame(TrueTypeFont subset, int number, TrueTypeFont whole, int glyph) throws IOException {
        var actual = subset.getGlyph().getGlyph(number);
        var expected = whole.getGlyph().getGlyph(glyph);
        assertThat(actual == null).isEqualTo(expected == null);
        if (actual != null) {
            assertThat(path(actual.getPath())).isEqualTo(path(expected.getPath()));
        }
    }

    private static String path(java.awt.geom.GeneralPath path) {
        StringBuilder text = new StringBuilder();
        float[] points = new float[6];
        for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            Arrays.fill(points, 0);
            text.append(steps.currentSegment(points)).append(Arrays.toString(points));
        }
        return text.toString();
    }

    @Test
    void storesWhatIsLongerThanABlock() throws IOException {
        byte[] bytes = font("rare");
        int[] all = IntStream.range(1, parsed(bytes).getNumberOfGlyphs()).toArray();
        TrueTypeFont subset = parsed(inflated(new GlyphProgram(bytes).subset(all, 0)));
        assertThat(subset.getNumberOfGlyphs()).isEqualTo(all.length + 1);
        assertSame(subset, all.length, parsed(bytes), all.length);
    }

    @Test
    void renumbersThePartsOfCompositeGlyphs() {
        Numbering numbering = new Numbering(new int[] {40, 30});
        assertThat(numbering.of(0)).isZero();
        assertThat(numbering.of(30)).isEqualTo(2);
        assertThat(numbering.of(77)).isEqualTo(3);
        assertThat(numbering.of(77)).isEqualTo(3);
        assertThat(numbering.count()).isEqualTo(4);
        assertThat(numbering.original(3)).isEqualTo(77);
    }
}
