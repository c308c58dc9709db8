package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report takes over from an office's reference document, and what it does not. */
class ReferenceTest {
    private static final byte[] REFERENCE = References.chinese();
    private static final DocxRenderer RENDERER = new DocxRenderer(Reports.STYLE, Optional.of(REFERENCE));

    static Stream<Document> documents() {
        return Reports.all();
    }

    @Test
    void givesTheStyles() throws Exception {
        StyleDefinitionsPart styles =
                open(Reports.report()).getMainDocumentPart().getStyleDefinitionsPart();
        assertThat(font(styles, "Normal")).isEqualTo("华文仿宋");
        // Word's own name, by whatever id, is the style; what Word numbers itself would be numbered twice.
        Style heading = styles.getStyleById("Heading1");
        assertThat(heading.getRPr().getRFonts().getEastAsia()).isEqualTo("华文楷体");
        assertThat(heading.getPPr().getNumPr()).isNull();
        assertThat(heading.getBasedOn().getVal()).isEqualTo("Normal");
        // An id of ours that names something else makes way.
        assertThat(styles.getStyleById("Date").getName().getVal()).isEqualTo("Date");
        assertThat(styles.getStyleById("Date-reference").getName().getVal()).isEqualTo("某局红头");
        // What the office has not: ours.
        assertThat(styles.getStyleById("TableT3Figure")).isNotNull();
        List<String> ids = styles.getJaxbElement().getStyle().stream()
                .map(Style::getStyleId)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("1", "a");
        assertThat(open(Reports.narrative()).getMainDocumentPart().getStylesInUse())
                .isSubsetOf(ids);
    }

    @Test
    void givesPageHeaderAndFooter() throws Exception {
        WordprocessingMLPackage docx = open(Reports.report());
        SectPr section = docx.getMainDocumentPart().getContents().getBody().getSectPr();
        assertThat(section.getPgMar().getLeft()).isEqualTo(1134);
        assertThat(section.getPgSz().getW()).isEqualTo(11900);
        assertThat(section.getCols()).isNull();
        try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(RENDERER.render(Reports.report())))) {
            XWPFHeader header = poi.getHeaderList().get(0);
            assertThat(header.getText()).contains("某某市人民政府");
            assertThat(header.getParagraphs().get(0).getStyleID()).isEqualTo("Header");
            assertThat(header.getAllPictures())
                    .singleElement()
                    .satisfies(picture -> assertThat(picture.getData()).isEqualTo(References.PIXEL));
            assertThat(header.getAllPictures().get(0).getFileName()).isEqualTo("reference1.png");
            assertThat(poi.getFooterList())
                    .extracting(footer -> footer.getText().strip())
                    .containsExactly("内部资料");
            assertThat(poi.getHeaderList()).hasSize(1);
        }
    }

    @Test
    void widensTablesToThePage() throws Exception {
        long whole = 11900 - 2 * 1134;
        assertThat(ReadBack.tables(RENDERER.render(Reports.report())))
                .allSatisfy(
                        table -> assertThat(table.getTblPr().getTblW().getW()).isEqualTo(whole));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leavesTheTextAsItIs(Document document) throws Exception {
        byte[] docx = RENDERER.render(document);
        assertThat(ReadBack.transcript(docx)).isEqualTo(ReadBack.transcript(Reports.RENDERER.render(document)));
        assertThat(SchemaTest.errors(docx)).isEmpty();
        try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(poi.getTables()).hasSameSizeAs(ReadBack.tables(docx));
        }
    }

    @Test
    void isTheSameBytesEveryTime() {
        assertThat(new DocxRenderer(Reports.STYLE, Optional.of(REFERENCE)).render(Reports.report()))
                .isEqualTo(RENDERER.render(Reports.report()));
    }

    @Test
    void marksDraftsBesideItsOwnHeader() throws Exception {
        Map<String, byte[]> members = Archives.members(RENDERER.render(Reports.draft()));
        assertThat(new String(members.get("word/header1.xml"), StandardCharsets.UTF_8))
                .contains("某某市人民政府", "string=\"草稿\"");
        assertThat(members).doesNotContainKey("word/header2.xml");
        assertThat(SchemaTest.errors(RENDERER.render(Reports.draft()))).isEmpty();
    }

    /** A report that an office has opened, restyled and saved as it came. */
    @Test
    void mayBeAReportOfOurs() throws Exception {
        byte[] report = Reports.RENDERER.render(Reports.report());
        DocxRenderer again = new DocxRenderer(Reports.STYLE, Optional.of(report));
        assertThat(Archives.member(again.render(Reports.report()), "word/document.xml"))
                .isEqualTo(Archives.member(report, "word/document.xml"));
        assertThat(Archives.member(again.render(Reports.report()), "word/styles.xml"))
                .isEqualTo(Archives.member(report, "word/styles.xml"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "word/vbaProject.bin, x, 宏",
        "word/glossary.xml, <!DOCTYPE a []><a/>, DOCTYPE",
        "word/settings.xml, <w:settings, 不是完整的 XML",
        "[Content_Types].xml, <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>, 不是 Word 文档"
    })
    void isRefusedFor(String name, String content, String why) throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>(Archives.members(REFERENCE));
        members.put(name, content.getBytes(StandardCharsets.UTF_8));
        assertRefused(zip(members), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "relationships/image, http://example.com/a.png, External, 文件之外",
        "relationships/hyperlink, file:///etc/passwd, External, 文件之外",
        "relationships/oleObject, settings.xml, Internal, 文字和图片以外",
        "relationships/image, media/missing.png, Internal, 缺了"
    })
    void isRefusedForWhatHangsOnItsHeader(String type, String target, String mode, String why) throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>(Archives.members(REFERENCE));
        String relationships = new String(members.get(References.HEADER_RELATIONSHIPS), StandardCharsets.UTF_8);
        String more = "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/" + type
                + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>";
        members.put(
                References.HEADER_RELATIONSHIPS,
                relationships.replace("</Relationships>", more).getBytes(StandardCharsets.UTF_8));
        assertRefused(zip(members), why);
    }

    @Test
    void isRefusedIfItIsNoArchive() {
        assertRefused("no zip".getBytes(StandardCharsets.UTF_8), "不是 DOCX");
        assertRefused(new byte[0], "不是 DOCX");
    }

    private static void assertRefused(byte[] docx, String why) {
        assertThatThrownBy(() -> new DocxRenderer(Reports.STYLE, Optional.of(docx)))
                .isInstanceOf(ReferenceFault.class)
                .hasMessageContaining("reference.docx")
                .hasMessageContaining(why);
    }

    private static WordprocessingMLPackage open(Document document) throws Exception {
        return ReadBack.open(RENDERER.render(document));
    }

    private static String font(StyleDefinitionsPart styles, String id) {
        return styles.getStyleById(id).getRPr().getRFonts().getEastAsia();
    }

    private static byte[] zip(Map<String, byte[]> members) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
