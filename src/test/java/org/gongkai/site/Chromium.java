package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Opens pages in Chromium.
 *
 * @param work a folder for its profile
 */
record Chromium(Path work) {
    /** What a page has become after its scripts have run. */
    Document open(String address, int width) throws IOException, InterruptedException {
        Path dump = work.resolve("dump.html");
        Process chromium = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + work.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(dump.toFile())
                .start();
        assertThat(chromium.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Jsoup.parse(Files.readString(dump), address);
    }
}
