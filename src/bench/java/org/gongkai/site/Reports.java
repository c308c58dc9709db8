package org.gongkai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.check.Case;
import org.gongkai.document.Document;
import org.gongkai.form.StatutoryForms;
import org.gongkai.narrative.Lookup;
import org.gongkai.province.Province;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A small province, which threads work through in turn: half its reports are of the old form, half of the new. */
@State(Scope.Benchmark)
public class Reports {
    private static final int AGENCIES = 100;
    private final AtomicInteger turn = new AtomicInteger();
    private Path data;
    Workshop workshop;
    Examiner examiner;
    Renderers renderers;
    private List<DataFile> files;
    private List<Case> cases;
    private List<Document> documents;

    /** Writes and examines it. */
    @Setup(Level.Trial)
    public void open() {
        try {
            data = Files.createTempDirectory("province");
            new Province(1, AGENCIES, List.of(2020, 2021), 0).write(data.resolve("data"), StatutoryForms::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DataFolder folder = new DataFolder(data.resolve("data"));
        workshop = new Workshop(folder, new TemplateFiles(data.resolve("none")));
        examiner = new Examiner(workshop);
        renderers = new Renderers(workshop);
        files = folder.years().stream()
                .flatMap(year -> folder.list(year).files().stream())
                .toList();
        Neighbours neighbours = new Neighbours(workshop);
        cases = files.stream()
                .map(file -> neighbours.of(
                        workshop.read(file, new Sources(folder)),
                        path -> new Lookup.Missing<>("", ""),
                        new Sources(folder)))
                .toList();
        documents = files.stream()
                .map(file -> examiner.examine(file, false).document().orElseThrow())
                .toList();
    }

    /** Deletes it. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        try (var paths = Files.walk(data)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    DataFile file() {
        return next(files);
    }

    Case report() {
        return next(cases);
    }

    Document document() {
        return next(documents);
    }

    private <T> T next(List<T> all) {
        return all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
    }
}
