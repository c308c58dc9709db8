package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word keeps otherwise than as plain paragraphs, and what a hostile archive holds. */
class DocxScannerTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
            </Types>""";
    private static final String NUMBERING = """
            <w:numbering %s><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
            <w:lvlText w:val="%%1、"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>
            <w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>""".formatted(W);

    private static String relationships(String... kindsAndTargets) {
        StringBuilder written = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            written.append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append(kindsAndTargets[i]);
            written.append("\" Target=\"").append(kindsAndTargets[i + 1]).append('"');
            written.append(kindsAndTargets[i + 1].startsWith("http") ? " TargetMode=\"External\"/>" : "/>");
        }
        return written.append("</Relationships>").toString();
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relationships("numbering", "numbering.xml"));
        parts.put("word/numbering.xml", NUMBERING);
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String markdown(String body) throws IOException {
        return Markdown.of(DocxScanner.read(zip(parts(body)), new Pictures("")).blocks());
    }

    private static String text(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String numbered(int list, String text) {
        return paragraph("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"
                + text(text));
    }

    @Test
    void writesAutomaticNumbersOut() throws IOException {
        assertThat(markdown(numbered(1, "总体情况") + paragraph(text("正文。")) + numbered(1, "主动公开")))
                .isEqualTo("一、总体情况\n\n正文。\n\n二、主动公开");
    }

    @Test
    void makesAListOfAutomaticDigits() throws IOException {
        assertThat(markdown(numbered(2, "甲") + numbered(2, "乙"))).isEqualTo("1. 甲\n2. 乙");
    }

    @Test
    void takesWhatWasInsertedAndLeavesOutWhatWasDeleted() throws IOException {
        String author = " w:id=\"1\" w:author=\"a\">";
        assertThat(markdown(paragraph(text("收到")
                        + "<w:del" + author + "<w:r><w:delText>8</w:delText></w:r></w:del>"
                        + "<w:ins" + author + text("9") + "</w:ins>"
                        + "<w:moveFrom" + author + text("件旧") + "</w:moveFrom>"
                        + "<w:moveTo" + author + text("件新") + "</w:moveTo>")))
                .isEqualTo("收到9件新");
    }

    @Test
    void leavesOutDeletedRows() throws IOException {
        String row = "<w:tr>%s<w:tc><w:p>%s</w:p></w:tc></w:tr>";
        String deleted = "<w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>";
        assertThat(markdown("<w:tbl>" + row.formatted("", text("甲")) + row.formatted(deleted, text("乙")) + "</w:tbl>"))
                .isEqualTo("| 甲 |\n| --- |");
    }

    @Test
    void passesOverPageBreaks() throws IOException {
        assertThat(markdown(paragraph(text("甲") + "<w:r><w:br w:type=\"page\"/></w:r>" + text("乙"))
                        + paragraph("<w:r><w:br w:type=\"page\"/></w:r>")))
                .isEqualTo("甲乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"wps\"><w:drawing/></mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>"
            })
    void readsTextBoxesOnce(String frame) throws IOException {
        String box = "<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + paragraph(text("框中")) + "</w:txbxContent></v:textbox></v:shape></w:pict>";
        assertThat(markdown(paragraph("<w:r>" + frame.formatted(box) + "</w:r>") + paragraph(text("后文"))))
                .isEqualTo("框中\n\n后文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"wps\">%s</mc:Choice></mc:AlternateContent>",
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"wps\">%s</mc:Choice><mc:Fallback><w:t/></mc:Fallback></mc:AlternateContent>"
            })
    void readsTextBoxesThatOnlyNewProgramsKnow(String frame) throws IOException {
        String drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
        String shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
        String box = "<w:drawing><wp:inline xmlns:wp=\"" + drawing + "wordprocessingDrawing\"><a:graphic xmlns:a=\""
                + drawing + "main\"><a:graphicData uri=\"" + shape + "\"><wps:wsp xmlns:wps=\"" + shape
                + "\"><wps:txbx><w:txbxContent>" + paragraph(text("框中"))
                + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
        assertThat(markdown(paragraph("<w:r>" + frame.formatted(box) + "</w:r>") + paragraph(text("后文"))))
                .isEqualTo("框中\n\n后文");
    }

    @Test
    void opensContentControlsAndLayoutTables() throws IOException {
        String inner = "<w:tbl><w:tr><w:tc><w:p>" + text("12") + "</w:p></w:tc></w:tr></w:tbl>";
        String control = "<w:sdt><w:sdtContent><w:sdt><w:sdtContent>" + paragraph(text("正文。"))
                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
        assertThat(markdown("<w:tbl><w:tr><w:tc>" + control + inner + "<w:p/></w:tc></w:tr></w:tbl>"))
                .isEqualTo("正文。\n\n| 12 |\n| --- |");
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        Map<String, String> parts = parts(paragraph(text("&file;")));
        parts.computeIfPresent(
                "word/document.xml",
                (name, xml) -> "<!DOCTYPE w [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>" + xml);
        assertRefused(zip(parts), "IMPORT-READ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/etc/evil.xml", "word/../../evil.xml", "C:/evil.xml", "..\\evil.xml"})
    void refusesEntriesOutsideTheArchive(String name) throws IOException {
        Map<String, String> parts = parts("");
        parts.put(name, "<a/>");
        assertRefused(zip(parts), "IMPORT-READ");
    }

    @Test
    void refusesWhatUnpacksToFarMore() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/a.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= 200; i++) {
                zip.write(zeros);
            }
        }
        assertRefused(bytes.toByteArray(), "IMPORT-SIZE");
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> DocxScanner.read(file, new Pictures("")))
                .isInstanceOfSatisfying(
                        IngestException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** A listener on this machine hears nothing. */
    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            Map<String, String> parts = parts(paragraph(text("正文。")));
            parts.put(
                    "word/_rels/document.xml.rels",
                    relationships(
                            "image",
                            address + "a.png",
                            "attachedTemplate",
                            address + "t.dotx",
                            "numbering",
                            address + "n"));
            DocxScanner.read(zip(parts), new Pictures(""));
            String page =
                    "<link rel=stylesheet href='%1$sa.css'><script src='%1$sa.js'></script><iframe src='%1$s'></iframe><p><img src='%1$sa.png' alt='图'>正文。"
                            .formatted(address);
            HtmlScanner.read(page.getBytes(StandardCharsets.UTF_8), new Pictures(""));
            listener.setSoTimeout(200);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
