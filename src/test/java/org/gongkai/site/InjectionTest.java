package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a data file says, no page has a script, a request or an element of its making. */
class InjectionTest {
    @TempDir
    private static Path work;

    private static List<String> payloads;
    private static SiteServer attacker;

    @BeforeAll
    static void build() throws IOException {
        attacker = new SiteServer(Files.createDirectories(work.resolve("empty")));
        payloads = Files.readAllLines(Path.of("src/test/resources/html/payloads.txt")).stream()
                .map(line -> line.replace("EVIL", attacker.address("pwned")))
                .toList();
        Path year = Files.createDirectories(work.resolve("data/2021"));
        Files.copy(Path.of("docs/page.png"), year.resolve("p.png"));
        StringBuilder register = new StringBuilder();
        for (int i = 0; i < payloads.size(); i++) {
            String text = quoted(payloads.get(i));
            Files.writeString(year.resolve("p" + i + ".yaml"), """
                    机关: %1$s
                    年度: 2021
                    标题: %1$s
                    联系方式: {机构: %1$s, 地址: %1$s, 邮编: %1$s, 电话: %1$s, 网址: %1$s}
                    发布: {日期: 2022-01-19, 索引号: %1$s, 文号: %1$s, 主题分类: %1$s, 关键词: [%1$s]}
                    引言: %1$s
                    总体情况: %1$s
                    问题及改进: %2$s
                    其他事项: %1$s
                    章节标题: {一: %1$s}
                    表注: {依申请公开: %1$s}
                    更正: [{日期: 2022-02-01, 说明: %1$s}]
                    落款: {机关: %1$s}
                    """.formatted(text, quoted(blocks(payloads.get(i)))));
            register.append("p" + i + ": {机关: " + text + ", 简称: " + text + ", 地区: " + text + "}\n");
        }
        register.append("门户: {名称: %1$s, 域名: %1$s, 栏目: %1$s, 栏目说明: %1$s, 栏目关键词: [%1$s], 栏目类别: %1$s}\n"
                .formatted(quoted(payloads.get(0))));
        Files.writeString(work.resolve("data/agencies.yaml"), register);
        Workshop workshop =
                new Workshop(new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")));
        new Build(
                        workshop,
                        new OutputTree(work.resolve("out")),
                        new Order(Set.of(OutputFormat.HTML, OutputFormat.FRAGMENT), true, false, false))
                .run(List.of(), 2, new Heard());
    }

    /** As a picture's alternative, in a table's head and in its body. */
    private static String blocks(String payload) {
        return "![" + payload + "](p.png)\n\n| " + payload + " | 数 |\n| --- | --- |\n| " + payload + " | 1 |\n";
    }

    /** A JSON string is a YAML string. */
    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(work.resolve("out"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(pages().stream()
                        .filter(page -> page.toString().contains("/p"))
                        .count())
                .isGreaterThan(3L * payloads.size() - 1);
    }

    @Test
    void noPageHasAnElementOrAddressOfTheirs() throws IOException {
        for (Path page : pages()) {
            Document document = Jsoup.parse(Files.readString(page));
            assertThat(
                            document.select(
                                    "iframe,object,embed,base,form[action^=http],meta[http-equiv=refresh],image,foreignObject,audio,video"))
                    .as(page.toString())
                    .isEmpty();
            assertThat(document.select("script")).as(page.toString()).allSatisfy(script -> {
                assertThat(script.attr("src")).matches("(\\.\\./)*assets/[a-z]+\\.js");
                assertThat(script.data()).isEmpty();
            });
            for (Element element : document.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey()).as(page.toString()).doesNotStartWith("on");
                }
                String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                assertThat(target)
                        .as(page.toString())
                        .matches("(?i)(https?://|mailto:)?[^:]*|(https?|mailto):.*")
                        .doesNotContainIgnoringCase("javascript:");
            }
            if (!page.endsWith("fragment.html")) {
                assertThat(document.select("main")).as(page.toString()).hasSize(1);
                assertThat(document.select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content"))
                        .as(page.toString())
                        .startsWith("default-src 'none'")
                        .doesNotContain("unsafe");
            }
        }
    }

    @Test
    @Tag("real")
    void noPageAsksForAnything() throws Exception {
        try (SiteServer site = new SiteServer(work.resolve("out"))) {
            List<String> addresses = pages().stream()
                    .map(page -> work.resolve("out").relativize(page).toString())
                    .toList();
            String frames = IntStream.range(0, addresses.size())
                    .mapToObj(i -> "<iframe src=\"" + addresses.get(i) + "\"></iframe>")
                    .collect(Collectors.joining());
            Files.writeString(work.resolve("out/frames.htm"), frames);
            new Chromium(work).open(site.address("frames.htm"), 1280);
            assertThat(site.asked().stream().map(SiteServer.Asked::path))
                    .containsAll(
                            addresses.stream().map(address -> "/" + address).toList());
        }
        assertThat(attacker.asked()).isEmpty();
    }
}
