package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.render.docx.Reports.RENDERER;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRendererTest {
    @Test
    void givesTheSameBytesTwice() {
        assertThat(RENDERER.render(Reports.narrative())).isEqualTo(RENDERER.render(Reports.narrative()));
    }

    @Test
    void givesTheSameBytesFromAnotherRenderer() {
        assertThat(new DocxRenderer(Reports.STYLE).render(Reports.draft())).isEqualTo(RENDERER.render(Reports.draft()));
    }

    @Test
    void givesTheSameBytesFromEightThreads() {
        List<Document> documents =
                List.of(Reports.report(), Reports.narrative(), Reports.longFigures(), Reports.draft());
        List<byte[]> alone = documents.stream().map(RENDERER::render).toList();
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(n -> new Thread(() -> {
                    for (int i = 0; i < 25; i++) {
                        int which = (n + i) % documents.size();
                        if (!Arrays.equals(RENDERER.render(documents.get(which)), alone.get(which))) {
                            throw new AssertionError("differs: document " + which);
                        }
                    }
                }))
                .toList();
        List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure)));
        threads.forEach(Thread::start);
        threads.forEach(DocxRendererTest::join);
        assertThat(failures).isEmpty();
    }

    @Test
    void isSmall() {
        assertThat(RENDERER.render(Reports.report())).hasSizeLessThan(20_000);
    }

    @Test
    void startsWithTheContentTypesAndKnowsNoTimeOfDay() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(RENDERER.render(Reports.report())))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("[Content_Types].xml");
            for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("1980-01-01T00:00:00");
                zip.readAllBytes();
            }
        }
    }

    @Test
    void marksEveryPageOfADraftAndNothingElse() {
        Map<String, byte[]> draft = Archives.members(RENDERER.render(Reports.draft()));
        Map<String, byte[]> report = Archives.members(RENDERER.render(Reports.report()));
        assertThat(new String(draft.get("word/header1.xml"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("string=\"草稿\"");
        assertThat(Archives.member(RENDERER.render(Reports.draft()), Skeleton.DOCUMENT))
                .containsPattern("<w:headerReference [^>]*w:type=\"default\"")
                .containsPattern("<w:headerReference [^>]*w:type=\"even\"");
        assertThat(report).doesNotContainKey("word/header1.xml");
        assertThat(Archives.member(RENDERER.render(Reports.report()), Skeleton.DOCUMENT))
                .doesNotContain("headerReference");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x7, 0xB, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void refusesWhatXmlDoesNotAllow(int codePoint) {
        String text = "甲" + (char) codePoint + "局";
        assertThatThrownBy(() -> RENDERER.render(Reports.of(Reports.heading(1, text))))
                .isInstanceOfSatisfying(
                        IllegalCharacterException.class,
                        e -> assertThat(e.codePoint()).isEqualTo(codePoint))
                .hasMessageContaining(String.format("U+%04X", codePoint));
    }

    @Test
    void rendersAfterARefusal() {
        byte[] before = RENDERER.render(Reports.report());
        assertThatThrownBy(() -> RENDERER.render(Reports.of(Reports.heading(1, "\u0007"))))
                .isInstanceOf(IllegalCharacterException.class);
        assertThat(RENDERER.render(Reports.report())).isEqualTo(before);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
