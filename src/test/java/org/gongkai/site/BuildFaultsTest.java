package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever operation on the disk fails, no file is torn, and the next build makes what an undisturbed one makes. */
class BuildFaultsTest {
    @TempDir
    private Path work;

    @Test
    void leavesWholeFilesWhicheverOperationFails() throws IOException {
        write("before/2021/a.yaml", "机关: 甲局\n年度: 2021\n");
        write("before/2021/b.yaml", "机关: 乙局\n年度: 2021\n");
        write("before/2021/c.yaml", "机关: 丙局\n年度: 2021\n");
        write("before/2020/c.yaml", "机关: 丙局\n年度: 2020\n");
        write("after/2021/a.yaml", "机关: 甲局\n年度: 2021\n其他事项: 另有说明。\n");
        write("after/2021/b.yaml", "机关: 乙局\n年度: 2021\n");
        write("after/2021/d.yaml", "机关: 丁局\n年度: 2021\n");
        assertThat(build("before", work.resolve("old"))).isTrue();
        Map<String, String> old = Trees.of(work.resolve("old"));
        Trees.copy(work.resolve("old"), work.resolve("new"));
        assertThat(build("after", work.resolve("new"))).isTrue();
        Map<String, String> wanted = Trees.of(work.resolve("new"));
        assertThat(campaign(Map.of(), wanted)).isGreaterThan(50);
        assertThat(campaign(old, wanted)).isGreaterThan(50);
    }

    /** Fails every operation of a build in turn, from an old tree or none, and returns how many there are. */
    private int campaign(Map<String, String> old, Map<String, String> wanted) throws IOException {
        for (int failing = 1; ; failing++) {
            Path out = work.resolve((old.isEmpty() ? "fresh" : "changed") + failing);
            if (!old.isEmpty()) {
                Trees.copy(work.resolve("old"), out);
            }
            FaultyFiles disk = new FaultyFiles(failing);
            boolean finished = build("after", disk.path(out));
            assertWhole(out, old, wanted, "operation " + failing);
            build("after", out);
            assertThat(Trees.of(out)).as("after operation " + failing).isEqualTo(wanted);
            if (disk.operations() < failing) {
                assertThat(finished).isTrue();
                return failing - 1;
            }
        }
    }

    /** Every file under its own name is the old one or the new one. */
    private static void assertWhole(Path out, Map<String, String> old, Map<String, String> wanted, String what) {
        Map<String, String> found = Files.isDirectory(out) ? new HashMap<>(Trees.of(out)) : new HashMap<>();
        found.keySet().removeIf(name -> name.matches(".*/|(.*/)?\\.(lock|journal|.*\\.part)"));
        found.forEach((name, content) -> assertThat(content)
                .as(what + ": " + name)
                .isIn(old.getOrDefault(name, "none"), wanted.getOrDefault(name, "none")));
    }

    private boolean build(String data, Path out) {
        Workshop workshop =
                new Workshop(new DataFolder(work.resolve(data)), new TemplateFiles(work.resolve("templates")));
        try {
            return new Build(workshop, new OutputTree(out), Order.USUAL).run(List.of(), 1, new Heard());
        } catch (OutputException e) {
            assertThat(e).hasMessageContaining("写不了");
            return false;
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
