package org.gongkai.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.gongkai.site.Build;
import org.gongkai.site.BuiltYear;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Order;
import org.gongkai.site.OutputException;
import org.gongkai.site.OutputFormat;
import org.gongkai.site.OutputTree;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive holds what the tree holds and the data gives, the same bytes each time, and names what it leaves out. */
class CmsPackageTest {
    private static final String HEAD = "\uFEFF机关代码,机关,地区,年度,标题,发布日期,成文日期,索引号,文号,主题分类,公开方式,关键词,摘要,更正,栏目,正文,附件,图片";

    @TempDir
    private Path work;

    private final List<String> leftOut = new ArrayList<>();

    @BeforeEach
    void writeAndBuild() throws IOException {
        write("data/2021/a.yaml", """
                机关: 甲局
                年度: 2021
                发布: {日期: 2022-01-20 09:30, 索引号: =A1, 文号: 甲发〔2022〕1号, 主题分类: '+科技"', 公开方式: 主动公开}
                落款: {日期: 2022-01-19}
                更正: [{日期: 2022-02-10, 说明: '改了“本年新收”, 见表。'}]
                总体情况: |
                  见图。

                  ![趋势](图.png)
                """);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", picture);
        Files.write(work.resolve("data/2021/图.png"), picture.toByteArray());
        write("data/2021/乙局.yaml", "机关: 乙局\n年度: 2021\n");
        write("data/agencies.yaml", "门户: {栏目: 政府信息公开年报}\na:\n  地区: 某省/某市\n");
        build(OutputFormat.USUAL);
    }

