package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is edited, a build of what has changed leaves the same tree and tells of the same errors as one of everything. */
class IncrementalTest {
    private static final int EDITS = Integer.getInteger("gongkai.edits", 40);
    private static final List<Set<OutputFormat>> FORMATS = List.of(
            OutputFormat.USUAL,
            OutputFormat.USUAL,
            OutputFormat.USUAL,
            EnumSet.of(OutputFormat.HTML),
            EnumSet.of(OutputFormat.DOCX, OutputFormat.JSON),
            EnumSet.of(OutputFormat.HTML, OutputFormat.FRAGMENT));

    @TempDir
    private Path work;

    /** What a build told, without what it did. */
    private record Told(List<Counts> counts, List<Finding> errors, List<String> failed) {
        static Told of(Heard heard) {
            return new Told(
                    heard.outcomes().stream().map(Outcome::counts).toList(),
                    heard.outcomes().stream()
                            .flatMap(outcome -> outcome.findings().stream())
                            .filter(Finding::blocks)
                            .toList(),
                    heard.outcomes().stream()
                            .filter(outcome -> !outcome.isDone())
                            .map(outcome -> outcome.file().shown())
                            .toList());
        }
    }

    @Test
    void leavesTheSameTreeAsMakingEverything() throws IOException {
        long seed = Long.getLong("gongkai.seed", 5);
        RandomEdits edits = new RandomEdits(seed, work.resolve("data"), work.resolve("templates"));
        Files.createDirectories(work.resolve("data"));
        // Pages of several years from the beginning, so that there is much to lead to.
        for (int i = 0; i < 20; i++) {
            edits.next();
        }
        Random random = new Random(seed);
        int unchanged = 0;
        int links = 0;
        for (int i = 0; i < EDITS; i++) {
            String edit = edits.next() + edits.tamper(work.resolve("some"), work.resolve("all"));
            Set<OutputFormat> formats = FORMATS.get(random.nextInt(FORMATS.size()));
            boolean draft = random.nextInt(8) == 0;
            List<Integer> years = random.nextInt(5) == 0 ? List.of(2021) : List.of();
            Heard some = build("some", new Order(formats, draft, false, false), years);
            Heard all = build("all", new Order(formats, draft, true, false), years);
            String what = "seed " + seed + ", edit " + i + " " + edit + ", " + formats + draft + years;
            assertThat(Trees.of(work.resolve("some"))).as(what).isEqualTo(Trees.of(work.resolve("all")));
            assertThat(Told.of(some)).as(what).isEqualTo(Told.of(all));
            Crossings crossings = Crossings.of(work.resolve("some"));
            assertThat(crossings.dead()).as(what).isEmpty();
            if (formats.contains(OutputFormat.HTML) && years.isEmpty()) {
                assertThat(crossings.missing(made(some))).as(what).isEmpty();
            }
            links += crossings.all().size();
            unchanged += (int) some.outcomes().stream()
                    .filter(outcome -> outcome.state() == Outcome.State.UNCHANGED)
                    .count();
        }
        assertThat(unchanged).isGreaterThan(EDITS / 3);
        assertThat(links).isGreaterThan(EDITS / 2);
    }

    /** Its report has errors now, so that the text cannot be made again. */
    @Test
    void doesNotSearchATextThatSomebodyChanged() throws IOException {
        Path file = work.resolve("data/2021/a.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "机关: 甲局\n年度: 2021\n总体情况: 没有需要说明的事项。\n");
        for (String out : List.of("some", "all")) {
            build(out, Order.USUAL, List.of());
        }
        Files.writeString(file, "机关: 甲局\n年度: 2021\n坏键: 1\n");
        Order force = new Order(Order.USUAL.formats(), false, true, false);
        for (int i = 0; i < 2; i++) {
            for (String out : List.of("some", "all")) {
                Path text = work.resolve(out + "/2021/a/text.txt");
                Files.writeString(
                        text, Files.readString(text).replace("没有", "魑魅").replace("事项", "魍魉"));
            }
            build("some", Order.USUAL, List.of());
            build("all", force, List.of());
            assertThat(Trees.of(work.resolve("some"))).isEqualTo(Trees.of(work.resolve("all")));
            assertThat(Files.readString(work.resolve("some/2021/search.data/0.json")))
                    .doesNotContain("魑", "魍");
        }
    }

    private static List<String> made(Heard heard) {
        return heard.outcomes().stream()
                .filter(Outcome::isDone)
                .map(outcome ->
                        outcome.file().year().getAsInt() + "/" + outcome.file().id())
                .toList();
    }

    private Heard build(String out, Order order, List<Integer> years) {
        Heard heard = new Heard();
        Workshop workshop =
                new Workshop(new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")));
        new Build(workshop, new OutputTree(work.resolve(out)), order).run(years, 2, heard);
        return heard;
    }
}
