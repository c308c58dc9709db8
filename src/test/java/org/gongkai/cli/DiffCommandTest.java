package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What {@code diff} hands to programs and to reviewers. */
class DiffCommandTest {
    @TempDir
    private Path work;

    @BeforeEach
    void twoYears() throws IOException {
        Files.createDirectories(work.resolve("data/2020"));
        Files.createDirectories(work.resolve("data/2021"));
        Files.writeString(work.resolve("data/2020/a.yaml"), """
                机关: 甲局
                年度: 2020
                主动公开: {行政许可: [3, +1, 12]}
                其他事项: 全年没有收取信息处理费。旧话。
                """);
        Files.writeString(work.resolve("data/2021/a.yaml"), """
                机关: 甲局
                年度: 2021
                主动公开: {行政许可: 15, 行政处罚: 1, 行政事业性收费: 20.5}
                其他事项: 全年没有收取信息处理费用。另有一件新事要说明。
                """);
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesAProgramEveryCellEveryGapAndEverySentence() {
        Map<String, Object> json = JsonMapper.shared().readValue(run("--json"), LinkedHashMap.class);
        assertThat(json.keySet())
                .containsExactly("id", "year", "with", "form", "withForm", "cells", "incomparable", "sentences");
        assertThat(json)
                .containsEntry("id", "a")
                .containsEntry("year", 2021)
                .containsEntry("with", 2020)
                .containsEntry("form", "2021")
                .containsEntry("withForm", "2019");
        List<Map<String, Object>> cells = (List<Map<String, Object>>) json.get("cells");
        assertThat(cells)
                .hasSizeGreaterThan(150)
                .allSatisfy(cell -> assertThat(cell.keySet())
                        .containsExactly("cell", "path", "unit", "then", "now", "change", "percent"));
        assertThat(cells)
                .filteredOn(cell -> !cell.get("change").equals(0))
                .map(Map::values)
                .map(ArrayList::new)
                .map(Object::toString)
                .containsExactly(
                        "[T2.LICENSE.DECISIONS, 主动公开.行政许可, 件, 12, 15, 3, 25.0]",
                        "[T2.PENALTY.DECISIONS, 主动公开.行政处罚, 件, 0, 1, 1, null]");
        assertThat((List<Map<String, String>>) json.get("incomparable"))
                .contains(Map.of("path", "主动公开.政府集中采购", "reason", "只有 2019 格式有这一行"));
        assertThat((List<Map<String, String>>) json.get("sentences"))
                .containsExactly(
                        sentence("REWORDED", "全年没有收取信息处理费。", "全年没有收取信息处理费用。"),
                        sentence("ADDED", "", "另有一件新事要说明。"),
                        sentence("REMOVED", "旧话。", ""));
    }

    private static Map<String, String> sentence(String fate, String then, String now) {
        return Map.of("key", "其他事项", "fate", fate, "then", then, "now", now);
    }

    @Test
    void leavesAReviewerRoomToSignOnAPage() throws IOException {
        Path sheet = work.resolve("sheet.html");
        run("-o", sheet.toString());
        Document page = Jsoup.parse(Files.readString(sheet));
        assertThat(page.select("h1").text()).isEqualTo("甲局2021年政府信息公开工作年度报告审核表");
        assertThat(page.select("h2").eachText()).containsExactly("一、数字", "二、不能比较的数字", "三、文字", "四、审核");
        // The sheet is nobody's publication.
        assertThat(page.select(".details, meta[name=Author]")).isEmpty();
        List<Element> tables = page.select("table.measured");
        assertThat(tables).hasSize(4);
        assertThat(tables.get(0).select("tr").get(1).children())
                .map(Element::text)
                .containsExactly("主动公开 › 行政许可", "12", "15", "+3", "+25%", "");
        assertThat(tables.get(2).select("strong").eachText()).containsExactly("用");
        assertThat(tables.get(3).select("thead tr > *")).map(Element::text).containsExactly("", "意见", "签字", "日期");
        assertThat(tables.get(3).select("tbody th").eachText())
                .map(String::strip)
                .containsExactly("填报人", "审核人", "负责人");
        assertThat(tables.get(3).select("tbody th").get(0).select("br")).hasSize(2);
    }

    @Test
    void leavesAReviewerRoomToSignInWord() throws IOException {
        Path sheet = work.resolve("sheet.docx");
        run("-o", sheet.toString());
        try (InputStream in = Files.newInputStream(sheet);
                XWPFDocument document = new XWPFDocument(in)) {
            List<XWPFTable> tables = document.getTables();
            assertThat(tables).hasSize(4);
            assertThat(tables.get(1).getText()).contains("主动公开 › 政府集中采购\t只有 2019 格式有这一行");
            XWPFTable signatures = tables.get(3);
            assertThat(signatures.getRows())
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText().strip())
                            .toList())
                    .containsExactly(
                            List.of("", "意见", "签字", "日期"),
                            List.of("填报人", "", "", "年　月　日"),
                            List.of("审核人", "", "", "年　月　日"),
                            List.of("负责人", "", "", "年　月　日"));
        }
    }

    private String run(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, StandardCharsets.UTF_8, false);
        List<String> arguments = new ArrayList<>(List.of("diff", "a", "--year", "2021"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--data", work + "/data", "--templates", "templates"));
        assertThat(Main.run(console, arguments.toArray(String[]::new)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        console.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
