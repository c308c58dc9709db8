package org.gongkai.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.form.Ledger;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Neighbours;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;
import org.gongkai.years.Difference.CellChange;
import org.gongkai.years.Difference.Fate;
import org.gongkai.years.Difference.Incomparable;
import org.gongkai.years.Difference.Piece;
import org.gongkai.years.Difference.SentenceChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years side by side: cells of one form and of two, and sentences. */
class DifferenceTest {
    @TempDir
    private Path data;

    @Test
    void saysWhatTwoFormsCannotBeComparedInAndWhy() throws IOException {
        Difference difference = between(2020, """
                机关: 甲局
                年度: 2020
                主动公开:
                  规范性文件: [2, 2, 12]
                  行政许可: [3, +1, 12]
                  政府集中采购: [4, 120.5万元]
                依申请公开:
                  本年新收: {自然人: 5}
                  办理结果: {其他处理: {自然人: 5}}
                """, 2021, """
                机关: 甲局
                年度: 2021
                主动公开: {行政规范性文件: [2, 1, 9], 行政许可: 30}
                依申请公开:
                  本年新收: {自然人: 8}
                  办理结果:
                    其他处理: {逾期不补正: {自然人: 1}, 其他: {自然人: 7}}
                """);
        assertThat(difference.filled())
                .map(DifferenceTest::shown)
                .containsExactly(
                        "主动公开.行政许可 12 → 30, 150",
                        "依申请公开.本年新收.自然人 5 → 8, 60",
                        "依申请公开.本年新收.总计 5 → 8, 60",
                        "依申请公开.办理结果.总计.自然人 5 → 8, 60",
                        "依申请公开.办理结果.总计.总计 5 → 8, 60",
                        "依申请公开.办理结果.其他处理.自然人 5 → 8, 60",
                        "依申请公开.办理结果.其他处理.总计 5 → 8, 60");
        assertThat(difference.incomparable())
                .extracting(Incomparable::path, Incomparable::reason)
                .map(tuple -> tuple.toList().get(0) + "：" + tuple.toList().get(1))
                .containsExactly(
                        "主动公开.规章：“本年制发件数”“本年废止件数”“现行有效件数”只有 2021 格式有；“本年新制作数量”“本年新公开数量”“对外公开总数量”只有 2019 格式有",
                        "主动公开.行政规范性文件：“本年制发件数”“本年废止件数”“现行有效件数”只有 2021 格式有",
                        "主动公开.行政事业性收费：“本年收费金额（单位：万元）”只有 2021 格式有；“上一年项目数量”“本年增/减”只有 2019 格式有",
                        "依申请公开.办理结果.其他处理.逾期不补正：2019 格式没有分到这一行，只比上一级的合计",
                        "依申请公开.办理结果.其他处理.逾期不缴费：2019 格式没有分到这一行，只比上一级的合计",
                        "依申请公开.办理结果.其他处理.其他：2019 格式没有分到这一行，只比上一级的合计",
                        "主动公开.规范性文件：“本年新制作数量”“本年新公开数量”“对外公开总数量”只有 2019 格式有",
                        "主动公开.行政许可：“上一年项目数量”“本年增/减”只有 2019 格式有",
                        "主动公开.其他对外管理服务事项：只有 2019 格式有这一行",
                        "主动公开.行政处罚：“上一年项目数量”“本年增/减”只有 2019 格式有",
                        "主动公开.行政强制：“上一年项目数量”“本年增/减”只有 2019 格式有",
                        "主动公开.政府集中采购：只有 2019 格式有这一行");
    }

    @Test
    void comparesEveryCellOfOneForm() throws IOException {
        Difference difference =
                between(2021, "机关: 甲局\n年度: 2021\n主动公开: {行政许可: 3}\n", 2022, "机关: 甲局\n年度: 2022\n主动公开: {行政许可: 2}\n");
        assertThat(difference.cells())
                .hasSize(difference.now().ledger().figures().size());
        assertThat(difference.changed()).isEqualTo(1);
        assertThat(difference.incomparable()).isEmpty();
        assertThat(difference.filled()).map(DifferenceTest::shown).containsExactly("主动公开.行政许可 3 → 2, -33.3");
    }

    @Test
    void tellsSentencesThatAreNewGoneOrReworded() throws IOException {
        Difference difference = between(2021, """
                机关: 甲局
                年度: 2021
                总体情况: 一切照旧。全年公开信息10条，都在网上。旧的一句没有了！
                """, 2022, """
                机关: 甲局
                年度: 2022
                总体情况: 一切照旧。全年公开信息12条，都在网上。
                其他事项: 这里有新的内容。
                """);
        assertThat(difference.sentences())
                .containsExactly(
                        new SentenceChange(
                                "总体情况",
                                Fate.REWORDED,
                                List.of(new Piece("全年公开信息1", false), new Piece("0", true), new Piece("条，都在网上。", false)),
                                List.of(
                                        new Piece("全年公开信息1", false),
                                        new Piece("2", true),
                                        new Piece("条，都在网上。", false))),
                        new SentenceChange("总体情况", Fate.REMOVED, List.of(new Piece("旧的一句没有了！", true)), List.of()),
                        new SentenceChange("其他事项", Fate.ADDED, List.of(), List.of(new Piece("这里有新的内容。", true))));
    }

    private static String shown(CellChange cell) {
        return cell.path() + " " + Ledger.plain(cell.then()) + " → " + Ledger.plain(cell.now())
                + cell.percent().map(percent -> ", " + Ledger.plain(percent)).stream()
                        .collect(Collectors.joining());
    }

    private Difference between(int then, String earlier, int now, String later) throws IOException {
        Files.createDirectories(data.resolve(then + ""));
        Files.createDirectories(data.resolve(now + ""));
        Files.writeString(data.resolve(then + "/a.yaml"), earlier);
        Files.writeString(data.resolve(now + "/a.yaml"), later);
        Neighbours reports =
                new Neighbours(new Workshop(new DataFolder(data), new TemplateFiles(data.resolve("none"))));
        return Difference.of(
                reports.find("a", now).orElseThrow(), reports.find("a", then).orElseThrow());
    }
}
