package org.gongkai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Contact;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Scope;
import org.gongkai.model.SourceText;
import org.gongkai.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a data file may say arrives in its report. */
class ReportReaderTest {
    private static final String HEAD = "机关: 某局\n年度: 2021\n";

    @Test
    void readsTheTexts() {
        Report report = report("""
                标题: 某局2021年报告
                引言: 前言。
                总体情况: |
                  第一段。
                问题及改进: 略。
                其他事项: ' '
                章节标题: {四: 另一种, 五: }
                表注: {复议诉讼: 含上年}
                """);
        assertThat(report.title().map(SourceText::text)).contains("某局2021年报告");
        assertThat(texts(report.narratives()))
                .containsOnly(Map.entry("引言", "前言。"), Map.entry("总体情况", "第一段。\n"), Map.entry("问题及改进", "略。"));
        assertThat(texts(report.headings())).containsOnly(Map.entry("四", "另一种"));
        assertThat(texts(report.tableNotes())).containsOnly(Map.entry("复议诉讼", "含上年"));
    }

    @Test
    void leavesWhatIsNotSaidEmpty() {
        Report report = report("标题: ' '\n更正:\n豁免:\n章节标题:\n落款:\n简称: 某\n");
        assertThat(report.title()).isEmpty();
        assertThat(report.corrections()).isEmpty();
        assertThat(report.waivers()).isEmpty();
        assertThat(report.headings()).isEmpty();
        assertThat(report.scope()).isEqualTo(Scope.UNSTATED);
        assertThat(report.publication()).isEqualTo(Report.Publication.NONE);
        assertThat(report.signOff().agency()).isEqualTo("某局");
        assertThat(report.agency().shortName()).isEqualTo("某");
        assertThat(report.agency().contact()).isEqualTo(Contact.NONE);
    }

    @Test
    void takesAnEmptyPreambleForAWish() {
        assertThat(report("引言: \"\"\n").narratives()).containsKey("引言");
        assertThat(report("引言: ''\n").narratives()).containsKey("引言");
        assertThat(report("引言: ' '\n").narratives()).isEmpty();
        assertThat(report("引言:\n").narratives()).isEmpty();
    }

    @Test
    void readsWhomToAsk() {
        Report report = report("联系方式: {机构: 办公室, 地址: 中心路1号, 邮编: 010010, 电话: 0451-1, 传真: 2, 邮箱: a@b.cn, 网址: b.cn}\n");
        assertThat(report.agency().contact())
                .isEqualTo(new Contact("办公室", "中心路1号", "010010", "0451-1", "2", "a@b.cn", "b.cn"));
    }

    @ParameterizedTest
    @CsvSource({"本机关, AGENCY", "汇总, AREA", "' 汇总 ', AREA"})
    void readsWhoseFiguresTheyAre(String written, Scope scope) {
        assertThat(report("口径: '" + written + "'\n").scope()).isEqualTo(scope);
    }

    @Test
    void readsWhoSigns() {
        assertThat(report("落款: {机关: 某部, 日期: 2022-01-19}\n").signOff().agency()).isEqualTo("某部");
        assertThat(report("落款: {日期: 2022-01-19}\n").signOff().date().map(Report.Dated::date))
                .contains(LocalDate.of(2022, 1, 19));
        assertThat(report("落款: {日期: 2022-01-19}\n").signOff().agency()).isEqualTo("某局");
        assertThat(report("落款: 无\n").signOff()).isEqualTo(Report.SignOff.NONE);
    }

    @Test
    void readsWhenItWasPublishedAndCorrected() {
        Report report = report("""
                发布: {日期: 2022-01-20 09:30, 索引号: 甲, 文号: 乙, 主题分类: 丙, 公开方式: 丁, 关键词: [戊, 己]}
                更正: [{日期: 2022-02-10, 说明: 改了一处}, {日期: 2022-03-10, 说明: 再改}]
                """);
        assertThat(report.publication().published()).isEqualTo("2022-01-20 09:30");
        assertThat(report.publication().indexNumber()).isEqualTo("甲");
        assertThat(report.publication().documentNumber()).isEqualTo("乙");
        assertThat(report.publication().topic()).isEqualTo("丙");
        assertThat(report.publication().access()).isEqualTo("丁");
        assertThat(report.publication().keywords()).containsExactly("戊", "己");
        assertThat(report.corrections())
                .extracting(
                        Report.Correction::date, correction -> correction.text().text())
                .containsExactly(tuple(LocalDate.of(2022, 2, 10), "改了一处"), tuple(LocalDate.of(2022, 3, 10), "再改"));
    }

    @Test
    void readsWaivers() {
        assertThat(report("豁免: [{规则: X-CARRY, 理由: 机构合并}]\n").waivers())
                .containsExactly(new Report.Waiver("X-CARRY", "机构合并", new Location("data/x.yaml", 3, 6)));
    }

