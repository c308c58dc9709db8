package org.gongkai.render.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongkai.render.layout.FontFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subsets as FontBox reads them. */
class SubsetTest {
    private static final String TEXT = "政府信息公开①㎡é ü½：—…0123456789𠮷";

    @ParameterizedTest
    @ValueSource(strings = {"serif", "title", "hei", "kai", "rare"})
    void keepsTheOutlinesAndAdvancesOfItsCharacters(String name) throws IOException {
        byte[] bytes;
        try (InputStream file = SubsetTest.class.getResourceAsStream("/org/gongkai/fonts/" + name + ".ttf")) {
            bytes = file.readAllBytes();
        }
        try (TrueTypeFont whole = parse(bytes)) {
            CmapLookup old = whole.getUnicodeCmapLookup();
            SortedMap<Integer, Integer> glyphs = new TreeMap<>();
            TEXT.codePoints()
                    .filter(codePoint -> old.getGlyphId(codePoint) > 0)
                    .forEach(codePoint -> glyphs.put(codePoint, old.getGlyphId(codePoint)));
            Subset subset = new Subset(Sfnt.of(new FontFile(name + ".ttf", bytes)), glyphs);
            try (TrueTypeFont cut = parse(subset.font().file())) {
                assertThat(cut.getNumberOfGlyphs()).isLessThan(2 * TEXT.length());
                assertThat(cut.getUnicodeCmapLookup().getGlyphId('不')).isZero();
                assertThat(cut.getName()).isEqualTo(whole.getName());
                for (int codePoint : glyphs.keySet()) {
                    int number = cut.getUnicodeCmapLookup().getGlyphId(codePoint);
                    assertThat(number).isEqualTo(subset.glyphs().get(codePoint));
                    assertThat(outline(cut, number)).isEqualTo(outline(whole, glyphs.get(codePoint)));
                    assertThat(cut.getAdvanceWidth(number)).isEqualTo(whole.getAdvanceWidth(glyphs.get(codePoint)));
                }
            }
        }
    }

    private static TrueTypeFont parse(byte[] bytes) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
        List<String> segments = new ArrayList<>();
        GeneralPath path = font.getGlyph().getGlyph(glyph) == null
                ? new GeneralPath()
                : font.getGlyph().getGlyph(glyph).getPath();
        double[] points = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            segments.add(at.currentSegment(points) + java.util.Arrays.toString(points));
        }
        return segments;
    }
}
