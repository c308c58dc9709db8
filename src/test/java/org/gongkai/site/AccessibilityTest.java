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

    @TempDir
    private static Path work;

    private static String axe;

    @BeforeAll
    static void build() throws IOException {
        new Build(Samples.WORKSHOP, new OutputTree(work.resolve("out")), Order.USUAL).run(List.of(), 2, outcome -> {});
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
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
                        "2019/heilongjiang-kjt/index.html")
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