    @Test
    void knowsWhereKeysStand() {
        Report report = report("落款:\n  日期: 2022-01-19\n依申请公开: {本年新收: {自然人: 1}}\n");
        assertThat(report.place("落款")).isEqualTo(new Location("data/x.yaml", 3, 1));
        assertThat(report.place("落款.日期")).isEqualTo(new Location("data/x.yaml", 4, 7));
        assertThat(report.figures().places().of("依申请公开.本年新收", "x")).isEqualTo(new Location("data/x.yaml", 5, 9));
    }

    @Test
    void takesFromTheRegisterWhatTheFileDoesNotSay() {
        byte[] register = "x: {机关: 某某局, 简称: 某某, 联系方式: {电话: 0451-1}}\n".getBytes(StandardCharsets.UTF_8);
        Agencies agencies = AgenciesReader.read(YamlReader.read("data/agencies.yaml", register));
        Report report = read("年度: 2021\n机关: ' '\n", agencies).report().orElseThrow();
        assertThat(report.agency().name()).isEqualTo("某某局");
        assertThat(report.agency().shortName()).isEqualTo("某某");
        assertThat(report.agency().contact().telephone()).isEqualTo("0451-1");
        assertThat(report.place("联系方式.电话")).isEqualTo(new Location("data/agencies.yaml", 1, 33));
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2021})
    void readsEveryCellUnderItsKeys(int year) {
        Form form = StatutoryForms.of(year);
        List<String> inputs = form.figures().values().stream()
                .filter(figure -> !figure.isSum())
                .map(figure -> figure.id() + " 7")
                .toList();
        StringBuilder yaml = new StringBuilder("机关: 某局\n年度: " + year + "\n");
        form.tables()
                .forEach(table -> table.figures().stream()
                        .filter(figure -> !figure.isSum())
                        .forEach(figure -> nest(yaml, figure.path(), 7)));
        ReportFile file = read(yaml.toString().replace("采购总金额: 7", "采购总金额: 7 万元"), Agencies.NONE);
        assertThat(file.findings()).isEmpty();
        assertThat(file.report().orElseThrow().figures().cells().entrySet().stream()
                        .map(cell ->
                                cell.getKey() + " " + cell.getValue().number().intValue()))
                .containsExactlyInAnyOrderElementsOf(inputs);
    }

    /** Writes a cell below the keys of the one before, of which it shares the first. */
    private static void nest(StringBuilder yaml, String path, int value) {
        String[] keys = path.split("\\.");
        String[] before = keysOfLastCell(yaml);
        int shared = 0;
        while (shared < keys.length - 1 && shared < before.length - 1 && keys[shared].equals(before[shared])) {
            shared++;
        }
        for (int i = shared; i < keys.length; i++) {
            yaml.append("  ".repeat(i))
                    .append(keys[i])
                    .append(i == keys.length - 1 ? ": " + value : ":")
                    .append('\n');
        }
    }

    private static String[] keysOfLastCell(StringBuilder yaml) {
        String[] lines = yaml.toString().split("\n");
        String[] keys = new String[10];
        for (String line : lines) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            keys[depth] = line.strip().replaceAll(":.*", "");
            Arrays.fill(keys, depth + 1, keys.length, null);
        }
        return Arrays.stream(keys).filter(key -> key != null).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本年新收: {自然人: 1}      | 它应在“依申请公开”下面",
                "尚未审结: 1               | 核对 docs/data-format.md 里的键名",
                "主动公开: {总体情况: 甲}   | “总体情况”写在最外层",
                "依申请公开: {予以公开: 1}  | 它应在“依申请公开 › 办理结果”下面",
                "依申请公开: {上年结轉: {}} | 是不是想写“上年结转”",
            })
    void tellsWhereAKeyBelongs(String line, String remedy) {
        assertThat(read(HEAD + line + "\n", Agencies.NONE).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("KEY-UNKNOWN");
                    assertThat(finding.remedy()).contains(remedy);
                });
    }

    @Test
    void readsAFileOfNoForm() {
        ReportFile file = read("机关: 某局\n年度: 2018\n主动公开: {行政许可: x}\n", Agencies.NONE);
        assertThat(file.findings()).extracting(Finding::code).containsExactlyInAnyOrder("KEY-FORM", "CELL-NUMBER");
        assertThat(file.form().map(Form::name)).contains("2021");
    }

    @ParameterizedTest
    @CsvSource({"2007, KEY-YEAR", "2008, KEY-FORM", "2100, ''", "2101, KEY-YEAR"})
    void takesTheYearsThatReportsCanHave(int year, String code) {
        List<String> codes = read("机关: 某局\n年度: " + year + "\n", Agencies.NONE).findings().stream()
                .map(Finding::code)
                .distinct()
                .toList();
        assertThat(codes).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    private static Map<String, String> texts(Map<String, SourceText> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text()));
    }

    private static Report report(String rest) {
        ReportFile file = read(HEAD + rest, Agencies.NONE);
        assertThat(file.findings()).isEmpty();
        return file.report().orElseThrow();
    }

    private static ReportFile read(String yaml, Agencies agencies) {
        return new ReportReader(Reading.FORMS, agencies, character -> true)
                .read(YamlReader.read("data/x.yaml", yaml.getBytes(StandardCharsets.UTF_8)), "x", OptionalInt.empty());
    }
}
