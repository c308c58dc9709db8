package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.narrative.Sample.findings;
import static org.gongkai.narrative.Sample.read;
import static org.gongkai.narrative.Sample.show;

import org.gongkai.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    @Test
    void theFirstHeadingStandsOneLevelBelowThePart() {
        assertThat(show("## 一\n### 二\n#### 三\n## 四")).containsExactly("h3(一)", "h4(二)", "h5(三)", "h3(四)");
    }

    @Test
    void noHeadingRisesAboveTheFirst() {
        assertThat(show("### 一\n# 二")).containsExactly("h3(一)", "h3(二)");
    }

    @Test
    void aHeadingsClosingMarksAreNotItsText() {
        assertThat(show("# **一**、C# ##\n# C#")).containsExactly("h3(<b>一</b>、C#)", "h3(C#)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#标题", "##### 五级", "#", "# #", "# 　#", "　　# 文", "    # 文"})
    void otherLinesWithNumberSignsAreParagraphs(String line) {
        assertThat(show(line)).containsExactly("p(" + line.replaceAll("^[ 　]+", "") + ")");
    }

    @Test
    void aLineIndentedByTwoFullWidthBlanksBeginsAParagraphAsInTextPastedFromWord() {
        assertThat(show("　　前段，\n续行。\n　　后段。\n  　　末段。")).containsExactly("p(前段，续行。)", "p(后段。)", "p(末段。)");
    }

    @Test
    void listsKeepTheirMarkersAsTyped() {
        assertThat(show("1. 甲\n1. 乙\n5. 丙\n\n2) 丁\n\n- 戊\n- 己\n\n* 庚\n\n+ 辛"))
                .containsExactly(
                        "ol(1. p(甲))(1. p(乙))(5. p(丙))",
                        "ol(2) p(丁))",
                        "ul(• p(戊))(• p(己))",
                        "ul(• p(庚))",
                        "ul(• p(辛))");
    }

    @Test
    void listsNest() {
        assertThat(show("- 甲\n\n  续\n  1. 乙\n     - 丙\n- 丁"))
                .containsExactly("ul(• p(甲) p(续) ol(1. p(乙) ul(• p(丙))))(• p(丁))");
    }

    @Test
    void markersAreReadBehindIndentationAndQuotes() {
        assertThat(show("> - 甲\n>   1. 乙\n\n   3) 丙")).containsExactly("quote(ul(• p(甲) ol(1. p(乙))))", "ol(3) p(丙))");
    }

    @Test
    void emptyItemsKeepTheirMarkers() {
        assertThat(show("1.\n2. 乙")).containsExactly("ol(1. )(2. p(乙))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）主动公开", "一是加强", "1、推进", "1.推进", "2021. 全年", "2022) 全年", "1000. 文", "　　1. 文", "-文"})
    void otherNumbersStayInTheirParagraph(String line) {
        assertThat(show(line)).containsExactly("p(" + line.replace("　", "") + ")");
        assertThat(show("> 引\n" + line)).allMatch(shown -> !shown.contains("ol("));
    }

    @Test
    void aYearMayBeginALineOfAParagraph() {
        assertThat(show("截至\n2021. 全年")).containsExactly("p(截至 2021. 全年)");
    }

    @Test
    void aNumberOfThreeDigitsIsAListMarker() {
        assertThat(show("999. 文")).containsExactly("ol(999. p(文))");
    }

    @Test
    void quotesHoldBlocks() {
        assertThat(show("> # 题\n> 文\n续\n>\n> - 甲")).containsExactly("quote(h3(题) p(文续) ul(• p(甲)))");
    }

    @Test
    void tablesHaveAHeaderRow() {
        Table table = (Table)
                read("| 项 | 数 |\n|---|:-:|\n| **甲** | {{新收}} |\n| 乙 |").blocks().get(0);
        assertThat(show(table)).isEqualTo("table([项][数])([<b>甲</b>][9])([乙][])");
        assertThat(table.id()).isEmpty();
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.rows()).extracting(Table.Row::keepWithNext).containsExactly(true, false, false);
        assertThat(table.rows().get(0).cells()).extracting(Table.Cell::kind).containsOnly(Table.CellKind.COLUMN_HEADER);
        assertThat(table.rows().get(1).cells()).extracting(Table.Cell::kind).containsOnly(Table.CellKind.TEXT);
        assertThat(table.rows().get(2).cells()).extracting(Table.Cell::row).containsOnly(2);
        assertThat(table.rows().get(2).cells()).extracting(Table.Cell::column).containsExactly(0, 1);
    }

    @Test
    void cellsKnowTheirPlaceBehindAnEscapedBar() {
        Table table = (Table) read("|甲|乙|\n|-|-|\n| a\\|b{{新收}} | 丙 |").blocks().get(0);
        assertThat(show(table)).isEqualTo("table([甲][乙])([a|b9][丙])");
        assertThat(Sample.texts(table.rows().get(1).cells().get(0).content()))
                .containsExactly("12:5 a|", "12:8 b", "12:9 9");
        assertThat(Sample.texts(table.rows().get(1).cells().get(1).content())).containsExactly("12:18 丙");
    }

    @Test
    void cellsBeyondTheHeaderAreAFinding() {
        assertThat(findings("|甲|乙|\n|-|-|\n|1|2|\n|1|2|3|")).containsExactly("TEXT-TABLE 13:3");
        assertThat(findings("|甲|乙|\n|-|-|\n　|1|2|")).containsExactly("TEXT-TABLE 12:3");
        assertThat(findings("甲|乙\n-|-\n1\\|1|2|")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "* * *", "- - -", "_ _ _", "________"})
    void thematicBreaksPrintAsWritten(String line) {
        assertThat(show("前\n" + line + "\n后").get(0)).isEqualTo("p(前)");
        assertThat(String.join("", show("前\n" + line + "\n后"))).contains(line).contains("后");
    }

    @Test
    void underlinedTextIsNoHeading() {
        assertThat(show("标题\n===")).containsExactly("p(标题 ===)");
        assertThat(show("标题\n---")).containsExactly("p(标题)", "p(---)");
    }

    @Test
    void indentedAndFencedCodeIsText() {
        assertThat(show("    甲\n\n```\n乙\n```\n\n~~~\n丙")).containsExactly("p(甲)", "p(``` 乙 ```)", "p(~~~ 丙)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>文</div>", "<中华人民共和国格式>", "<!-- 注 -->", "<br>文", "文<b>文</b>", "&amp;&#65;", "`文`", "``a`"})
    void markupOfOtherKindsPrintsAsWritten(String line) {
        assertThat(show(line)).containsExactly("p(" + line + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[注]: https", "[注]: <甲>", "[a\\]b]: 文"})
    void linkDefinitionsPrintAsWritten(String line) {
        assertThat(show(line)).containsExactly("p(" + line.replace("\\]", "]") + ")");
        assertThat(show(line + "\n[注]")).hasSize(1).first().asString().endsWith("[注])");
        assertThat(show("> 引\n" + line)).hasSize(1);
    }

    @Test
    void linkDefinitionsOverSeveralLinesPrintAsWritten() {
        assertThat(show("[注\n释]:\nhttps")).containsExactly("p([注释]: https)");
    }

    @Test
    void fullWidthIndentationIsDropped() {
        assertThat(show("　　前\n　后\n　　\n　文")).containsExactly("p(前后)", "p(文)");
        assertThat(show("# 　题\n- 　项\n> 　引")).containsExactly("h3(题)", "ul(• p(项))", "quote(p(引))");
    }

    @Test
    void tabsCountAsBlanks() {
        assertThat(Sample.texts(((org.gongkai.document.Paragraph) ((org.gongkai.document.Items)
                                        read("-\t\t甲\t乙").blocks().get(0))
                                .items()
                                .get(0)
                                .blocks()
                                .get(0))
                        .content()))
                .containsExactly("10:6 甲 乙");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(show("")).isEmpty();
        assertThat(show(" \n　\n")).isEmpty();
    }
}
