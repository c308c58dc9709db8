package org.gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines as a reader sees them: glyphs of one baseline from left to right, by their positions in the file.
 *
 * <p>Every text begins at each of the 28 places of a line, so that every mark of it comes to stand at every place, the ends above all.
 */
class PunctuationTest {
    private static final String NEVER_FIRST = "，。、；：？！）》〉】」』〕”’％℃‰·,.;:!?)]}>%";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{<";
    private static final int PLACES = 28;

    private record Seen(String text, List<Extracted.Glyph> glyphs) {}

    /** The lines of paragraphs that begin with 0, 1, 2 … other characters. */
    private static List<Seen> lines(String text, Function<String, Block> block) {
        List<Block> blocks = new ArrayList<>(List.of(Documents.title()));
        IntStream.range(0, PLACES).forEach(offset -> blocks.add(block.apply("字".repeat(offset) + text)));
        Extracted extracted = Extracted.of(Looks.RENDERER.render(Documents.document(blocks)));
        String drawn = extracted.text().replace(" ", "");
        assertThat(drawn).endsWith("字".repeat(PLACES - 1) + text.replace(" ", ""));
        List<Seen> lines = new ArrayList<>();
        for (List<Extracted.Glyph> page : extracted.pages()) {
            TreeMap<Long, List<Extracted.Glyph>> rows = new TreeMap<>();
            page.stream()
                    .filter(glyph -> !glyph.isFurniture() && !glyph.text().isBlank())
                    .forEach(glyph -> rows.computeIfAbsent(Math.round(glyph.y()), y -> new ArrayList<>())
                            .add(glyph));
            rows.values().forEach(row -> {
                row.sort(Comparator.comparingDouble(Extracted.Glyph::x));
                lines.add(new Seen(row.stream().map(Extracted.Glyph::text).collect(Collectors.joining()), row));
            });
        }
        return lines;
    }

    private static List<Seen> lines(String text) {
        return lines(text, Documents::paragraph);
    }

    static List<String> texts() {
        return List.of(
                "政府（公开）《条例》，“依法”、《办法（试行）》；“〔2021〕30号”：“‘好’。”（《》）！？12.5％，".repeat(4),
                "“以公开为常态、不公开为例外”，《〈条例〉释义》（以下简称“《释义》”）；【附】「件」『表』。".repeat(4),
                "——同比增长12.5%……其中：主动公开（含转载）1,362条——占98.7％。".repeat(5),
                "（《“‘〔【连续开头】〕’”》），（）《》“”；！？：、。".repeat(6),
                "联系电话：0451-84664450（工作日），电子邮箱：zfxxgk@example.gov.cn；邮编：150021。".repeat(3),
                "详见（https://www.example.gov.cn/zwgk/fdzdgknr/art_13380_1234567.html?id=3&page=2），或“http://a.cn/”。"
                        .repeat(3),
                "GB/T 9704-2012、ISO 19005-2（PDF/A-2a）、WCAG 2.1（AA）等标准；PM2.5、23℃、1,200㎡、3‰。".repeat(3),
                "某某·某某、甲：乙；丙？丁！戊。己，庚…辛”壬’癸》子）丑】寅」卯』辰〕".repeat(4));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne(String text) {
        List<Seen> lines = lines(text);
        assertThat(lines).hasSizeGreaterThan(40).allSatisfy(line -> {
            assertThat(NEVER_FIRST).doesNotContain(line.text().substring(0, 1));
            assertThat(NEVER_LAST)
                    .doesNotContain(line.text().substring(line.text().length() - 1));
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void norInAListAQuoteANoteOrACorrection(String text) {
        List<Function<String, Block>> blocks = List.of(
                words -> new Items(false, List.of(new Items.Item("•", List.of(Documents.paragraph(words))))),
                words -> new Quote(List.of(Documents.paragraph(words))),
                words -> Documents.paragraph(Paragraph.Role.NOTE, words),
                words -> Documents.paragraph(Paragraph.Role.CORRECTION, words),
                words -> Documents.heading(3, words));
        blocks.forEach(block -> assertThat(lines(text, block)).allSatisfy(line -> {
            assertThat(NEVER_FIRST).doesNotContain(line.text().substring(0, 1));
            assertThat(NEVER_LAST)
                    .doesNotContain(line.text().substring(line.text().length() - 1));
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"同比——增长", "等等……事项", "甲——“乙”……"})
    void dashesAndEllipsesStayWhole(String text) {
        List<Seen> lines = lines(text.repeat(20));
        for (int i = 0; i + 1 < lines.size(); i++) {
            assertThat(lines.get(i).text() + "|" + lines.get(i + 1).text()).doesNotContain("—|—", "…|…");
        }
    }

    @ParameterizedTest
    @CsvSource({"共389件，合计2283456条。,\\d\\|[\\d件条]", "第3次会议12.5%的Word文件、第12条,[\\d.A-Za-z]\\|[\\d.%次条A-Za-z]"})
    void numbersKeepTheirUnitsAndWordsTheirLetters(String text, String torn) {
        List<Seen> lines = lines(text.repeat(12));
        for (int i = 0; i + 1 < lines.size(); i++) {
            assertThat(lines.get(i).text() + "|" + lines.get(i + 1).text()).doesNotContainPattern(torn);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void glyphsNeitherOverlapNorLeaveBlanksThatReadersOfTheFileTakeForSpaces(String text) {
        lines(text.replace(" ", "")).forEach(line -> {
            for (int i = 0; i + 1 < line.glyphs().size(); i++) {
                Extracted.Glyph left = line.glyphs().get(i);
                Extracted.Glyph right = line.glyphs().get(i + 1);
                double gap = (right.x() - left.x() - left.width()) / left.size();
                assertThat(gap).as(line.text() + " at " + i).isBetween(-0.52, 0.1);
            }
        });
    }
}
