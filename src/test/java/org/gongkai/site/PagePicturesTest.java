package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.site.Representatives.Representative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page looks as it did when somebody last looked at it; {@code -Dgolden.update} records what it looks like now. */
class PagePicturesTest {
    private static final Path PICTURES = Path.of("src/test/resources/pages");
    private static final Path ACTUAL = Path.of("target/pages");

    /** Of more than 600,000; a character that is another one has about twice as many. */
    private static final int TOLERATED = 30;

    private static final long MOST_BYTES = 3_000_000;
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);

    static Stream<Representative> reports() {
        return Representatives.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void lookAsRecorded(Representative report) throws IOException {
        List<PagePicture> pages = PagePicture.of(RENDERERS.pdf(report.document()));
        if (Boolean.getBoolean("golden.update")) {
            record(report, pages);
        }
        List<String> different = new ArrayList<>();
        for (int number : numbers(report, pages.size())) {
            PagePicture actual = pages.get(number - 1);
            PagePicture recorded = PagePicture.read(PICTURES.resolve(name(report, number)));
            if (actual.differences(recorded) > TOLERATED) {
                actual.write(ACTUAL.resolve(name(report, number)));
                actual.difference(recorded).write(ACTUAL.resolve("difference-" + name(report, number)));
                different.add(name(report, number) + " by " + actual.differences(recorded) + " pixels");
            }
        }
        assertThat(different).as("see " + ACTUAL).isEmpty();
        assertThat(recorded(report)).hasSameSizeAs(numbers(report, pages.size()));
    }

    private static void record(Representative report, List<PagePicture> pages) throws IOException {
        for (Path old : recorded(report)) {
            Files.delete(old);
        }
        for (int number : numbers(report, pages.size())) {
            pages.get(number - 1).write(PICTURES.resolve(name(report, number)));
        }
    }

    private static List<Path> recorded(Representative report) throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.filter(file -> file.getFileName().toString().matches(report.name() + "-\\d\\d\\.png"))
                    .toList();
        }
    }

    private static List<Integer> numbers(Representative report, int count) {
        return report.pages().isEmpty()
                ? IntStream.rangeClosed(1, count).boxed().toList()
                : report.pages();
    }

    private static String name(Representative report, int number) {
        return "%s-%02d.png".formatted(report.name(), number);
    }

    @Test
    void differByOneCharacter() {
        Document report = Samples.EXAMINED.get(0).document().orElseThrow();
        List<Block> blocks = new ArrayList<>(report.blocks().subList(0, 2));
        Document other =
                new Document(report.about(), List.of(blocks.get(0), changed((Paragraph) blocks.get(1))), false);
        PagePicture one = PagePicture.of(RENDERERS.pdf(new Document(report.about(), blocks, false)))
                .get(0);
        PagePicture two = PagePicture.of(RENDERERS.pdf(other)).get(0);
        assertThat(one.differences(two)).isGreaterThan(TOLERATED);
        assertThat(one.differences(one)).isZero();
    }

    /** A paragraph with another last character before its full stop. */
    private static Paragraph changed(Paragraph paragraph) {
        Inline.Text last =
                (Inline.Text) paragraph.content().get(paragraph.content().size() - 1);
        List<Inline> content = new ArrayList<>(paragraph.content());
        String text = last.text().replaceFirst(".。$", "公。");
        content.set(content.size() - 1, new Inline.Text(text, last.where()));
        return Paragraph.of(content);
    }

    @Test
    void takeLittleRoom() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST_BYTES);
        }
    }
}
