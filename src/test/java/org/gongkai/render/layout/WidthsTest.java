package org.gongkai.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.gongkai.document.Inline;
import org.gongkai.document.Style.TextStyle;
import org.gongkai.model.Location;
import org.gongkai.render.pdf.Faces;
import org.gongkai.render.pdf.Looks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sums tell of a part of some glyphs is what a line made of it tells. */
class WidthsTest {
    private static final String CHARACTERS = "政府信息公开，。《》（）“”—…a1 .:/\n年";
    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final TypeCase TYPE_CASE = new TypeCase(Looks.style(), Faces.bundled());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areThoseOfLines(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        List<Inline> content = List.of(new Inline.Text(text.toString(), Location.top("")));
        List<Glyph> glyphs = Glyphs.of(content, new TextStyle("仿宋", 16, false), -0.2, TYPE_CASE);
        Widths widths = new Widths(glyphs);
        for (int start = 0; start < glyphs.size(); start++) {
            for (int end = start + 1; end <= glyphs.size(); end++) {
                Line line = Line.natural(glyphs.subList(start, end), false);
                assertThat(widths.width(start, end)).isCloseTo(line.width(), ROUNDING);
                assertThat(widths.shrinkable(start, end)).isCloseTo(line.shrinkable(), ROUNDING);
                double untightened = glyphs.subList(start, end).stream()
                        .mapToDouble(Glyph::advance)
                        .sum();
                assertThat(widths.untightened(start, end)).isCloseTo(untightened, ROUNDING);
            }
        }
    }
}
