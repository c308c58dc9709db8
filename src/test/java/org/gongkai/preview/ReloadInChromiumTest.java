package org.gongkai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Order;
import org.gongkai.site.OutputFormat;
import org.gongkai.site.TemplateFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is open in Chromium loads itself again after an edit, under the content security policy that it was served with. */
@Tag("real")
class ReloadInChromiumTest {
    private static final long PATIENCE = 60_000;

    @TempDir
    private Path work;

    @Test
    void loadsAgainWhatWasEdited() throws Exception {
        Path file = Files.createDirectories(work.resolve("data/2021")).resolve("a.yaml");
        Files.writeString(file, "机关: 甲局\n年度: 2021\n");
        Originals originals = new Originals(
                new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("none")), Optional.empty());
        Order order = new Order(Set.of(OutputFormat.HTML), false, false, false);
        try (Preview preview =
                new Preview(originals, work.resolve("tree"), order, List.of(), 0, new PreviewTest.Codes())) {
            new Visitor(preview.address()).once("2021/a/", page -> page.text().contains("甲局"));
            Process chromium = open(preview.address() + "2021/a/");
            try {
                String first = shown(preview, "");
                Files.writeString(file, "机关: 乙局\n年度: 2021\n");
                String second = shown(preview, first);
                Files.writeString(file, "机关: [\n");
                assertThat(shown(preview, second)).isNotEqualTo(first);
            } finally {
                chromium.destroy();
                chromium.waitFor();
            }
        }
    }

    private Process open(String address) throws IOException {
        return new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + work.resolve("profile"),
                        "--remote-debugging-port=0",
                        address)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What the page in Chromium says it shows, once that is something else than before: only its script can have said so. */
    private static String shown(Preview preview, String before) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end) {
            Optional<String> now = preview.versions().stream()
                    .filter(version -> !version.equals(before))
                    .findFirst();
            if (now.isPresent()) {
                return now.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Chromium does not come back");
    }
}
