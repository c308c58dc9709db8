package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.site.Outcome.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build makes what has changed, takes away what has gone and leaves everything else alone. */
class BuildTest {
    private static final Instant LONG_AGO = Instant.parse("2022-01-31T00:00:00Z");

    @TempDir
    private Path work;

    private Heard heard;

    @BeforeEach
    void writeData() throws IOException {
        write("data/2021/a.yaml", "机关: 甲局\n年度: 2021\n");
        write("data/2021/b.yaml", "机关: 乙局\n年度: 2021\n");
        write("data/2022/a.yaml", "机关: 甲局\n年度: 2022\n");
        write("data/agencies.yaml", "a:\n  机关: 甲局\nb:\n  机关: 乙局\n");
    }

    @Test
    void writesNothingWhenNothingHasChanged() throws IOException {
        build();
        Map<String, Instant> before = agedTree();
        build();
        assertThat(times()).isEqualTo(before);
        assertThat(states())
                .containsOnly(
                        Map.entry("2021/a", State.UNCHANGED),
                        Map.entry("2021/b", State.UNCHANGED),
                        Map.entry("2022/a", State.UNCHANGED));
    }

    @Test
    void makesOneChangedReportAndTheListsThatShowIt() throws IOException {
        build();
        Map<String, Instant> before = agedTree();
        write("data/2021/b.yaml", "机关: 丙局\n年度: 2021\n");
        build();
        assertThat(changed(before))
                .containsExactlyInAnyOrder(
                        "2021/b/b-2021.docx",
                        "2021/b/b-2021.pdf",
                        "2021/b/index.html",
                        "2021/b/text.txt",
                        "2021/data.csv",
                        "2021/data.json",
                        "2021/index.html",
                        "2021/manifest.json",
                        "2021/search.data/0.json",
                        "agencies/b/index.html",
                        "manifest.json");
    }

    @Test
    void makesAReportAnewWhenItsAgencyChangesAndNoOther() throws IOException {
        write("data/2021/b.yaml", "年度: 2021\n机关: 乙局\n");
        build();
        write("data/agencies.yaml", "a:\n  机关: 甲局\n  地区: 某省/某市\nb:\n  机关: 乙局\n");
        build();
        assertThat(states()).isEqualTo(Map.of("2021/a", State.MADE, "2022/a", State.MADE, "2021/b", State.UNCHANGED));
    }

    @Test
    void makesTheReportsOfAFormAnewWhenItChanges() throws IOException {
        write("data/2020/a.yaml", "机关: 甲局\n年度: 2020\n");
        build();
        write("templates/2019/form.yaml", Files.readString(Path.of("templates/2019/form.yaml")) + "# 注\n");
        build();
        assertThat(states().entrySet().stream()
                        .filter(entry -> entry.getValue() == State.MADE)
                        .map(Map.Entry::getKey))
                .containsExactly("2020/a");
    }

    @Test
    void looksAgainAtReportsThatAreJudgedByAnother() throws IOException {
        String texts = "总体情况: |\n  一二三四五六七八九十甲乙丙丁。丙丁一二三四五六七八九十戊己。戊己一二三四五六七八九十庚辛。庚辛一二三四五六七八九十壬癸。\n";
        write("data/2022/a.yaml", "机关: 甲局\n年度: 2022\n" + texts);
        build();
        int warnings = warnings("2022/a");
        write("data/2021/a.yaml", "机关: 甲局\n年度: 2021\n" + texts);
        build();
        assertThat(states()).containsEntry("2022/a", State.UNCHANGED);
        assertThat(warnings("2022/a")).isEqualTo(warnings + 1);
        build();
        assertThat(warnings("2022/a")).isEqualTo(warnings + 1);
    }

