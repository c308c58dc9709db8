package org.gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;
import org.gongkai.document.Transcript;
import org.gongkai.render.layout.Frame;
import org.gongkai.render.layout.MissingGlyphException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfRendererTest {
    private static final String NEVER_FIRST = "，。、；：？！）》〉】」』”’％℃";
    private static final String NEVER_LAST = "（《〈「『【“‘";

    static Stream<Document> documents() {
        return Stream.of(Documents.report(), Documents.everything());
    }

    private static Extracted extracted(Document document) {
        return Extracted.of(Looks.RENDERER.render(document));
    }

    private static Extracted extracted(Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(Documents.title()));
        all.addAll(List.of(blocks));
        return extracted(Documents.document(all));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void saysExactlyWhatTheTranscriptSays(Document document) {
        List<String> entries = new ArrayList<>(Transcript.of(document));
        // A picture's text is said by its tag, not drawn.
        document.blocks().stream()
                .filter(Picture.class::isInstance)
                .forEach(picture -> entries.remove(((Picture) picture).alternative()));
        assertThat(withoutSpace(extracted(document).text())).isEqualTo(withoutSpace(String.join("", entries)));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void readsTheSameInOrdinaryTextExtraction() throws IOException {
        String sentence = "2021年新收申请2283456件，其中PDF格式389份、OFD格式12.5%。";
        try (PDDocument file = Loader.loadPDF(Looks.RENDERER.render(
                Documents.document(List.of(Documents.title(), Documents.paragraph(sentence.repeat(12))))))) {
            String text =
                    new org.apache.pdfbox.text.PDFTextStripper().getText(file).replaceAll("\\R", "");
            assertThat(text).contains(sentence.repeat(12));
        }
    }

    /** What all reports of a form have in common is the beginning of their fonts, whatever the narrative before it says. */
    @Test
    void beginsItsFontsWithWhatTheFormPrints() throws IOException {
        Table form = Forms.table("T3", "7");
        Map<String, String> one = characters(Documents.paragraph("甲乙丙丁"), Forms.simple(2, 1), form);
        Map<String, String> other = characters(Documents.paragraph("子丑寅卯"), Forms.simple(3, 2), form);
        Set<Integer> common = new HashSet<>();
        one.forEach((font, characters) -> commonPrefix(characters, other.getOrDefault(font, ""))
                .codePoints()
                .forEach(common::add));
        Set<Integer> printed = form.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() != CellKind.FIGURE)
                .flatMap(cell -> Inline.plain(cell.content()).codePoints().boxed())
                .collect(Collectors.toSet());
        assertThat(printed).hasSizeGreaterThan(100);
        assertThat(common).isEqualTo(printed);
    }

    private static String commonPrefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.substring(0, same);
    }

    /** By font, the characters of its glyphs in the order of their numbers. */
    private static Map<String, String> characters(Block... blocks) throws IOException {
        Map<String, String> characters = new HashMap<>();
        try (PDDocument file = Loader.loadPDF(Looks.RENDERER.render(Documents.document(List.of(blocks))))) {
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    StringBuilder all = new StringBuilder();
                    for (int glyph = 1; font.toUnicode(glyph) != null; glyph++) {
                        all.append(font.toUnicode(glyph));
                    }
                    characters.put(font.getName(), all.toString());
                }
            }
        }
        return characters;
    }

    @Test
    void setsTwentyEightCharactersOnALineAndTwentyTwoLinesOnAPage() {
        Extracted text = extracted(Documents.paragraph("政".repeat(28 * 60)));
        assertThat(text.lines(1))
                .hasSize(22)
                .allSatisfy(line -> assertThat(line).hasSize(28));
    }

    @Test
    void neverBeginsALineWithAClosingMarkNorEndsOneWithAnOpeningMark() {
        String marks = "政府（公开）《条例》，“依法”、《办法（试行）》；“〔2021〕30号”：“‘好’。”（《》）！？12.5％，";
        for (int offset = 0; offset < 60; offset++) {
            Extracted text = extracted(Documents.paragraph("字".repeat(offset) + marks.repeat(6)));
            List<String> lines = IntStream.range(0, text.pages().size())
                    .mapToObj(text::lines)
                    .flatMap(List::stream)
                    .map(String::strip)
                    .toList();
            assertThat(lines).allSatisfy(line -> {
                assertThat(NEVER_FIRST).doesNotContain(line.substring(0, 1));
                assertThat(NEVER_LAST).doesNotContain(line.substring(line.length() - 1));
            });
        }
    }

    @Test
    void neverPartsDashesEllipsesAndNumbersFromTheirUnits() {
        for (int offset = 0; offset < 60; offset++) {
            String words = "同比——增长……共389件，合2283456条";
            Extracted text = extracted(Documents.paragraph("字".repeat(offset) + words.repeat(6)));
            String joined = IntStream.range(0, text.pages().size())
                    .mapToObj(text::lines)
                    .flatMap(List::stream)
                    .reduce("", (left, right) -> left + "|" + right);
            assertThat(joined).doesNotContain("—|—", "…|…").doesNotContainPattern("\\d\\|[\\d件条]");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void staysWithinTheMargins(Document document) {
        Frame frame = new Frame(Looks.style());
        extracted(document)
                .pages()
                .forEach(page -> assertThat(page)
                        .filteredOn(glyph -> !glyph.isFurniture())
                        .allSatisfy(glyph -> {
                            assertThat(glyph.x())
                                    .isGreaterThanOrEqualTo(frame.column().left() - 0.1);
                            // A closing mark's blank half may stand outside.
                            assertThat(glyph.x() + glyph.width() / 2)
                                    .isLessThanOrEqualTo(frame.column().right());
                            assertThat(glyph.y()).isBetween(frame.top(), frame.bottom());
                        }));
    }

    @Test
    void numbersThePages() {
        Extracted text = extracted(Documents.report());
        IntStream.range(0, text.pages().size())
                .forEach(page -> assertThat(text.furniture(page)).isEqualTo("— " + (page + 1) + " —"));
        assertThat(text.pages().get(0))
                .last()
                .satisfies(dash -> assertThat(dash.x()).isGreaterThan(400));
        assertThat(text.pages().get(1))
                .last()
                .satisfies(dash -> assertThat(dash.x()).isLessThan(200));
    }

    @Test
    void marksEveryPageOfADraftAndNoOther() {
        Extracted draft = extracted(Documents.everything());
        IntStream.range(0, draft.pages().size())
                .forEach(page -> assertThat(draft.furniture(page)).contains("草稿"));
        Extracted fair = extracted(Documents.report());
        IntStream.range(0, fair.pages().size())
                .forEach(page -> assertThat(fair.furniture(page)).doesNotContain("草"));
    }

    @Test
    void namesACharacterThatNoFaceHas() {
        assertThatThrownBy(() -> extracted(Documents.paragraph("缺字\u0E01。")))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+0E01");
        assertThat(Faces.bundled().covers(0x0E01)).isFalse();
    }

    @Test
    void setsRareCharactersInTheFaceThatHasThem() {
        assertThat(extracted(Documents.paragraph("䶮㛃𠮷𬭊喆堃昇頔犇𫍯")).text()).contains("䶮㛃𠮷𬭊喆堃昇頔犇𫍯");
    }

    @Test
    void givesTheSameBytesForTheSameDocumentInAnyThread() {
        byte[] first = Looks.RENDERER.render(Documents.report());
        List<byte[]> others = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Looks.RENDERER.render(Documents.report()))
                .toList();
        assertThat(others).allSatisfy(bytes -> assertThat(bytes).isEqualTo(first));
        assertThat(new PdfRenderer(Looks.style(), Faces.bundled()).render(Documents.report()))
                .isEqualTo(first);
    }

    @Test
    void bookmarksPartsAndTheirSections() throws IOException {
        try (PDDocument file = Loader.loadPDF(Looks.RENDERER.render(Documents.report()))) {
            PDOutlineNode outline = file.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(outline))
                    .containsExactly(
                            "一、总体情况",
                            "二、主动公开政府信息情况",
                            "三、收到和处理政府信息公开申请情况",
                            "四、政府信息公开行政复议、行政诉讼情况",
                            "五、存在的主要问题及改进情况",
                            "六、其他需要报告的事项");
            assertThat(titles(outline.getFirstChild()))
                    .containsExactly("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设", "（五）监督保障");
        }
    }

    private static List<String> titles(PDOutlineNode parent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    @Test
    void saysWhatItIsInItsProperties() throws IOException {
        try (PDDocument file = Loader.loadPDF(Looks.RENDERER.render(Documents.report()))) {
            PDDocumentInformation information = file.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("哈尔滨市科学技术局2021年政府信息公开工作年度报告");
            assertThat(information.getAuthor()).isEqualTo("哈尔滨市科学技术局");
            assertThat(information.getKeywords()).isEqualTo("政府信息公开, 年度报告");
            assertThat(information.getCreationDate().toInstant()).hasToString("2022-01-18T16:00:00Z");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void linksWhatTheDocumentLinks() throws IOException {
        try (PDDocument file = Loader.loadPDF(Looks.RENDERER.render(Documents.report()))) {
            assertThat(file.getPage(0).getAnnotations()).isNotEmpty().allSatisfy(annotation -> {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo("http://xxgk.harbin.gov.cn/");
            });
        }
    }

    @Test
    void signsAtTheRightWithTwoCharactersFreeAndDatesTwoCharactersFurtherIn() {
        Extracted text = extracted(
                Documents.paragraph("正文。"),
                Documents.paragraph(Paragraph.Role.SIGNATURE, "哈尔滨市科学技术局"),
                Documents.paragraph(Paragraph.Role.DATE, "2022年1月19日"));
        List<Extracted.Glyph> glyphs = text.pages().get(0).stream()
                .filter(glyph -> !glyph.isFurniture())
                .toList();
        Extracted.Glyph signature = glyphs.get(glyphs.size() - 19);
        Extracted.Glyph date = glyphs.get(glyphs.size() - 10);
        assertThat(signature.text()).isEqualTo("哈");
        assertThat(date.text()).isEqualTo("2");
        double right = new Frame(Looks.style()).column().right();
        assertThat(glyphs.get(glyphs.size() - 11).x() + 16).isBetween(right - 33, right - 31);
        assertThat(date.x() - signature.x()).isBetween(31.0, 33.0);
    }

    @Test
    void breaksATitleIntoTwoLinesOfAboutTheSameLength() {
        assertThat(extracted(Documents.paragraph("正文。")).lines(0)).startsWith("哈尔滨市科学技术局2021年", "政府信息公开工作年度报告");
    }

    @ParameterizedTest
    @CsvSource({
        "某某市教育局2021年|政府信息公开工作年度报告",
        "某某市市场监督管理局2021年|政府信息公开工作年度报告",
        "鹤岗市科学技术局2022年度|政府信息公开工作报告",
        "内蒙古自治区呼和浩特市新城区|住房和城乡建设局2021年|政府信息公开工作年度报告"
    })
    void partsATitleWhereItsSenseAllows(String parted) {
        Extracted text = extractedAlone(Documents.heading(1, parted.replace("|", "")));
        assertThat(text.lines(0)).containsExactly(parted.split("\\|"));
    }

    private static Extracted extractedAlone(Block... blocks) {
        return Extracted.of(Looks.RENDERER.render(Documents.document(List.of(blocks))));
    }

    @Test
    void neverLeavesWhatSpeaksOfATableOnThePageBefore() {
        for (int lines = 0; lines < 24; lines++) {
            Extracted text = extracted(
                    Documents.paragraph("政".repeat(26 + 28 * lines)), Documents.paragraph("数量如下。"), Forms.simple(3, 6));
            for (int page = 0; page < text.pages().size(); page++) {
                assertThat(text.lines(page)).last().isNotEqualTo("数量如下。");
            }
        }
    }

    @Test
    void neverLeavesAHeadingAloneAtTheFootOfAPage() {
        for (int lines = 0; lines < 24; lines++) {
            Extracted text = extracted(
                    Documents.paragraph("政".repeat(26 + 28 * lines)),
                    Documents.heading(2, "一、标题"),
                    Documents.heading(3, "（一）小标题"),
                    Documents.paragraph("府".repeat(26 + 28 * 4)));
            for (int page = 0; page < text.pages().size(); page++) {
                assertThat(text.lines(page)).last().asString().doesNotContain("标题");
            }
        }
    }

    @Test
    void leavesNoSingleLineOfAParagraphOnAPage() {
        for (int lines = 0; lines < 24; lines++) {
            Extracted text = extracted(
                    Documents.paragraph("政".repeat(26 + 28 * lines)), Documents.paragraph("府".repeat(26 + 28 * 5)));
            for (int page = 0; page < text.pages().size(); page++) {
                assertThat(text.lines(page).stream().filter(line -> line.startsWith("府府")))
                        .as("page %d with %d lines before", page, lines)
                        .isNot(new org.assertj.core.api.Condition<>(found -> found.size() == 1, "one line"));
            }
        }
    }

    /** Hundreds of small objects take several streams; no number stands for nothing, that of the table itself included. */
    @ParameterizedTest
    @MethodSource("documents")
    void everyNumberHasAnObject(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Looks.RENDERER.render(document))) {
            Map<COSObjectKey, Long> table = pdf.getDocument().getXrefTable();
            int size = pdf.getDocument().getTrailer().getInt(COSName.SIZE);
            assertThat(table.keySet().stream().map(COSObjectKey::getNumber).filter(number -> number > 0))
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(1, size).boxed().toList());
            assertThat(table.values().stream().filter(place -> place < 0).distinct())
                    .hasSizeGreaterThan(1);
        }
    }
}
