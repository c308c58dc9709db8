package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;
import org.gongkai.document.Transcript;
import org.gongkai.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativePropertiesTest {
    @Test
    void whatIsWrittenIsReadBack() {
        for (long seed = 0; seed < 1_000; seed++) {
            RandomNarrative narrative = RandomNarrative.of(seed);
            assertThat(Sample.show(narrative.markdown()))
                    .as("seed %d: %s", seed, narrative.markdown())
                    .isEqualTo(narrative.shown());
        }
    }

    /** Each letter occurs once; whatever the marks between them make of it, all of them print, once, in order. */
    @Test
    void noLetterIsLostOrDoubled() {
        List<String> marks = List.of(
                "*",
                "**",
                "_",
                "__",
                "[",
                "]",
                "#",
                "# ",
                ">",
                "> ",
                "- ",
                "1. ",
                "12",
                "2021. ",
                ".",
                "\n",
                "\n\n",
                "\n    ",
                " ",
                "  \n",
                "　",
                "|",
                "\n|-|-|\n",
                "\\",
                "`",
                "```\n",
                "---\n",
                "===\n",
                "<",
                ">",
                "]: ",
                "&",
                "!",
                "(",
                "，",
                "“",
                "\t",
                "{",
                "}");
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder markdown = new StringBuilder();
            for (int i = 0; i < 26; i++) {
                for (int more = random.nextInt(4); more > 0; more--) {
                    markdown.append(marks.get(random.nextInt(marks.size())));
                }
                markdown.append((char) ((random.nextInt(3) == 0 ? 'a' : '一') + i));
            }
            SourceText source = Sample.source(markdown.toString());
            Narrative narrative = Sample.READER.read(source, 2);
            if (narrative.findings().stream()
                    .noneMatch(finding -> finding.code().equals("TEXT-TABLE"))) {
                assertThat(letters(String.join("", transcript(narrative))))
                        .as("seed %d: %s", seed, markdown)
                        .isEqualTo(letters(markdown.toString()));
            }
            texts(narrative.blocks()).forEach(text -> assertStandsAtItsPlace(text, source));
        }
    }

    /** The first character of a text is the one at its place, or the one that backslashes there escape. */
    private static void assertStandsAtItsPlace(Inline.Text text, SourceText source) {
        String line = source.text().split("\n", -1)[text.where().line() - 10];
        String rest = line.substring(line.offsetByCodePoints(0, text.where().column() - 3))
                .replace('\t', ' ');
        String expected = text.text().substring(0, 1);
        assertThat(rest.startsWith(expected)
                        || rest.replaceFirst("^\\\\+", "").startsWith(expected)
                        || rest.isEmpty() && expected.equals(" "))
                .as("“%s” at “%s” of %s", text.text(), rest, source.text())
                .isTrue();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> transcript(Narrative narrative) {
        return Transcript.of(new Document(null, narrative.blocks(), false));
    }

    private static Stream<Inline.Text> texts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.accept(new Block.Visitor<Stream<Inline.Text>>() {
                    @Override
                    public Stream<Inline.Text> heading(Heading heading) {
                        return inlines(heading.content());
                    }

                    @Override
                    public Stream<Inline.Text> paragraph(Paragraph paragraph) {
                        return inlines(paragraph.content());
                    }

                    @Override
                    public Stream<Inline.Text> table(Table table) {
                        return table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> inlines(cell.content()));
                    }

                    @Override
                    public Stream<Inline.Text> items(Items items) {
                        return items.items().stream().flatMap(item -> texts(item.blocks()));
                    }

                    @Override
                    public Stream<Inline.Text> quote(Quote quote) {
                        return texts(quote.blocks());
                    }

                    @Override
                    public Stream<Inline.Text> picture(Picture picture) {
                        return Stream.empty();
                    }
                }));
    }

    private static Stream<Inline.Text> inlines(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> inline.accept(new Inline.Visitor<Stream<Inline.Text>>() {
                    @Override
                    public Stream<Inline.Text> text(Inline.Text text) {
                        return Stream.of(text);
                    }

                    @Override
                    public Stream<Inline.Text> strong(Inline.Strong strong) {
                        return inlines(strong.content());
                    }

                    @Override
                    public Stream<Inline.Text> emphasis(Inline.Emphasis emphasis) {
                        return inlines(emphasis.content());
                    }

                    @Override
                    public Stream<Inline.Text> link(Inline.Link link) {
                        return inlines(link.content());
                    }

                    @Override
                    public Stream<Inline.Text> lineBreak(Inline.LineBreak lineBreak) {
                        return Stream.empty();
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**甲",
                "*甲 _乙 ",
                "甲*",
                "[",
                "![",
                "[甲](",
                "[甲](<",
                "[甲](https://a.cn)",
                "[[甲](https://a.cn)",
                "]",
                ">",
                "> ",
                "- ",
                "1. ",
                "> - ",
                ">\n",
                "- 甲\n",
                "* *\n",
                "{{",
                "{",
                "{{新收}}",
                "\\",
                "<a:",
                "<",
                "a@",
                "a.",
                "a_",
                "a-",
                "http://",
                "https://a.cn)",
                "|",
                "|\n|-",
                "`",
                "#",
                "# ",
                "　",
                "\n",
                "甲\n",
                "**甲**\n",
                "**\n",
                "![甲](x)",
                "(",
                "&",
                "a*b_c"
            })
    void longRowsOfMarksAreReadQuicklyAndFlat(String marks) {
        String row = marks.repeat(10_000 / marks.length());
        for (String markdown : List.of(row, row + "甲" + row, "甲" + row + "]".repeat(5_000), "[x]: " + row)) {
            Narrative narrative = assertTimeoutPreemptively(
                    Duration.ofSeconds(1),
                    () -> Sample.READER.read(SourceText.at(Sample.source("").start(), markdown), 2));
            assertThat(transcript(narrative)).isNotNull();
        }
    }

    @Test
    void deepBlocksNestGraduallyIntoText() {
        StringBuilder markdown = new StringBuilder();
        for (int i = 1; i < 200; i++) {
            markdown.append("> ".repeat(i)).append("层").append(i).append("\n\n");
        }
        assertThat(transcript(Sample.read(markdown.toString())))
                .hasSize(199)
                .last()
                .asString()
                .endsWith("> 层199");
    }
}
