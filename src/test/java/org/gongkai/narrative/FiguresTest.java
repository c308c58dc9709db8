package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.narrative.Sample.READER;
import static org.gongkai.narrative.Sample.findings;
import static org.gongkai.narrative.Sample.inlines;
import static org.gongkai.narrative.Sample.places;
import static org.gongkai.narrative.Sample.read;
import static org.gongkai.narrative.Sample.show;
import static org.gongkai.narrative.Sample.source;
import static org.gongkai.narrative.Sample.texts;

import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.SourceText;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void figuresStandAnywhereInText() {
        assertThat(show("# {{年度}}年\n\n共{{ 新收  }}件，**{{新收}}**件，[{{新收}}](https://a.cn)"))
                .containsExactly("h3(2021年)", "p(共9件，<b>9</b>件，<a https://a.cn>9</a>)");
    }

    @Test
    void aFiguresTextIsNotMarkdown() {
        assertThat(show("{{带星}}")).containsExactly("p(**星**)");
        assertThat(show("{{两行}}")).containsExactly("p(上<br>下)");
        assertThat(show("甲{{空}}乙")).containsExactly("p(甲乙)");
    }

    @Test
    void anUnknownPathIsAFindingAtThePath() {
        Finding finding = read("文\n共{{ 依申请 }}件").findings().get(0);
        assertThat(finding.code()).isEqualTo("TEXT-FIELD");
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.where()).isEqualTo(new Location("a.yaml", 11, 7));
        assertThat(finding.problem()).isEqualTo("没有“依申请”。");
        assertThat(finding.remedy()).isEqualTo("最近的是“年度”。");
        assertThat(show(read("共{{ 依申请 }}件").blocks())).containsExactly("p(共{{ 依申请 }}件)");
    }

    @Test
    void unclosedOrEmptyBracesAreFindings() {
        assertThat(findings("共{{新收 件")).containsExactly("TEXT-FIELD 10:4");
        assertThat(findings("共{{新收\n}}件")).containsExactly("TEXT-FIELD 10:4");
        assertThat(findings("共{{新收}件")).containsExactly("TEXT-FIELD 10:4");
        assertThat(findings("{{ {{新收}}")).containsExactly("TEXT-FIELD 10:3");
        assertThat(findings("共{{ }}件")).containsExactly("TEXT-FIELD 10:4");
        assertThat(show(read("共{{新收 件").blocks())).containsExactly("p(共{{新收 件)");
    }

    @Test
    void bracesCanBePrinted() {
        assertThat(show("\\{{新收}} {新收} \\\\{{新收}}")).containsExactly("p({{新收}} {新收} \\9)");
    }

    @Test
    void aLineKnowsFiguresButNoMarkdown() {
        Line line = READER.line(source("　{{机关}}**{{年度}}**年\n\\{{报告}} \\* \n"));
        assertThat(inlines(line.content())).isEqualTo("科技局**2021**年<br>{{报告}} \\*");
        assertThat(texts(line.content()))
                .containsExactly("10:4 科技局", "10:10 **", "10:12 2021", "10:18 **年", "11:3 {{", "11:6 报告}} \\*");
        assertThat(line.findings()).isEmpty();
        assertThat(places(READER.line(source("甲\n{{乙}}")).findings())).containsExactly("TEXT-FIELD 11:5");
    }

    @Test
    void aFoldedTextIsKnownByItsStart() {
        Narrative narrative = READER.read(SourceText.at(new Location("a.yaml", 4, 7), "甲\n{{乙}}"), 2);
        assertThat(narrative.findings()).extracting(Finding::where).containsExactly(new Location("a.yaml", 4, 7));
    }
}
