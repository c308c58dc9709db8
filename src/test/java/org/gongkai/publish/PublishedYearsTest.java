package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkai.publish.folder.FolderConnector;
import org.gongkai.publish.target.Promise;
import org.gongkai.site.Build;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Order;
import org.gongkai.site.OutputTree;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of some years leads to no year that is not there. */
class PublishedYearsTest {
    private static final String TO_2020 = "../../2020/a/index.html";
    private static final String TO_2021 = "../../2021/a/index.html";

    @TempDir
    private Path work;

    @BeforeEach
    void build() throws IOException {
        data(2020);
        data(2021);
        rebuild();
    }

    @Test
    void aYearByItselfDoesNotLeadToOthers() throws IOException {
        Report report = publish(2021);
        assertThat(report.unlinked()).containsExactly("2021/a/index.html");
        assertThat(report.behind()).containsExactly("2020");
        assertThat(page(2021)).doesNotContain(TO_2020).contains("a-2021.pdf");
        assertThat(publish(2021).isEmpty()).isTrue();
        Report second = publish(2020);
        assertThat(second.unlinked()).isEmpty();
        assertThat(second.behind()).isEmpty();
        assertThat(page(2020)).contains(TO_2021);
        assertThat(publish(2021).changed()).containsExactly("2021/a/index.html");
        assertThat(page(2021)).contains(TO_2020);
    }

    @Test
    void allYearsLeadToOneAnother() throws IOException {
        Report report = publish();
        assertThat(report.unlinked()).isEmpty();
        assertThat(report.behind()).isEmpty();
        assertThat(page(2021)).contains(TO_2020);
    }

    @Test
    void saysWhichYearStillLeadsToWhatWasTakenAway() throws IOException {
        publish();
        Files.delete(work.resolve("data/2020/a.yaml"));
        Files.writeString(work.resolve("data/2020/b.yaml"), "机关: 乙局\n年度: 2020\n");
        rebuild();
        assertThat(publish(2020).behind()).containsExactly("2021");
        assertThat(publish(2020, 2021).behind()).isEmpty();
        assertThat(page(2021)).doesNotContain(TO_2020);
    }

    private void data(int year) throws IOException {
        Path file = work.resolve("data/" + year + "/a.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "机关: 甲局\n年度: " + year + "\n");
    }

    private void rebuild() {
        Workshop workshop =
                new Workshop(new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")));
        new Build(workshop, new OutputTree(work.resolve("out")), Order.USUAL).run(List.of(), 1, outcome -> {});
    }

    private Report publish(Integer... years) {
        Progress unheard = new Progress() {
            @Override
            public void say(String message) {}

            @Override
            public void stored(int done, int of) {}
        };
        try (Publisher publisher = new Publisher(
                new FolderConnector(work.resolve("portal")),
                PublisherContract.settings(Promise.SWITCH, false),
                unheard)) {
            BuiltTree tree = BuiltTree.read(work.resolve("out"), Set.of(years));
            Report expected = publisher.preview(tree);
            Report report = publisher.publish(tree);
            assertThat(expected.changed()).isEqualTo(report.changed());
            assertThat(expected.unlinked()).isEqualTo(report.unlinked());
            return report;
        }
    }

    private String page(int year) throws IOException {
        return Files.readString(work.resolve("portal/" + year + "/a/index.html"));
    }
}
