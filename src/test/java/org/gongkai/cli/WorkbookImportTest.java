package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form goes out as a workbook and comes back into the data folder. */
class WorkbookImportTest {
    private static final String DATA =
            "机关: 甲局\n年度: 2021\n问题及改进: 有。\n其他事项: 无。\n依申请公开: {本年新收: {自然人: 3}, 办理结果: {予以公开: {自然人: 3}}}\n";

    @TempDir
    private Path work;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void makeTheForm() throws IOException {
        Files.createDirectories(work.resolve("data/2021"));
        Files.writeString(work.resolve("data/2021/a.yaml"), DATA);
        assertThat(run("form", "--year", "2021", "a", "--xlsx", "-o", work + "/a.xlsx"))
                .isZero();
        out.reset();
    }

    @Test
    void becomesADataFile() throws IOException {
        assertThat(run("import", work + "/a.xlsx", "--id", "b")).as(told(err)).isZero();
        assertThat(told(err)).contains("已写入 data/2021/b.yaml：读入 ");
        assertThat(Files.readString(work.resolve("data/2021/b.yaml")))
                .contains("机关: 甲局", "本年新收: {自然人: 3}", "予以公开: {自然人: 3}");
        assertThat(run("check", "b", "--year", "2021")).as(told(err)).isZero();
    }

    @Test
    void neverOverwrites() throws IOException {
        assertThat(run("import", work + "/a.xlsx", "--id", "a")).isNotZero();
        assertThat(Files.readString(work.resolve("data/2021/a.yaml"))).isEqualTo(DATA);
    }

    /** What is wrong has its sheet and cell, for people and for programs, and nothing is written. */
    @Test
    void tellsTheCell() throws IOException {
        change(workbook -> workbook.getSheet("表三").getRow(11).getCell(4).setCellValue("12件"));
        assertThat(run("import", work + "/a.xlsx", "--id", "b", "--json")).isEqualTo(ExitCode.DATA);
        JsonNode finding = JsonMapper.shared().readTree(told(out)).get(0);
        assertThat(finding.get("sheet").asString()).isEqualTo("表三");
        assertThat(finding.get("address").asString()).isEqualTo("E12");
        assertThat(finding.get("line").asInt()).isEqualTo(12);
        assertThat(finding.get("column").asInt()).isEqualTo(5);
        assertThat(run("import", work + "/a.xlsx")).isEqualTo(ExitCode.DATA);
        assertThat(told(err)).contains("a.xlsx:表三!E12");
        assertThat(work.resolve("data/2021/b.yaml")).doesNotExist();
    }

    private void change(Consumer<XSSFWorkbook> work) throws IOException {
        Path file = this.work.resolve("a.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            work.accept(workbook);
            try (OutputStream to = Files.newOutputStream(file)) {
                workbook.write(to);
            }
        }
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", work + "/data", "--out", work + "/out"));
        Console console = new Console(out, err, StandardCharsets.UTF_8, false);
        int exit = Main.run(console, all.toArray(String[]::new));
        console.flush();
        return exit;
    }

    private String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(work + "/", "");
    }
}
