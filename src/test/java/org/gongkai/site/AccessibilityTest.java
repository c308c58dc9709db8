package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page type passes axe-core in Chromium at the width of a telephone, a tablet and a desktop. */
@Tag("real")
class AccessibilityTest {
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final int REGIONS = 101;

    @TempDir
    private static Path work;

    private static String axe;

    @BeforeAll
    static void build() throws IOException {
        new Build(Samples.WORKSHOP, new OutputTree(work.resolve("out")), Order.USUAL).run(List.of(), 2, outcome -> {});
        manyRegions();
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A year whose regions have a page of their own, and a report with others before and after it. */
    private static void manyRegions() throws IOException {
        Path data = work.resolve("data");
        StringBuilder register = new StringBuilder();
        for (int i = 0; i < REGIONS; i++) {
            register.append("r" + i + ": {机关: 第" + i + "县教育局, 地区: 第" + i + "县}\n");
            for (int year = 2021; year <= (i == 0 ? 2023 : 2021); year++) {
                Path file = data.resolve(year + "/r" + i + ".yaml");
                Files.createDirectories(file.getParent());
                Files.writeString(file, "机关: 第" + i + "县教育局\n年度: " + year + "\n");
            }
        }
        Files.writeString(data.resolve("agencies.yaml"), register);
        Workshop workshop = new Workshop(new DataFolder(data), new TemplateFiles(work.resolve("templates")));
        new Build(workshop, new OutputTree(work.resolve("out/many")), Order.USUAL).run(List.of(), 2, outcome -> {});
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                        "index.html",
                        "404.html",
                        "2021/index.html",
                        "2021/missing.html",
                        "2021/statistics.html",
                        "agencies/harbin/index.html",
                        "search/index.html",
                        "2021/harbin/index.html",
                        "2019/heilongjiang-kjt/index.html",
                        "many/2021/index.html",
                        "many/2021/regions.html",
                        "many/2022/r0/index.html")
                .flatMap(page -> WIDTHS.stream().map(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @MethodSource("pages")
    void hasNoViolation(String page, int width) throws Exception {
        String address = withAxe(work.resolve("out").resolve(page)).toUri().toString();
        Document judged = new Chromium(work).open(address, width);
        assertThat(judged.select("#axe-violations").text())
                .as("axe-core did not run")
                .isNotEmpty();
        assertThat(judged.select("#axe-violations").text()).isEqualTo("[]");
        assertThat(judged.select("#axe-overflow").text()).isEqualTo("0");
    }

    /** A copy of a page that judges itself; its own policy would forbid the script. */
    private static Path withAxe(Path page) throws IOException {
        String judge = """
                <script>%s</script><script>
                addEventListener('load', () => axe.run().then(result => {
                  const overflow = Math.max(0, document.documentElement.scrollWidth - innerWidth);
                  const add = (id, text) => {
                    const p = document.createElement('p'); p.id = id; p.textContent = text; document.body.append(p);
                  };
                  add('axe-overflow', String(overflow));
                  add('axe-violations', JSON.stringify(result.violations.map(v => [v.id, v.nodes[0].html])));
                }));
                </script></body>""".formatted(axe);
        String html = Files.readString(page)
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", judge);
        return Files.writeString(page.resolveSibling("judged.html"), html);
    }
}