    @Test
    void takesAwayWhatNoDataFileStandsBehindAndNothingElse() throws IOException {
        build();
        write("out/2021/b/foreign.txt", "别人的");
        Files.move(work.resolve("data/2021/b.yaml"), work.resolve("data/2021/c.yaml"));
        Files.delete(work.resolve("data/2022/a.yaml"));
        Files.delete(work.resolve("data/2022"));
        build();
        assertThat(times().keySet())
                .containsExactly(
                        "2021/a/a-2021.docx",
                        "2021/a/a-2021.pdf",
                        "2021/a/index.html",
                        "2021/a/text.txt",
                        "2021/b/foreign.txt",
                        "2021/c/c-2021.docx",
                        "2021/c/c-2021.pdf",
                        "2021/c/index.html",
                        "2021/c/text.txt",
                        "2021/data.csv",
                        "2021/data.json",
                        "2021/index.html",
                        "2021/manifest.json",
                        "2021/missing.html",
                        "2021/search.data/0.json",
                        "2021/search.data/ids-0.json",
                        "2021/search.data/meta.json",
                        "2021/statistics.html",
                        "404.html",
                        "agencies/a/index.html",
                        "agencies/c/index.html",
                        "assets/list.js",
                        "assets/search.js",
                        "assets/site.css",
                        "index.html",
                        "manifest.json",
                        "search/index.html");
        assertThat(work.resolve("out/2022")).doesNotExist();
        assertThat(Files.readString(work.resolve("out/index.html"))).doesNotContain("2022");
    }

    @Test
    void leavesOtherYearsAloneWhenOneIsAskedFor() throws IOException {
        build();
        Map<String, Instant> before = agedTree();
        Files.delete(work.resolve("data/2022/a.yaml"));
        write("data/2021/a.yaml", "机关: 丙局\n年度: 2021\n");
        build(Order.USUAL, List.of(2021));
        assertThat(changed(before)).allMatch(name -> name.matches("2021/.*|agencies/a/index.html|manifest.json"));
        assertThat(times().keySet()).containsAll(before.keySet());
    }

    @Test
    void keepsTheOldReportOfAnAgencyWithErrors() throws IOException {
        build();
        Map<String, Instant> before = agedTree();
        write("data/2021/a.yaml", "机关: 丁局\n年度: 2020\n");
        Files.move(work.resolve("data/2021/b.yaml"), work.resolve("data/2021/b.yml"));
        for (int i = 0; i < 2; i++) {
            build();
            assertThat(changed(before)).isSubsetOf("2022/manifest.json", "manifest.json");
            assertThat(heard.outcomes().stream()
                            .filter(outcome -> !outcome.isDone())
                            .map(outcome -> outcome.findings().get(0).code()))
                    .containsExactlyInAnyOrder("FILE-NAME", "KEY-YEAR");
        }
        assertThat(Files.readString(work.resolve("out/2021/index.html"))).contains("甲局", "乙局");
    }

    @Test
    void makesAnewWhatSomebodyChangedOrDeleted() throws IOException {
        build();
        Map<String, String> good = Trees.of(work.resolve("out"));
        agedTree();
        Path page = work.resolve("out/2021/a/index.html");
        String altered = Files.readString(page).replace("甲", "乙");
        Files.writeString(page, altered);
        Files.delete(work.resolve("out/2021/b/b-2021.pdf"));
        build();
        assertThat(Trees.of(work.resolve("out"))).isEqualTo(good);
        assertThat(states()).containsEntry("2022/a", State.UNCHANGED);
    }

    @Test
    void leadsToFormatsThatWereMadeEarlier() throws IOException {
        build();
        build(new Order(EnumSet.of(OutputFormat.OFD), false, false, false), List.of());
        assertThat(Files.readString(work.resolve("out/2021/a/index.html"))).doesNotContain("a-2021.ofd");
        build();
        assertThat(Files.readString(work.resolve("out/2021/a/index.html"))).contains("a-2021.ofd", "a-2021.pdf");
        Files.delete(work.resolve("data/2021/a.yaml"));
        build();
        assertThat(work.resolve("out/2021/a")).doesNotExist();
    }