    @Test
    void holdsBodyPicturesAndAttachmentsOfEachReport() throws IOException {
        Path archive = write();
        build(EnumSet.allOf(OutputFormat.class));
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "2021/a/fragment.html",
                            "2021/a/image-1.png",
                            "2021/a/a-2021.docx",
                            "2021/a/a-2021.pdf",
                            "2021/乙局/fragment.html",
                            "2021/乙局/乙局-2021.docx",
                            "2021/乙局/乙局-2021.pdf",
                            "2021/reports.csv");
            for (ZipEntry entry : Collections.list(zip.entries())) {
                boolean text = entry.getName().matches(".*\\.(html|csv)");
                assertThat(entry.getMethod()).isEqualTo(text ? ZipEntry.DEFLATED : ZipEntry.STORED);
                if (!entry.getName().endsWith(".csv")) {
                    assertThat(content(zip, entry.getName()))
                            .as(entry.getName())
                            .isEqualTo(Files.readAllBytes(work.resolve("out").resolve(entry.getName())));
                }
            }
        }
        assertThat(leftOut).isEmpty();
    }

    @Test
    void listsReportsInATableThatNoSpreadsheetComputes() throws IOException {
        try (ZipFile zip = new ZipFile(write().toFile())) {
            String[] lines = new String(content(zip, "2021/reports.csv"), StandardCharsets.UTF_8).split("\r\n", -1);
            assertThat(lines).hasSize(4).endsWith("");
            assertThat(lines[0]).isEqualTo(HEAD);
            assertThat(lines[1])
                    .startsWith("a,甲局,某省/某市,2021,甲局2021年政府信息公开工作年度报告,2022-01-20 09:30,2022-01-19,"
                            + "'=A1,甲发〔2022〕1号,\"'+科技\"\"\",主动公开,")
                    .contains("改了“本年新收”, 见表。\"")
                    .endsWith(",政府信息公开年报,a/fragment.html,a/a-2021.docx；a/a-2021.pdf,a/image-1.png");
            assertThat(lines[2])
                    .startsWith("乙局,乙局,,2021,")
                    .endsWith(",乙局/fragment.html,乙局/乙局-2021.docx；乙局/乙局-2021.pdf,");
        }
    }

    @Test
    void isTheSameBytesWhenAndWhereverItIsMade() throws IOException {
        byte[] first = Files.readAllBytes(write());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            for (String name : List.of("2021/a/a-2021.docx", "2021/manifest.json")) {
                Files.setLastModifiedTime(work.resolve("out").resolve(name), FileTime.fromMillis(1_000_000_000_000L));
            }
            assertThat(Files.readAllBytes(write())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
        try (ZipFile zip = new ZipFile(work.resolve("cms.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
        }
    }

    @Test
    void namesWhatIsNotAsItWasBuilt() throws IOException {
        write("data/2021/deleted.yaml", "机关: 丙局\n年度: 2021\n");
        write("data/2021/edited.yaml", "机关: 丁局\n年度: 2021\n");
        write("data/2021/faulty.yaml", "机关: 戊局\n年度: 2021\n");
        write("data/2021/gone.yaml", "机关: 己局\n年度: 2021\n");
        write("data/2021/tampered.yaml", "机关: 庚局\n年度: 2021\n");
        build(OutputFormat.USUAL);
        Files.delete(work.resolve("data/2021/deleted.yaml"));
        write("data/2021/edited.yaml", "机关: 丁某局\n年度: 2021\n");
        write("data/2021/faulty.yaml", "机关: 戊局\n年度: 2021\n主动公开: {行政许可: x}\n");
        Files.delete(work.resolve("out/2021/gone/gone-2021.pdf"));
        byte[] docx = Files.readAllBytes(work.resolve("out/2021/tampered/tampered-2021.docx"));
        docx[docx.length / 2]++;
        Files.write(work.resolve("out/2021/tampered/tampered-2021.docx"), docx);
        write("data/2021/young.yaml", "机关: 辛局\n年度: 2021\n");
        write("data/2021/wrong.yml", "");
        try (ZipFile zip = new ZipFile(write().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".pdf")))
                    .containsExactly("2021/a/a-2021.pdf", "2021/乙局/乙局-2021.pdf");
        }
        String remedy = "先运行 gongkai build --year 2021。";
        assertThat(leftOut)
                .containsExactly(
                        "wrong.yml 数据文件的扩展名应是 .yaml，这里是 .yml。",
                        "deleted.yaml 数据文件没有了，" + remedy,
                        "edited.yaml 生成以后数据、模板或字体改过，或者生成的是草稿，" + remedy,
                        "faulty.yaml 数据有错误，用 gongkai check 查看。",
                        "gone.yaml out/2021/gone/gone-2021.pdf 没有了，" + remedy,
                        "tampered.yaml out/2021/tampered/tampered-2021.docx 在生成以后被改动过，" + remedy,
                        "young.yaml 还没有生成，" + remedy);
    }

    @Test
    void takesNoDraftAndNoReportWithoutItsAttachments() throws IOException {
        build(new Order(OutputFormat.USUAL, true, false, false));
        assertThatThrownBy(this::write).isInstanceOf(CmsPackage.Empty.class);
        assertThat(leftOut).hasSize(2).allMatch(told -> told.contains("生成的是草稿"));
        leftOut.clear();
        deleteTree();
        build(EnumSet.of(OutputFormat.HTML, OutputFormat.DOCX));
        assertThatThrownBy(this::write).isInstanceOf(CmsPackage.Empty.class);
        assertThat(leftOut).hasSize(2).allMatch(told -> told.contains("没有生成 PDF，"));
    }

    @Test
    void refusesAYearThatIsNotFinished() throws IOException {
        Files.createFile(work.resolve("out/2021/.journal"));
        assertThatThrownBy(this::write)
                .isInstanceOf(OutputException.class)
                .hasMessage("2021 年度上次没有生成完，先运行 gongkai build --year 2021。");
        assertThat(work.resolve("out/.lock")).doesNotExist();
        build(OutputFormat.USUAL);
        assertThat(write()).exists();
    }

    @Test
    void keepsTheOldArchiveWhenANewOneFails() throws IOException {
        byte[] old = Files.readAllBytes(write());
        write("data/2021/c.yaml", "机关: 丙局\n年度: 2021\n");
        build(OutputFormat.USUAL);
        Path manifest = work.resolve("out/2021/manifest.json");
        byte[] whole = Files.readAllBytes(manifest);
        Files.write(manifest, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(this::write).isInstanceOf(OutputException.class).hasMessageContaining("看不懂");
        assertThat(Files.readAllBytes(work.resolve("cms.zip"))).isEqualTo(old);
        try (var files = Files.list(work)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "out", "cms.zip");
        }
        Files.write(manifest, whole);
        OutputTree.replace(work.resolve("fresh.zip"), this::pack);
        assertThat(Files.readAllBytes(work.resolve("fresh.zip"))).isNotEqualTo(old);
    }

    @Test
    void isWholeBeyondTheLimitsOfOldArchives() throws IOException {
        Path file = work.resolve("many.zip");
        int entries = 66_000;
        try (FixedZip zip = new FixedZip(Files.newOutputStream(file))) {
            for (int i = 0; i < entries; i++) {
                zip.store("机关" + i, new byte[] {(byte) i});
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(entries);
            assertThat(content(zip, "机关65999")).containsExactly((byte) 65_999);
        }
    }

    private Path write() throws IOException {
        Path archive = work.resolve("cms.zip");
        OutputTree.replace(archive, this::pack);
        return archive;
    }

    private void pack(OutputStream out) throws IOException {
        try (BuiltYear built = BuiltYear.open(workshop(), tree(), 2021)) {
            CmsPackage.write(
                    built,
                    out,
                    2,
                    (shown, reason) ->
                            leftOut.add(shown.replaceFirst(".*/", "") + " " + reason.replace(work + "/", "")));
        }
    }

    private void build(Set<OutputFormat> formats) {
        build(new Order(formats, false, false, false));
    }

    private void build(Order order) {
        new Build(workshop(), tree(), order).run(List.of(), 2, outcome -> {});
    }

    private Workshop workshop() {
        return new Workshop(new DataFolder(work.resolve("data")), new TemplateFiles(work.resolve("templates")));
    }

    private OutputTree tree() {
        return new OutputTree(work.resolve("out"));
    }

    private void deleteTree() throws IOException {
        try (var files = Files.walk(work.resolve("out"))) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static byte[] content(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
