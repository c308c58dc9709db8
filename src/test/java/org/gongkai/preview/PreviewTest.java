package org.gongkai.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.model.Finding;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Order;
import org.gongkai.site.Outcome;
import org.gongkai.site.OutputFormat;
import org.gongkai.site.TemplateFiles;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is edited is seen, what is wrong is said, and nothing ends the preview. */
class PreviewTest {
    private static final String BROKEN = "机关: 甲局\n年度: 2021\n总体情况: [\n";

    @TempDir
    private Path work;

    private Preview preview;
    private Visitor visitor;

    /**
     * Says codes only.
     *
     * @param after each build of the whole
     */
    record Codes(Runnable after) implements Teller {
        Codes() {
            this(() -> {});
        }

        @Override
        public String errors(Outcome outcome) {
            return outcome.findings().stream()
                    .filter(Finding::blocks)
                    .map(finding -> finding.where() + " " + finding.code())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String fault(Throwable fault) {
            return fault.toString();
        }

        @Override
        public void built(int made, int faulty) {
            after.run();
        }
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        write("甲");
        Path templates = Files.createDirectories(work.resolve("templates/html"));
        Files.copy(Path.of("templates/html/year.ftlh"), templates.resolve("year.ftlh"));
        preview = preview(0);
        visitor = new Visitor(preview.address());
        visitor.once("", page -> page.selectFirst("h1").text().contains("年报"));
    }

    private Preview preview(int port) {
        Originals originals = new Originals(
                new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")), Optional.empty());
        return new Preview(
                originals,
                work.resolve("preview"),
                new Order(Set.of(OutputFormat.HTML), false, false, false),
                List.of(),
                port,
                new Codes());
    }

    @AfterEach
    void close() {
        preview.close();
    }

    private Path file() {
        return work.resolve("data/2021/a.yaml");
    }

    private static String yaml(String name) {
        return "机关: " + name + "局\n年度: 2021\n";
    }

    private void write(String name) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), yaml(name));
    }

    private static Predicate<Document> says(String text) {
        return page -> page.text().contains(text);
    }

    private static Predicate<Document> tells(String text) {
        return page -> page.select(".gongkai-notices").text().contains(text);
    }

    private static boolean isCalm(Document page) {
        return page.select(".gongkai-notices").isEmpty();
    }

    @Test
    void showsWhatWasEditedInThePageAndInTheLists() throws Exception {
        write("乙");
        assertThat(isCalm(visitor.once("2021/a/", says("乙局")))).isTrue();
        visitor.once("2021/", says("乙局"));
        visitor.once("agencies/a/", says("乙局"));
    }

    @Test
    void saysWhatIsWrongAboveTheLastGoodPage() throws Exception {
        Files.writeString(file(), BROKEN);
        Document page = visitor.once("2021/a/", tells("a.yaml:"));
        assertThat(page.select("main").text()).contains("甲局");
        assertThat(visitor.once("2021/", tells("a.yaml"))
                        .select(".gongkai-notices a")
                        .eachAttr("abs:href"))
                .containsExactly(preview.address() + "2021/a/");
        write("丙");
        assertThat(isCalm(visitor.once("2021/a/", says("丙局")))).isTrue();
        visitor.once("2021/", PreviewTest::isCalm);
    }

    @Test
    void saysWhatIsWrongWithAFileThatNeverWasRight() throws Exception {
        Files.writeString(work.resolve("data/2021/新局.yaml"), BROKEN);
        Files.writeString(work.resolve("data/2021/b.yml"), yaml("乙"));
        visitor.once("2021/%E6%96%B0%E5%B1%80/", tells("新局.yaml:"));
        visitor.once("2021/b.yml/", tells("FILE-NAME"));
    }

    @Test
    void followsWhateverEditorsDo() throws Exception {
        // vim: a probe, a swap file, the old file renamed, a new one written.
        Path folder = file().getParent();
        Files.writeString(folder.resolve("4913"), "");
        Files.delete(folder.resolve("4913"));
        Files.writeString(folder.resolve(".a.yaml.swp"), "b0VIM");
        Files.move(file(), folder.resolve("a.yaml~"));
        write("乙");
        Files.delete(folder.resolve("a.yaml~"));
        visitor.once("2021/a/", says("乙局"));
        // Emacs: a lock that leads nowhere, an autosave. Others: a file aside, renamed into place.
        Files.createSymbolicLink(folder.resolve(".#a.yaml"), Path.of("nobody@nowhere.1"));
        Files.writeString(folder.resolve("#a.yaml#"), BROKEN);
        Path aside = Files.writeString(folder.resolve(".a.yaml.XYZ"), yaml("丙"));
        Files.move(aside, file(), StandardCopyOption.ATOMIC_MOVE);
        Document page = visitor.once("2021/a/", says("丙局"));
        assertThat(isCalm(page)).isTrue();
    }

    @Test
    void followsFilesAndFoldersThatGoAndComeBack() throws Exception {
        Files.move(file(), file().resolveSibling("b.yaml"));
        visitor.once("2021/b/", says("甲局"));
        visitor.once("2021/a/", says("没有这一页"));
        Files.move(work.resolve("data/2021"), work.resolve("data/2022"));
        visitor.once("2022/b/", tells("b.yaml"));
        visitor.once("2021/b/", says("没有这一页"));
        Files.move(work.resolve("data"), work.resolve("elsewhere"));
        visitor.once("2022/b/", PreviewTest::isCalm);
        write("丁");
        visitor.once("2021/a/", says("丁局"));
        write("戊");
        visitor.once("2021/a/", says("戊局"));
    }

    @Test
    void outlivesTemplatesWithErrors() throws Exception {
        Path list = work.resolve("templates/html/year.ftlh");
        String right = Files.readString(list);
        Files.writeString(list, "${nothing}");
        visitor.once("2021/", tells("year.ftlh"));
        Files.writeString(list, right.replace("<@", "<p>改过的模板</p><@"));
        assertThat(isCalm(visitor.once("2021/", says("改过的模板")))).isTrue();
        Path form = Files.createDirectories(work.resolve("templates/2021")).resolve("form.yaml");
        Files.writeString(form, "[");
        visitor.once("2021/a/", tells("form.yaml"));
        Files.delete(form);
        Files.writeString(work.resolve("templates/style.yaml"), Files.readString(Path.of("templates/style.yaml")));
        visitor.once("2021/a/", PreviewTest::isCalm);
        write("己");
        visitor.once("2021/a/", says("己局"));
    }

    @Test
    void followsAgenciesAndPictures() throws Exception {
        Files.writeString(work.resolve("data/agencies.yaml"), "a:\n  机关: 庚局\n门户:\n  名称: 某某门户\n");
        Files.writeString(file(), "年度: 2021\n总体情况: |\n  见图。\n\n  ![图](p.png)\n");
        visitor.once("2021/a/", tells("a.yaml:"));
        Files.copy(Path.of("docs/page.png"), work.resolve("data/2021/p.png"));
        Document page = visitor.once("2021/a/", PreviewTest::isCalm);
        assertThat(page.select("article img")).hasSize(1);
        visitor.once("2021/", says("庚局"));
    }

    @Test
    void saysThatThePortIsTaken() {
        int port = java.net.URI.create(preview.address()).getPort();
        assertThatThrownBy(() -> preview(port))
                .isInstanceOf(PortFault.class)
                .hasMessageContaining("端口 " + port + " 用不了")
                .hasMessageContaining("--port " + (port + 1));
    }
}
