package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report's page leads to those of the years before and after, as long as they are there. */
class AdjacentYearsTest {
    @TempDir
    private Path work;

    private Heard heard;

    @Test
    void leadsToTheYearBeforeAndAfter() throws IOException {
        write(2019, 2020, 2021);
        build();
        assertThat(links()).containsExactly("2019/a → 2020/a", "2020/a → 2019/a", "2020/a → 2021/a", "2021/a → 2020/a");
        assertThat(page(2020))
                .contains("<a rel=\"prev\" href=\"../../2019/a/index.html\">上一年度（2019年）</a>")
                .contains("<a rel=\"next\" href=\"../../2021/a/index.html\">下一年度（2021年）</a>");
    }

    @Test
    void leadsFromAPredecessorToItsSuccessorsAndBack() throws IOException {
        put("data/agencies.yaml", "a:\n  机关: 甲局\nb:\n  机关: 乙局\n  前身: [a]\nc:\n  机关: 丙局\n  前身: [a]\n");
        put("data/2020/a.yaml", "机关: 甲局\n年度: 2020\n");
        put("data/2021/b.yaml", "机关: 甲局\n年度: 2021\n");
        put("data/2021/c.yaml", "机关: 甲局\n年度: 2021\n");
        build();
        assertThat(links()).containsExactly("2020/a → 2021/b", "2021/b → 2020/a", "2021/c → 2020/a");
        put("data/2021/a.yaml", "机关: 甲局\n年度: 2021\n");
        build();
        assertThat(links()).contains("2020/a → 2021/a").doesNotContain("2020/a → 2021/b");
    }

    @Test
    void aYearBuiltByItselfIsLedToFromTheYearsBesideIt() throws IOException {
        write(2020, 2022);
        build();
        write(2021);
        build(Order.USUAL, 2021);
        assertThat(links()).containsExactly("2020/a → 2021/a", "2021/a → 2020/a", "2021/a → 2022/a", "2022/a → 2021/a");
        assertThat(heard.remarks())
                .containsExactly(
                        "2020 年度有 1 个网页到上、下年度的链接变了，已更新；发布时一起发布这个年度。", "2022 年度有 1 个网页到上、下年度的链接变了，已更新；发布时一起发布这个年度。");
        build();
        assertSameAsAllAnew();
    }

    @Test
    void onlyPagesAreMadeAnewForTheirLinks() throws IOException {
        write(2020);
        build();
        Map<String, String> before = Trees.of(work.resolve("out/2020"));
        write(2021);
        build(Order.USUAL, 2021);
        Map<String, String> after = Trees.of(work.resolve("out/2020"));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(name -> !after.get(name).equals(before.get(name))))
                .containsExactly("a/index.html", "manifest.json");
    }

    @Test
    void doesNotLeadToAReportThatWasRefused() throws IOException {
        write(2020, 2021);
        put("data/2021/a.yaml", "机关: 甲局\n年度: 1999\n");
        build();
        assertThat(links()).isEmpty();
        write(2021);
        build();
        assertThat(links()).hasSize(2);
    }

    @Test
    void aPageThatCannotBeMadeAnewLosesLinksThatLeadNowhere() throws IOException {
        write(2020, 2021);
        build();
        put("data/2021/a.yaml", "机关: 甲局\n年度: 1999\n");
        Files.delete(work.resolve("data/2020/a.yaml"));
        build();
        assertThat(links()).isEmpty();
        assertThat(page(2021)).contains("下载 PDF").doesNotContain("上一年度");
        write(2021);
        build();
        assertSameAsAllAnew();
    }

    @Test
    void losesLinksAlsoWherePagesAreNotWanted() throws IOException {
        write(2020, 2021);
        build();
        Files.delete(work.resolve("data/2021/a.yaml"));
        build(new Order(EnumSet.of(OutputFormat.DOCX), false, false, false));
        assertThat(links()).isEmpty();
    }

    @Test
    void leavesAYearAloneThatWouldBeMadeOtherwiseNow() throws IOException {
        write(2020);
        build();
        String before = page(2020);
        put("data/2020/a.yaml", "机关: 甲局\n年度: 2020\n其他事项: 另有说明。\n");
        write(2021);
        build(Order.USUAL, 2021);
        assertThat(page(2020)).isEqualTo(before);
        assertThat(links()).containsExactly("2021/a → 2020/a");
    }

    @Test
    void isMendedAfterEveryInterruption() throws IOException {
        write(2020, 2021);
        put("data/2020/b.yaml", "机关: 甲局\n年度: 2020\n");
        put("data/2021/b.yaml", "机关: 甲局\n年度: 2021\n");
        build();
        assertThat(links()).hasSize(4);
        // Of a nothing is left in 2020, so that 2021, which cannot be made, loses a link; b gets an unfulfilled
        // promise.
        Files.delete(work.resolve("data/2020/a.yaml"));
        put("data/2021/a.yaml", "机关: 甲局\n年度: 1999\n");
        put("data/2022/b.yaml", "机关: 甲局\n年度: 1999\n");
        Trees.copy(work.resolve("out"), work.resolve("whole"));
        build("whole");
        Map<String, String> wanted = Trees.of(work.resolve("whole"));
        assertThat(Crossings.of(work.resolve("whole")).all()).containsExactly("2020/b → 2021/b", "2021/b → 2020/b");
        for (int failing = 1, operations = failing; failing <= operations; failing++) {
            Path out = work.resolve("out" + failing);
            Trees.copy(work.resolve("out"), out);
            FaultyFiles disk = new FaultyFiles(failing);
            try {
                new Build(workshop(), new OutputTree(disk.path(out)), Order.USUAL).run(List.of(), 1, new Heard());
            } catch (OutputException e) {
                assertThat(e).hasMessageContaining("写不了");
            }
            operations = disk.operations();
            String what = "operation " + failing;
            if (Trees.of(out).keySet().stream().noneMatch(name -> name.endsWith(".journal"))) {
                assertThat(Crossings.of(out).dead()).as(what).isEmpty();
            }
            build(out.getFileName().toString());
            assertThat(Trees.of(out)).as(what).isEqualTo(wanted);
        }
    }

    private void assertSameAsAllAnew() {
        Map<String, String> some = Trees.of(work.resolve("out"));
        build(new Order(OutputFormat.USUAL, false, true, false));
        assertThat(Trees.of(work.resolve("out"))).isEqualTo(some);
    }

    private void write(int... years) throws IOException {
        for (int year : years) {
            put("data/" + year + "/a.yaml", "机关: 甲局\n年度: " + year + "\n");
        }
    }

    private void put(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Workshop workshop() {
        return new Workshop(new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")));
    }

    private void build(String out) {
        new Build(workshop(), new OutputTree(work.resolve(out)), Order.USUAL).run(List.of(), 2, new Heard());
    }

    private void build() {
        build(Order.USUAL);
    }

    private void build(Order order, Integer... years) {
        heard = new Heard();
        new Build(workshop(), new OutputTree(work.resolve("out")), order).run(List.of(years), 2, heard);
    }

    private List<String> links() throws IOException {
        return List.copyOf(Crossings.of(work.resolve("out")).all());
    }

    private String page(int year) throws IOException {
        return Files.readString(work.resolve("out/" + year + "/a/index.html"));
    }
}
