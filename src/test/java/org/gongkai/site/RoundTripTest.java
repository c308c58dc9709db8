package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Transcript;
import org.gongkai.draft.DraftWriter;
import org.gongkai.ingest.Ingest;
import org.gongkai.render.html.PageContext;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rendered report, imported again and read as data, is the same report. */
class RoundTripTest {
    private static final int REPORTS = Integer.getInteger("gongkai.roundtrips", 40);
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);
    private static final Ingest INGEST = new Ingest(Samples.WORKSHOP.forms());

    @TempDir
    private Path data;

    static Stream<Named<Document>> samples() {
        return Samples.all()
                .map(sample -> Named.of(Samples.name(sample), sample.document().orElseThrow()));
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, REPORTS).boxed();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesComeBack(Document document) throws IOException {
        comesBack(document);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void generatedReportsComeBack(long seed) throws IOException {
        comesBack(RandomReports.of(seed, data.resolve("made"), 8));
    }

    private void comesBack(Document document) throws IOException {
        assertThat(again(document, "a.html", RENDERERS.html(document, PageContext.EMPTY)))
                .as("HTML")
                .isEqualTo(shown(document, false));
        assertThat(again(document, "a.docx", RENDERERS.docx(document)))
                .as("DOCX")
                .isEqualTo(shown(document, false));
        assertThat(again(document, "a.pdf", RENDERERS.pdf(document))).as("PDF").isEqualTo(shown(document, true));
    }

    private String again(Document document, String name, byte[] file) throws IOException {
        Ingest.Imported imported = INGEST.read(Ingest.Source.of(name, file));
        String yaml = DraftWriter.write(imported.draft());
        Path read = data.resolve("read");
        Path folder = Files.createDirectories(
                read.resolve(Integer.toString(document.about().year())));
        Files.writeString(folder.resolve("a.yaml"), yaml);
        Workshop workshop = new Workshop(new DataFolder(read), new TemplateFiles(read.resolve("none")));
        Examined examined = new Examiner(workshop)
                .examine(workshop.data().find("a", document.about().year()).orElseThrow(), true);
        assertThat(examined.document())
                .as("%s: %s%n%s", name, examined.findings(), yaml)
                .isPresent();
        assertThat(imported.doubts()).as("%s%n%s", name, yaml).isZero();
        return shown(examined.document().get(), name.endsWith(".pdf"));
    }

    private static String shown(Document document, boolean blind) {
        StringBuilder shown = new StringBuilder();
        for (String entry : Transcript.of(document)) {
            shown.append(blind ? entry.replaceAll("\\s", "") : entry).append('\n');
        }
        document.blocks()
                .forEach(block -> shown.append(block.getClass().getSimpleName()).append(' '));
        shown.append('\n').append(cells(document.blocks()));
        // Word has no border between two quotations.
        return shown.toString().replaceAll("(Quote )+", "Quote ");
    }

    private static Map<String, String> cells(List<Block> blocks) {
        Map<String, String> cells = new TreeMap<>();
        blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.id().isEmpty())
                .forEach(cell -> cells.put(cell.id(), Inline.plain(cell.content())));
        return cells;
    }
}
