package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.model.Finding;
import org.gongkai.site.Outcome.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that go through their steps together are what they would be by themselves. */
class HandfulsTest {
    /** Enough that one thread takes as many together as it ever does, and some are left over. */
    private static final int REPORTS = 8 * Desk.HANDFUL + 3;

    @TempDir
    private Path work;

    @BeforeEach
    void writeData() throws IOException {
        for (int i = 0; i < REPORTS; i++) {
            write("data/2021/" + id(i) + ".yaml", "机关: 第" + i + "局\n年度: 2021\n");
        }
    }

    @Test
    void theTreeIsThatOfReportsMadeOneByOne() throws IOException {
        build("together", 1);
        build("apart", REPORTS);
        assertThat(Trees.of(work.resolve("together"))).isEqualTo(Trees.of(work.resolve("apart")));
        // A report whose file has a name that cannot be keeps its place among the others.
        Files.move(work.resolve("data/2021/a07.yaml"), work.resolve("data/2021/a07.yml"));
        write("data/2021/a20.yaml", "机关: 另一局\n年度: 2021\n");
        build("together", 1);
        build("apart", REPORTS);
        assertThat(Trees.of(work.resolve("together"))).isEqualTo(Trees.of(work.resolve("apart")));
        assertThat(work.resolve("together/2021/a07/index.html")).exists();
    }

    @Test
    void aFaultOrAnErrorIsThatOfItsOwnReport() throws IOException {
        write("data/2021/a09.yaml", "机关: 甲局\n年度: 2021\n依申请公开:\n  本年新收: {自然人: 1.5}\n");
        write(
                "templates/2021/report.ftlh",
                Files.readString(Path.of("templates/2021/report.ftlh"))
                        .replace("<report>", "<#if report.agency == '第8局'>${nothing}</#if><report>"));
        List<Outcome> outcomes = build("out", 1).outcomes();
        assertThat(outcomes)
                .extracting(outcome -> outcome.file().id())
                .isEqualTo(
                        IntStream.range(0, REPORTS).mapToObj(HandfulsTest::id).toList());
        Map<String, List<String>> refused = outcomes.stream()
                .filter(outcome -> outcome.state() != State.MADE)
                .collect(Collectors.toMap(
                        outcome -> outcome.file().id(),
                        outcome ->
                                outcome.findings().stream().map(Finding::code).toList()));
        assertThat(refused.keySet()).containsExactlyInAnyOrder("a08", "a09");
        assertThat(refused.get("a08")).containsExactly("FAULT");
        assertThat(refused.get("a09")).doesNotContain("FAULT");
        assertThat(work.resolve("out/2021/a08")).doesNotExist();
        assertThat(work.resolve("out/2021/a10/a10-2021.pdf")).exists();
    }

    private static String id(int number) {
        return "a%02d".formatted(number);
    }

    private Heard build(String out, int jobs) {
        Heard heard = new Heard();
        Workshop workshop =
                new Workshop(new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")));
        new Build(workshop, new OutputTree(work.resolve(out)), Order.USUAL).run(List.of(), jobs, heard);
        return heard;
    }

    private void write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
