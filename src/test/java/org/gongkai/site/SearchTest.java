package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Chromium the search page finds the reports that contain what is asked for, and no other. */
@Tag("real")
class SearchTest {
    private static final Map<String, String> NAMES = Map.of(
            "a", "甲市林业和草原局",
            "b", "乙市草原局",
            "c", "丙市财政局",
            "d", "丁市林业局",
            "e", "戊市林业和草原局");
    private static final Map<String, String> TEXTS = Map.of(
            "b", "与林业和草原局合署。",
            "c", "林业、业和、和草、草原、原局：各字相邻，不成一词。",
            "d", "使用ＩＰｖ６和𠮷字。");

    /** As search.js shows them; a button asks for the next. */
    private static final int AT_ONCE = 8;

    @TempDir
    private static Path work;

    private static SiteServer server;

    @BeforeAll
    static void build() throws IOException {
        for (int year : List.of(2021, 2022)) {
            Path folder = Files.createDirectories(work.resolve("data/" + year));
            for (String id : NAMES.keySet()) {
                Files.writeString(
                        folder.resolve(id + ".yaml"),
                        "机关: " + NAMES.get(id) + "\n年度: " + year + "\n总体情况: |\n  " + TEXTS.getOrDefault(id, "一切照旧。")
                                + "\n");
            }
        }
        Workshop workshop =
                new Workshop(new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")));
        OutputTree tree = new OutputTree(work.resolve("out"));
        new Build(workshop, tree, new Order(Set.of(OutputFormat.HTML), true, false, false))
                .run(List.of(), 2, new Heard());
        server = new SiteServer(tree.root());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"林业和草原局", "林业", "草", "ipv6", "𠮷", "丙市 相邻", "没有这样的词", "局林", "乙市草原局2021年"})
    void findsExactlyThePagesThatContainIt(String query) throws Exception {
        Document page = search(query);
        Set<String> found = page.select("#results a").eachAttr("abs:href").stream()
                .map(address -> address.substring(server.address("").length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> right = containing(query);
        if (right.size() > AT_ONCE) {
            assertThat(found).hasSize(AT_ONCE).isSubsetOf(right);
            assertThat(page.select("#more").hasAttr("hidden")).isFalse();
        } else {
            assertThat(found).as(page.select("#status").text()).isEqualTo(right);
        }
    }

    @Test
    void saysWhenThereIsNothing() throws Exception {
        assertThat(search("没有这样的词").select("#status").text()).isEqualTo("没有找到“没有这样的词”。");
    }

    private static Document search(String query) throws Exception {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return new Chromium(work).open(server.address("search/index.html?q=" + encoded), 1280);
    }

    private static Set<String> containing(String query) throws IOException {
        Set<String> pages = new TreeSet<>();
        for (int year : List.of(2021, 2022)) {
            for (String id : NAMES.keySet()) {
                String text = Files.readString(work.resolve("out/" + year + "/" + id + "/text.txt"))
                        .replace("ＩＰｖ６", "ipv6");
                if (List.of(query.split(" ")).stream().allMatch(text::contains)) {
                    pages.add(year + "/" + id + "/index.html");
                }
            }
        }
        return pages;
    }
}
