package org.gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.document.Table.Row;
import org.gongkai.document.Transcript;
import org.gongkai.render.layout.Frame;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents nobody would think of: nothing may be lost, and nothing may leave the type area. */
public class RandomDocumentsTest {
    private static final String[] WORDS = {
        "政府信息公开",
        "，",
        "。",
        "“",
        "”",
        "（",
        "）",
        "——",
        "……",
        "2021年",
        "12.5%",
        "http://a.gov.cn/b?c=d",
        "《条例》",
        "、",
        "；",
        "word",
        "1,234",
        "𠮷",
        "䶮",
        " ",
        "第3次",
        "的",
        "Pneumonoultramicroscopicsilicovolcanoconiosis",
        "！？",
        "：",
        "·",
        "-"
    };

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingAndStaysOnThePage(long seed) {
        Document document = document(seed);
        Extracted text = Extracted.of(Looks.RENDERER.render(document));
        String found = text.text().replaceAll("\\s", "");
        String expected = String.join("", Transcript.of(document)).replaceAll("\\s", "");
        if (hasTallRows(seed)) {
            // The cells of a row that takes several pages are drawn page by page; only their tags keep them in order.
            assertThat(found.codePoints().sorted().toArray())
                    .isEqualTo(expected.codePoints().sorted().toArray());
        } else {
            assertThat(found).isEqualTo(expected);
        }
        Frame frame = new Frame(Looks.style());
        text.pages()
                .forEach(page -> assertThat(page)
                        .filteredOn(glyph -> !glyph.isFurniture())
                        .allSatisfy(glyph -> {
                            assertThat(glyph.y()).isBetween(frame.top(), frame.bottom());
                            assertThat(glyph.x() + glyph.width() / 2)
                                    .isBetween(
                                            frame.column().left(),
                                            frame.column().right() + 0.1);
                        }));
    }

    /** The same document for the same seed. */
    public static Document document(long seed) {
        Random random = new Random(seed);
        List<Block> blocks = new ArrayList<>(List.of(Documents.title()));
        IntStream.range(0, 1 + random.nextInt(25)).forEach(i -> blocks.add(block(random, 2, hasTallRows(seed))));
        return Documents.document(blocks);
    }

    private static boolean hasTallRows(long seed) {
        return seed % 10 == 0;
    }

    private static Block block(Random random, int depth, boolean tall) {
        return switch (random.nextInt(depth > 0 ? 10 : 5)) {
            case 0 -> Documents.heading(2 + random.nextInt(3), text(random, 8));
            case 5 -> new Quote(List.of(block(random, depth - 1, tall)));
            case 6 ->
                new Items(
                        true,
                        IntStream.rangeClosed(1, 1 + random.nextInt(4))
                                .mapToObj(i -> new Items.Item(i + ".", List.of(block(random, depth - 1, tall))))
                                .toList());
            case 7 -> table(random, tall);
            case 8 ->
                Documents.paragraph(
                        Paragraph.Role.values()[random.nextInt(Paragraph.Role.values().length)], text(random, 30));
            default ->
                Paragraph.of(List.of(
                        Documents.text(text(random, 60)),
                        new Inline.Strong(List.of(Documents.text(text(random, 5)))),
                        new Inline.Link("http://a.gov.cn/", List.of(Documents.text(text(random, 10)))),
                        new Inline.LineBreak(),
                        new Inline.Emphasis(List.of(Documents.text(text(random, 40))))));
        };
    }

    private static Table table(Random random, boolean tall) {
        int columns = 1 + random.nextInt(8);
        int count = 1 + random.nextInt(40);
        int longest = tall ? 400 : 8;
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            int at = row;
            rows.add(new Row(
                    IntStream.range(0, columns)
                            .mapToObj(column -> new Cell(
                                    at == 0 ? CellKind.COLUMN_HEADER : CellKind.TEXT,
                                    "",
                                    at,
                                    column,
                                    1,
                                    1,
                                    List.of(Documents.text(text(random, longest)))))
                            .toList(),
                    random.nextBoolean() && row + 1 < count));
        }
        return new Table("", "", columns, random.nextInt(2), rows);
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
