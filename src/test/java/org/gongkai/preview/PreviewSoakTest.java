package org.gongkai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.site.Build;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Order;
import org.gongkai.site.Outcome;
import org.gongkai.site.OutputFormat;
import org.gongkai.site.OutputTree;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any number of edits, broken ones among them, the preview shows what a fresh build of the same files would, and needs no more memory. */
class PreviewSoakTest {
    private static final int EDITS = Integer.getInteger("gongkai.preview.edits", 30);
    private static final Order PAGES = new Order(Set.of(OutputFormat.HTML), false, false, false);
    private static final int OTHERS = 3;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path work;

    private final Random random = new Random(7);
    private final Semaphore built = new Semaphore(0);

    @Test
    void showsInTheEndWhatAFreshBuildWould() throws Exception {
        Path year = Files.createDirectories(work.resolve("data/2021"));
        Files.writeString(year.resolve("a.yaml"), yaml(0));
        Originals originals = new Originals(
                new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")), Optional.empty());
        Path shown = work.resolve("shown");
        try (Preview preview =
                new Preview(originals, shown, PAGES, List.of(), 0, new PreviewTest.Codes(built::release))) {
            Visitor visitor = new Visitor(preview.address());
            long settled = 0;
            for (int i = 1; i <= EDITS; i++) {
                edit(year, i, visitor);
                String mark = "第" + i + "稿";
                Files.writeString(year.resolve("a.yaml"), yaml(i));
                visitor.once("2021/a/", page -> page.text().contains(mark));
                if (i == EDITS / 3) {
                    settled = used();
                }
            }
            assertThat(used()).isLessThan(settled + 40 * MEGABYTE);
            Files.deleteIfExists(work.resolve("data/agencies.yaml"));
            Files.deleteIfExists(work.resolve("templates/html/year.ftlh"));
            for (int i = 0; i < OTHERS; i++) {
                Files.deleteIfExists(year.resolve("b" + i + ".yaml"));
            }
            Files.writeString(year.resolve("z.yaml"), "机关: 尾局\n年度: 2021\n");
            do {
                assertThat(built.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
            } while (!Files.exists(shown.resolve("agencies/z/index.html")));
        }
        Path fresh = work.resolve("fresh");
        new Build(new Workshop(originals.data(), originals.templates()), new OutputTree(fresh), PAGES)
                .run(List.of(), 2, Outcome::isDone);
        assertThat(pages(shown)).isEqualTo(pages(fresh));
    }

    private static String yaml(int number) {
        return "机关: 甲局\n年度: 2021\n总体情况: |\n  第" + number + "稿。\n";
    }

    /** Something beside the file that is being watched. */
    private void edit(Path year, int number, Visitor visitor) throws IOException, InterruptedException {
        Path other = year.resolve("b" + random.nextInt(OTHERS) + ".yaml");
        Path register = work.resolve("data/agencies.yaml");
        Path list = work.resolve("templates/html/year.ftlh");
        switch (random.nextInt(8)) {
            case 0 -> Files.writeString(other, "机关: 乙局\n年度: 2021\n总体情况: [" + number);
            case 1 -> Files.writeString(other, "机关: 乙局" + number + "\n年度: 2021\n");
            case 2 -> Files.deleteIfExists(other);
            case 3 -> Files.writeString(register, "a:\n  机关: 甲局\n");
            case 4 -> {
                Files.writeString(register, "a: [");
                visitor.once("2021/a/", page -> page.text().contains("agencies.yaml"));
                Files.delete(register);
            }
            case 5 -> {
                Files.createDirectories(list.getParent());
                String right = Files.readString(Path.of("templates/html/year.ftlh"));
                Files.writeString(list, random.nextBoolean() ? right : "${nothing}");
            }
            case 6 -> Files.write(other, new byte[] {(byte) 0xFF, 0, 1});
            default -> Files.writeString(year.resolve(".b.yaml.swp"), "x");
        }
    }

    private static long used() {
        System.gc();
        Runtime now = Runtime.getRuntime();
        return now.totalMemory() - now.freeMemory();
    }

    private static List<String> pages(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(file -> tree.relativize(file) + "\n" + text(file))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
