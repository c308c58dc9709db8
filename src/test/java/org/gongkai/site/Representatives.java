package org.gongkai.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;

/** Reports that show, between them, everything a report can look like. */
final class Representatives {
    private static final Workshop WORKSHOP = new Workshop(
            new DataFolder(Path.of("src/test/resources/pages/data")), new TemplateFiles(Path.of("templates")));
    private static final int REPETITIONS = 12;

    private Representatives() {}

    /**
     * A report.
     *
     * @param pages the numbers of those to be looked at, from 1; all if there are none
     */
    record Representative(String name, Document document, List<Integer> pages) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Representative> all() {
        Stream<Representative> samples = Samples.all()
                .map(sample -> new Representative(
                        Samples.name(sample), sample.document().orElseThrow(), List.of()));
        Stream<Representative> others = Stream.of(
                new Representative("zero-2020", document(2020, "zero", false), List.of()),
                new Representative("zero-2023", document(2023, "zero", false), List.of()),
                new Representative("large", document(2021, "large", false), List.of()),
                new Representative("prose", document(2021, "prose", false), List.of()),
                new Representative("long", lengthened(document(2021, "prose", false)), List.of(5, 12, 19, 20)),
                new Representative("draft", document(2019, "draft", true), List.of()),
                new Representative("remarks", document(2021, "remarks", false), List.of()),
                new Representative("split", document(2021, "split", false), List.of()));
        return Stream.concat(samples, others);
    }

    private static Document document(int year, String name, boolean draft) {
        DataFile file = WORKSHOP.data().find(name, year).orElseThrow();
        Examined examined = new Examiner(WORKSHOP).examine(file, draft);
        if (examined.hasErrors() && !draft) {
            throw new IllegalStateException(examined.findings().stream()
                    .map(finding -> finding.where().line() + ": " + finding.problem())
                    .collect(Collectors.joining("\n")));
        }
        return examined.document().orElseThrow();
    }

    /** The first part many times, so that everything in it meets the end of a page somehow. */
    private static Document lengthened(Document document) {
        List<Block> blocks = document.blocks();
        List<Integer> parts = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Heading heading && heading.level() == 2)
                .boxed()
                .toList();
        List<Block> longer = new ArrayList<>(blocks.subList(0, parts.get(0) + 1));
        for (int i = 0; i < REPETITIONS; i++) {
            longer.addAll(blocks.subList(parts.get(0) + 1, parts.get(1)));
        }
        longer.addAll(blocks.subList(parts.get(1), blocks.size()));
        return new Document(document.about(), longer, document.draft());
    }
}