    @Test
    void warnsWhenAPublishedReportChangesWithoutACorrection() throws IOException {
        String published = "机关: 甲局\n年度: 2021\n发布: {日期: 2022-01-19}\n其他事项: ";
        String corrected = "\n更正:\n  - {日期: 2022-02-01, 说明: 改了一处。}\n";
        write("data/2021/a.yaml", published + "没有。\n");
        build();
        int before = warnings("2021/a");
        write("data/2021/a.yaml", published + "没有了。\n");
        for (int i = 0; i < 2; i++) {
            build();
            assertThat(warnings("2021/a")).isEqualTo(before + 1);
        }
        build(new Order(OutputFormat.USUAL, false, true, false), List.of());
        assertThat(heard.outcomes().stream().flatMap(outcome -> outcome.findings().stream()))
                .anyMatch(finding -> finding.code().equals("D-CORRECTION"));
        write("data/2021/a.yaml", published + "没有了。" + corrected);
        build();
        assertThat(warnings("2021/a")).isEqualTo(before);
    }

    @Test
    void wantsTheFolderForItself() {
        OutputTree tree = new OutputTree(work.resolve("out"));
        BuildLock lock = BuildLock.take(tree);
        try {
            assertThatThrownBy(this::build)
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("（进程 " + ProcessHandle.current().pid() + "）正在写");
        } finally {
            lock.close();
        }
        build();
        assertThat(heard.remarks()).isEmpty();
        assertThat(work.resolve("out/.lock")).doesNotExist();
    }

    @Test
    void takesOverFromARunThatDied() throws IOException {
        write("out/.lock", "4194305 " + Files.readString(Path.of("/proc/sys/kernel/hostname")));
        build();
        assertThat(heard.remarks()).containsExactly("上次运行（进程 4194305）没有正常结束，接着做。");
    }

    @Test
    void waitsForAnotherMachine() throws IOException {
        write("out/.lock", "12 elsewhere\n");
        assertThatThrownBy(this::build)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("电脑 elsewhere 上的 gongkai（进程 12）");
    }

    @Test
    void doesNotFollowAManifestOutOfItsFolder() throws IOException {
        build();
        write("out/precious.txt", "别人的");
        Path manifest = work.resolve("out/2021/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"b-2021.docx\"", "\"../../precious.txt\""));
        Files.delete(work.resolve("data/2021/b.yaml"));
        build();
        assertThat(work.resolve("out/precious.txt")).exists();
        assertThat(heard.remarks()).hasSize(1).first().asString().contains("2021/manifest.json 有看不懂的地方");
    }

    private void build() {
        build(Order.USUAL, List.of());
    }

    private void build(Order order, List<Integer> years) {
        heard = new Heard();
        Workshop workshop =
                new Workshop(new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")));
        new Build(workshop, new OutputTree(work.resolve("out")), order).run(years, 2, heard);
    }

    private Map<String, State> states() {
        return heard.outcomes().stream().collect(Collectors.toMap(BuildTest::name, Outcome::state));
    }

    private static String name(Outcome outcome) {
        return outcome.file().year().orElseThrow() + "/" + outcome.file().id();
    }

    private int warnings(String name) {
        return heard.outcomes().stream()
                .filter(outcome -> name(outcome).equals(name))
                .mapToInt(outcome -> outcome.counts().warnings())
                .sum();
    }

    private void write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Makes the tree an old one, so that whatever is written from now on shows; the manifests are the youngest. */
    private Map<String, Instant> agedTree() throws IOException {
        for (String name : times().keySet()) {
            Files.setLastModifiedTime(
                    work.resolve("out").resolve(name),
                    FileTime.from(name.endsWith("manifest.json") ? LONG_AGO.plusSeconds(1) : LONG_AGO));
        }
        return times();
    }

    private Map<String, Instant> times() throws IOException {
        Map<String, Instant> times = new TreeMap<>();
        Path out = work.resolve("out");
        for (String name : Trees.of(out).keySet()) {
            if (!name.endsWith("/")) {
                times.put(name, Files.getLastModifiedTime(out.resolve(name)).toInstant());
            }
        }
        return times;
    }

    private Set<String> changed(Map<String, Instant> before) throws IOException {
        Map<String, Instant> now = times();
        now.entrySet().removeAll(before.entrySet());
        return now.keySet();
    }
}
