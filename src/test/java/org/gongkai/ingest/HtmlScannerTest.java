package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalInt;
import org.gongkai.data.Forms;
import org.gongkai.form.StatutoryForms;
import org.gongkai.ingest.Ingest.Imported;
import org.gongkai.ingest.Ingest.Source;
import org.gongkai.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as portals and browsers keep them. */
class HtmlScannerTest {
    private static final Charset NATIONAL = Charset.forName("GB18030");
    private static final Ingest INGEST = new Ingest(new Forms(StatutoryForms.ALL));
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAfbLI3wAAAABJRU5ErkJggg==";

    private static String markdown(byte[] page) {
        return Markdown.of(HtmlScanner.read(page, new Pictures("p")).blocks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=gb2312>",
                "<meta http-equiv='Content-Type' content='text/html; charset=GBK'>",
                "",
                "<!-- 说明 --><title>年报</title>"
            })
    void readsNationalEncodings(String head) {
        assertThat(markdown(("<html><head>" + head + "</head><body><p>总体情况</p></body>").getBytes(NATIONAL)))
                .isEqualTo("总体情况");
    }

    @Test
    void believesTheBytesBeforeTheHead() {
        assertThat(markdown("<meta charset=gbk><p>总体情况</p>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("总体情况");
    }

    @Test
    void keepsPicturesThatThePageHolds() {
        Pictures pictures = new Pictures("a-");
        String page = "<p>甲</p><img src='data:image/png;base64," + PIXEL + "'><img src=logo.png><img src=b.png alt=图解>";
        assertThat(Markdown.of(HtmlScanner.read(page.getBytes(StandardCharsets.UTF_8), pictures)
                        .blocks()))
                .isEqualTo("甲\n\n![图片](a-1.png)\n\n![图解](a-2.png)");
        assertThat(pictures.bytes()).containsOnlyKeys("a-1.png");
        assertThat(pictures.bytes().get("a-1.png"))
                .isEqualTo(Base64.getDecoder().decode(PIXEL));
    }

    @Test
    void readsWebArchives() {
        String archive =
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"--x\"\r\n\r\n"
                        + "----x\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "<p>=E6=80=BB=E4=BD=93=\r\n=E6=83=85=E5=86=B5</p><img src=3D\"cid:a\" alt=3D\"=E5=9B=BE\">\r\n"
                        + "----x\r\nContent-Type: image/png\r\nContent-ID: <a>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + PIXEL
                        + "\r\n----x--\r\n";
        byte[] file = archive.getBytes(StandardCharsets.UTF_8);
        assertThat(FileKind.of(file)).isEqualTo(FileKind.WEB_ARCHIVE);
        Pictures pictures = new Pictures("p");
        assertThat(Markdown.of(WebArchive.read(file, pictures).blocks())).isEqualTo("总体情况\n\n![图](p1.png)");
        assertThat(pictures.bytes()).containsOnlyKeys("p1.png");
    }

    private static Report report(String before) {
        String page = before + "<h2>一、总体情况</h2><p>2021年，全市新收申请3件。</p><h2>五、存在的主要问题及改进情况</h2><p>a</p>"
                + "<h2>六、其他需要报告的事项</h2><p>无。</p>";
        Imported read = INGEST.read(Source.of("a.html", page.getBytes(StandardCharsets.UTF_8)));
        return read.draft().report();
    }

    @Test
    void takesAPortalsTableOfParticulars() {
        Report report = report("<table><tr><td>索 引 号：</td><td>0012</td><td>主题分类：</td><td>政务</td></tr>"
                + "<tr><td>文号</td><td>某政发〔2022〕1号</td><td>发布日期</td><td>2022-01-20</td></tr></table>"
                + "<h1>甲市乙局2021年政府信息公开工作年度报告</h1>");
        assertThat(report.publication().indexNumber()).isEqualTo("0012");
        assertThat(report.publication().documentNumber()).isEqualTo("某政发〔2022〕1号");
        assertThat(report.publication().date().orElseThrow().date()).isEqualTo("2022-01-20");
        assertThat(report.narratives().get("引言").text()).isEmpty();
    }

    @Test
    void knowsAGovernmentThatReportsForItsArea() {
        assertThat(report("<h1>甲市2021年政府信息公开工作年度报告</h1>").scope()).isEqualTo(Report.Scope.AREA);
        assertThat(report("<h1>甲市乙局2021年政府信息公开工作年度报告</h1>").scope()).isEqualTo(Report.Scope.UNSTATED);
    }

    @Test
    void takesTheGivenYearWhereTheTitleHasNone() {
        String page = "<h1>甲市乙局政府信息公开工作年度报告</h1><p>一、总体情况</p><p>a</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p>";
        Source source = new Source("a", page.getBytes(StandardCharsets.UTF_8), "", OptionalInt.of(2023));
        assertThat(INGEST.read(source).draft().report().year()).isEqualTo(2023);
    }
}
