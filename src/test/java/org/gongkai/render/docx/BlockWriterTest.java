package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.render.docx.Reports.RENDERER;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tbl;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.document.Quote;
import org.junit.jupiter.api.Test;

class BlockWriterTest {
    @Test
    void usesNoStyleThatTheStyleSheetLacks() throws Exception {
        WordprocessingMLPackage docx = ReadBack.open(RENDERER.render(Reports.narrative()));
        List<String> known = docx.getMainDocumentPart().getStyleDefinitionsPart().getJaxbElement().getStyle().stream()
                .map(Style::getStyleId)
                .toList();
        assertThat(known).doesNotHaveDuplicates();
        assertThat(docx.getMainDocumentPart().getStylesInUse()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void makesThePartsHeadings1ForTheNavigationPane() throws Exception {
        byte[] docx = RENDERER.render(Reports.report());
        assertThat(ReadBack.blocks(docx))
                .filteredOn(block -> "Heading1".equals(style(block)))
                .extracting(ReadBack::text)
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(style(ReadBack.blocks(docx).get(0))).isEqualTo("Title");
    }

    @Test
    void setsParagraphsByTheirRole() throws Exception {
        byte[] docx = RENDERER.render(Reports.of(
                paragraph(Role.CORRECTION),
                paragraph(Role.BODY),
                paragraph(Role.NOTE),
                paragraph(Role.SIGNATURE),
                paragraph(Role.DATE)));
        assertThat(ReadBack.blocks(docx))
                .extracting(BlockWriterTest::style)
                .containsExactly("Correction", "BodyText", "Note", "Signature", "Date");
    }

    @Test
    void followsALastTableWithTheParagraphWordDemands() throws Exception {
        List<Object> blocks = ReadBack.blocks(RENDERER.render(Reports.of(Grid.table("", "", 1, 0, false, "1 text 甲"))));
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0)).isInstanceOf(Tbl.class);
        assertThat(style(blocks.get(1))).isEqualTo("TableEnd");
    }

    @Test
    void linksOutsideAndStoresAPictureOnce() throws Exception {
        WordprocessingMLPackage docx = ReadBack.open(RENDERER.render(Reports.narrative()));
        List<Relationship> relationships = docx.getMainDocumentPart()
                .getRelationshipsPart()
                .getRelationships()
                .getRelationship();
        assertThat(relationships).extracting(Relationship::getId).doesNotHaveDuplicates();
        assertThat(relationships)
                .filteredOn(relationship -> relationship.getType().equals(Namespaces.HYPERLINK))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getTarget()).isEqualTo("https://www.harbin.gov.cn/?a=1&b=2");
                    assertThat(link.getTargetMode()).isEqualTo("External");
                });
        assertThat(relationships)
                .filteredOn(relationship -> relationship.getType().equals(Namespaces.IMAGE))
                .extracting(Relationship::getTarget)
                .containsExactly("media/image1.png");
    }

    @Test
    void hangsItemsFromTheirMarkers() throws Exception {
        P first = (P) ReadBack.blocks(RENDERER.render(Reports.narrative())).stream()
                .filter(block -> ReadBack.text(block).startsWith("1. "))
                .findFirst()
                .orElseThrow();
        assertThat(first.getPPr().getInd().getLeftChars()).isEqualTo(350);
        assertThat(first.getPPr().getInd().getHangingChars()).isEqualTo(150);
    }

    @Test
    void partsATitleBySense() throws Exception {
        byte[] docx = RENDERER.render(Reports.of(Reports.heading(1, "哈尔滨市科学技术局2021年政府信息公开工作年度报告")));
        assertThat(ReadBack.transcript(docx)).containsExactly("哈尔滨市科学技术局2021年\n政府信息公开工作年度报告");
    }

    @Test
    void leavesATitleAloneThatFitsOrIsPartedAlready() throws Exception {
        for (String title : List.of("某局2021年政府信息公开年报", "哈尔滨市科学\n技术局2021年政府信息公开工作年度报告")) {
            byte[] docx = RENDERER.render(Reports.of(Reports.heading(1, title)));
            assertThat(ReadBack.transcript(docx)).containsExactly(title);
        }
    }

    @Test
    void indentsWhatIsQuotedWithinWhatIsQuoted() throws Exception {
        Quote inner = new Quote(List.of(Reports.body("内")));
        Items items = new Items(false, List.of(new Items.Item("•", List.of(Reports.body("项")))));
        List<Object> blocks =
                ReadBack.blocks(RENDERER.render(Reports.of(new Quote(List.of(Reports.body("外"), inner, items)))));
        assertThat(blocks).extracting(BlockWriterTest::style).containsExactly("Quote", "Quote", "ListParagraph");
        PPrBase.Ind deeper = ((P) blocks.get(1)).getPPr().getInd();
        assertThat(deeper.getLeftChars()).isEqualTo(400);
        assertThat(deeper.getRightChars()).isEqualTo(200);
        PPrBase.Ind item = ((P) blocks.get(2)).getPPr().getInd();
        assertThat(item.getLeftChars()).isEqualTo(550);
        assertThat(item.getRightChars()).isEqualTo(100);
    }

    @Test
    void partsASignatureThatIsLongerThanALine() throws Exception {
        String name = "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗自然资源和不动产登记服务中心";
        List<Object> blocks = ReadBack.blocks(RENDERER.render(Reports.of(
                new Paragraph(Role.SIGNATURE, Reports.text(name)),
                new Paragraph(Role.DATE, Reports.text("2022年1月19日")))));
        assertThat(ReadBack.text(blocks.get(0)))
                .contains("\n")
                .matches(text -> text.replace("\n", "").equals(name));
        assertThat(((P) blocks.get(1)).getPPr().getInd().getRightChars()).isLessThan(BigInteger.valueOf(2000));
    }

    @Test
    void keepsTheLastParagraphWithTheSignOff() throws Exception {
        List<Object> blocks = ReadBack.blocks(RENDERER.render(Reports.report()));
        assertThat(blocks.subList(blocks.size() - 3, blocks.size()))
                .extracting(block -> ((P) block).getPPr().getKeepNext() != null)
                .containsExactly(true, true, false);
    }

    private static Paragraph paragraph(Role role) {
        return new Paragraph(role, Reports.text("文"));
    }

    private static String style(Object block) {
        return block instanceof P paragraph && paragraph.getPPr() != null
                ? paragraph.getPPr().getPStyle().getVal()
                : "";
    }
}
