package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.gongkai.document.Document;
import org.gongkai.draft.DraftWriter;
import org.gongkai.ingest.Ingest;
import org.gongkai.ingest.Ingest.Imported;
import org.gongkai.ingest.Ingest.Source;
import org.gongkai.ingest.IngestException;
import org.gongkai.render.html.PageContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a published file, it is read within its time or refused; what comes of it can be read as a data file. */
class DamagedFilesTest {
    private static final long FILES = Long.getLong("gongkai.imports", 1_000);
    private static final long FROM = Long.getLong("gongkai.imports.from", 0);
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);
    private static final Ingest INGEST = new Ingest(Samples.WORKSHOP.forms());

    @TempDir
    private Path data;

    private byte[] page;
    private byte[] docx;
    private byte[] pdf;
    private byte[] text;

    @BeforeEach
    void render() throws IOException {
        Document document = RandomReports.of(5, data, 4);
        page = RENDERERS.html(document, PageContext.EMPTY);
        docx = RENDERERS.docx(document);
        pdf = RENDERERS.pdf(document);
        text = Jsoup.parse(new String(page, StandardCharsets.UTF_8))
                .body()
                .wholeText()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void areReadOrRefused() {
        Examiner examiner = new Examiner(Samples.WORKSHOP);
        Map<String, Integer> ends = new TreeMap<>();
        for (long seed = FROM; seed < FROM + FILES; seed++) {
            ends.merge(end(seed, examiner), 1, Integer::sum);
        }
        System.out.println(FILES + " damaged files from " + FROM + ": " + ends);
        assertThat(ends).containsKey("read");
    }

    private String end(long seed, Examiner examiner) {
        byte[] file = damaged(seed);
        try {
            Imported read = INGEST.read(Source.of("a", file));
            byte[] yaml = DraftWriter.write(read.draft()).getBytes(StandardCharsets.UTF_8);
            if (seed % 5 == 0) {
                examiner.examine(new DataFile(data.resolve("2021/a.yaml"), "a.yaml", "a", OptionalInt.empty()), yaml);
            }
            return "read";
        } catch (IngestException e) {
            assertThat(e.code()).as("seed %d", seed).isNotEqualTo("IMPORT-SLOW");
            return e.code();
        } catch (RuntimeException | Error e) {
            return fail("seed " + seed, e);
        }
    }

    private byte[] damaged(long seed) {
        DamagedFile damage = new DamagedFile(new Random(seed));
        return switch ((int) (seed % 4)) {
            case 0 -> damage.tags(page);
            case 1 -> damage.archive(docx);
            case 2 -> damage.bytes(pdf);
            default -> damage.characters(text);
        };
    }
}
