package org.gongkai.render.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Picture;
import org.gongkai.document.Transcript;
import org.gongkai.render.layout.FontFile;
import org.gongkai.render.layout.MissingGlyphException;
import org.gongkai.render.pdf.Documents;
import org.gongkai.render.pdf.Extracted;
import org.gongkai.render.pdf.Faces;
import org.gongkai.render.pdf.Looks;
import org.gongkai.render.pdf.RandomDocumentsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.outlines.CT_OutlineElem;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OfdRendererTest {
    private static final OfdRenderer RENDERER = new OfdRenderer(Looks.style(), Faces.bundled());
    private static final int DPI = 80;

    /** How much of the ink may be elsewhere: two programs smooth edges differently, and a move by a pixel makes five times as much. */
    private static final double TOLERANCE = 0.15;

    /** In points; the PDF rounds more than we do, so a long line differs a little at its end. */
    private static final double PRECISION = 0.2;

    static Stream<Document> documents() {
        return Stream.of(Documents.report(), Documents.everything());
    }

    static LongStream seeds() {
        return LongStream.range(1, 10);
    }

    private static OfdFile file(Document document) throws IOException {
        return new OfdFile(RENDERER.render(document));
    }

    private static OfdFile file(Block... blocks) throws IOException {
        List<Block> all = new ArrayList<>(List.of(Documents.title()));
        all.addAll(List.of(blocks));
        return file(Documents.document(all));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysExactlyWhatTheTranscriptSays(Document document) throws IOException {
        List<String> entries = new ArrayList<>(Transcript.of(document));
        // A picture's text is its name, not drawn.
        document.blocks().stream()
                .filter(Picture.class::isInstance)
                .forEach(picture -> entries.remove(((Picture) picture).alternative()));
        try (OfdFile file = file(document)) {
            assertThat(withoutSpace(file.text(Type.Body))).isEqualTo(withoutSpace(String.join("", entries)));
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void looksLikeThePdf(Document document) throws IOException {
        try (OfdFile file = file(document);
                PDDocument pdf = Loader.loadPDF(Looks.RENDERER.render(document))) {
            assertThat(file.pages()).isEqualTo(pdf.getNumberOfPages());
            PDFRenderer painter = new PDFRenderer(pdf);
            for (int page = 0; page < file.pages(); page++) {
                Raster expected =
                        painter.renderImageWithDPI(page, DPI, ImageType.GRAY).getData();
                BufferedImage painted = file.paint(page, DPI);
                assertThat(difference(painted.getData(), expected, 0))
                        .as("page %d", page)
                        .isLessThan(TOLERANCE);
                assertThat(difference(painted.getData(), expected, 1))
                        .as("page %d, moved by a pixel", page)
                        .isGreaterThan(3 * TOLERANCE);
            }
        }
    }

    /** The sum of all differences as a share of the ink, one picture moved by some pixels. */
    private static double difference(Raster painted, Raster expected, int moved) {
        double difference = 0;
        double ink = 0;
        for (int y = moved; y < Math.min(painted.getHeight(), expected.getHeight()); y++) {
            for (int x = moved; x < Math.min(painted.getWidth(), expected.getWidth()); x++) {
                int sample = expected.getSample(x, y, 0);
                difference += Math.abs(painted.getSample(x - moved, y - moved, 0) - sample);
                ink += 255 - sample;
            }
        }
        return difference / ink;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void putsEveryCharacterWhereThePdfHasIt(long seed) throws IOException {
        Document document = RandomDocumentsTest.document(seed);
        Extracted pdf = Extracted.of(Looks.RENDERER.render(document));
        try (OfdFile file = file(document)) {
            assertThat(file.pages()).isEqualTo(pdf.pages().size());
            for (int page = 0; page < file.pages(); page++) {
                List<OfdFile.Placed> characters = file.characters(page);
                List<Extracted.Glyph> glyphs = pdf.pages().get(page).stream()
                        .filter(glyph -> !glyph.isFurniture())
                        .toList();
                assertThat(characters.stream().map(OfdFile.Placed::text).toList())
                        .isEqualTo(glyphs.stream().map(Extracted.Glyph::text).toList());
                assertThat(IntStream.range(0, glyphs.size())
                                .mapToDouble(i -> distance(characters.get(i), glyphs.get(i)))
                                .max()
                                .orElse(0))
                        .isLessThan(PRECISION);
            }
        }
    }

    private static double distance(OfdFile.Placed character, Extracted.Glyph glyph) {
        return Math.hypot(character.x() - glyph.x(), character.y() - glyph.y());
    }

    @Test
    void numbersThePagesInTheForeground() throws IOException {
        try (OfdFile file = file(Documents.report())) {
            IntStream.range(0, file.pages())
                    .forEach(
                            page -> assertThat(file.text(page, Type.Foreground)).isEqualTo("— " + (page + 1) + " —"));
        }
    }

    @Test
    void marksEveryPageOfADraftAndNoOther() throws IOException {
        try (OfdFile draft = file(Documents.everything());
                OfdFile fair = file(Documents.report())) {
            IntStream.range(0, draft.pages())
                    .forEach(page ->
                            assertThat(draft.text(page, Type.Background)).isEqualTo("草稿"));
            assertThat(fair.text(Type.Background)).isEmpty();
        }
    }

    @Test
    void namesTheGlyphOfACharacterBeyondTheFirstPlane() throws IOException {
        try (OfdFile file = file(Documents.paragraph("䶮㛃𠮷𬭊喆堃昇頔犇𫍯"))) {
            assertThat(file.text(Type.Body)).endsWith("䶮㛃𠮷𬭊喆堃昇頔犇𫍯");
            List<TextObject> named = file.texts(0, Type.Body)
                    .filter(text -> !text.getCGTransforms().isEmpty())
                    .toList();
            assertThat(named)
                    .extracting(text -> text.getTextCodes().get(0).getContent())
                    .containsExactly("𠮷", "𬭊", "𫍯");
        }
    }

    @Test
    void namesACharacterThatNoFaceHas() {
        assertThatThrownBy(() -> file(Documents.paragraph("缺字\u0E01。")))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+0E01");
    }

    @Test
    void bookmarksPartsAndTheirSections() throws IOException {
        try (OfdFile file = file(Documents.report())) {
            List<CT_OutlineElem> parts =
                    file.reader().cdDefaultDoc().getOutlines().getOutlineElems();
            assertThat(parts)
                    .extracting(CT_OutlineElem::getTitle)
                    .containsExactly(
                            "一、总体情况",
                            "二、主动公开政府信息情况",
                            "三、收到和处理政府信息公开申请情况",
                            "四、政府信息公开行政复议、行政诉讼情况",
                            "五、存在的主要问题及改进情况",
                            "六、其他需要报告的事项");
            assertThat(parts.get(0).getOutlineElems())
                    .extracting(CT_OutlineElem::getTitle)
                    .containsExactly("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障");
            assertThat(parts.get(2).getActions().asXML())
                    .contains("Event=\"CLICK\"", "Type=\"XYZ\"")
                    .contains("PageID=\"" + file.reader().getPageObjectId(5) + "\"");
        } catch (org.dom4j.DocumentException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysWhatItIs() throws Exception {
        try (OfdFile file = file(Documents.report());
                OfdFile other = file(Documents.paragraph("另一份"))) {
            CT_DocInfo info = info(file);
            assertThat(info.getTile()).isEqualTo("哈尔滨市科学技术局2021年政府信息公开工作年度报告");
            assertThat(info.getAuthor()).isEqualTo("哈尔滨市科学技术局");
            assertThat(info.getAbstract()).isEqualTo("依据<条例>&格式编制。");
            assertThat(info.getCreationDate()).isEqualTo("2022-01-19");
            assertThat(info.getKeywords().asXML()).contains(">政府信息公开</ofd:Keyword><ofd:Keyword>年度报告<");
            assertThat(info.getDocID())
                    .matches("[0-9a-f]{32}")
                    .isNotEqualTo(info(other).getDocID());
        }
    }

    private static CT_DocInfo info(OfdFile file) throws Exception {
        return file.reader().getOFDDir().getOfd().getDocBody().getDocInfo();
    }

    @Test
    void linksWhatTheDocumentLinks() throws IOException {
        try (OfdFile file = file(Documents.report())) {
            assertThat(file.texts(0, Type.Body).filter(text -> text.getActions() != null))
                    .isNotEmpty()
                    .allSatisfy(text ->
                            assertThat(text.getActions().asXML()).contains("URI=\"http://xxgk.harbin.gov.cn/\""));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWellFormedAndKeepsItsOwnReferences(Document document) throws Exception {
        Map<String, byte[]> members = members(RENDERER.render(document));
        assertThat(members).containsKeys("OFD.xml", "Doc_0/Document.xml", "Doc_0/PublicRes.xml");
        List<Integer> ids = new ArrayList<>();
        List<Integer> references = new ArrayList<>();
        int highest = 0;
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            if (!member.getKey().endsWith(".xml")) {
                continue;
            }
            NodeList elements = parser().parse(new ByteArrayInputStream(member.getValue()))
                    .getElementsByTagNameNS("http://www.ofdspec.org/2016", "*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                add(element, "ID", ids);
                List.of("Font", "ResourceID", "PageID").forEach(name -> add(element, name, references));
                if (element.getLocalName().equals("MaxUnitID")) {
                    highest = Integer.parseInt(element.getTextContent());
                } else if (List.of("FontFile", "MediaFile").contains(element.getLocalName())) {
                    assertThat(members).containsKey("Doc_0/Res/" + element.getTextContent());
                }
            }
        }
        assertThat(ids).doesNotHaveDuplicates().containsAll(references).contains(highest);
        assertThat(ids.stream().max(Integer::compare)).contains(highest);
    }

    private static DocumentBuilder parser() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder();
    }

    private static void add(Element element, String name, List<Integer> numbers) {
        if (element.hasAttribute(name)) {
            numbers.add(Integer.valueOf(element.getAttribute(name)));
        }
    }

    private static Map<String, byte[]> members(byte[] bytes) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        }
        return members;
    }

    @Test
    void givesTheSameBytesForTheSameDocumentInAnyThreadAndZone() {
        byte[] first = RENDERER.render(Documents.everything());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> RENDERER.render(Documents.everything())))
                    .allSatisfy(bytes -> assertThat(bytes).isEqualTo(first));
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(new OfdRenderer(Looks.style(), Faces.bundled()).render(Documents.everything()))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isSmallerThanThePdf(Document document) {
        assertThat(RENDERER.render(document)).hasSizeLessThan(Looks.RENDERER.render(document).length);
    }

    @Test
    void embedsTheFontOfACollection() throws IOException {
        Faces faces = Faces.bundled().with(List.of(new FontFile("仿宋_GB2312.ttc,0", collection())));
        OfdRenderer renderer = new OfdRenderer(Looks.style(), faces);
        Document document = Documents.document(List.of(Documents.paragraph("正文")));
        try (OfdFile file = new OfdFile(renderer.render(document))) {
            TextObject text = file.texts(0, Type.Body).findFirst().orElseThrow();
            String id = text.getFont().toString();
            assertThat(file.reader().getResMgt().getFont(id).getFontName()).isEqualTo("GongkaiKai");
            assertThat(file.font(id).canDisplayUpTo("正文")).isEqualTo(-1);
            assertThat(file.font(id).canDisplay('题')).isFalse();
        }
    }

    /** A collection of one font: a header before it, and all its offsets moved. */
    private static byte[] collection() throws IOException {
        try (InputStream file = OfdRendererTest.class.getResourceAsStream("/org/gongkai/fonts/kai.ttf")) {
            byte[] font = file.readAllBytes();
            ByteBuffer bytes = ByteBuffer.allocate(16 + font.length);
            bytes.put("ttcf".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            bytes.putInt(0x00010000).putInt(1).putInt(16).put(font);
            for (int i = 0; i < bytes.getShort(16 + 4); i++) {
                int entry = 16 + 12 + 16 * i + 8;
                bytes.putInt(entry, bytes.getInt(entry) + 16);
            }
            return bytes.array();
        }
    }
}
