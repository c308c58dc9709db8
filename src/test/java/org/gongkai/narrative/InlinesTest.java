package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.narrative.Sample.findings;
import static org.gongkai.narrative.Sample.show;
import static org.gongkai.narrative.Sample.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "**一是加强。**后文 → <b>一是加强。</b>后文",
                "前文**“重点”**后文 → 前文<b>“重点”</b>后文",
                "**（一）**文 → <b>（一）</b>文",
                "前**（一）**文 → 前<b>（一）</b>文",
                "前**(一)**文 → 前<b>(一)</b>文",
                "2021年**“重”**3件 → 2021年<b>“重”</b>3件",
                "**一。****二。**三 → <b>一。****二。</b>三",
                "**一。**文**二。**文 → <b>一。</b>文<b>二。</b>文",
                "a**{{新收}}**b → a<b>9</b>b",
                "**{{新收}}件**b → <b>9件</b>b",
                "a*b*c → a<i>b</i>c",
                "*重*点 → <i>重</i>点",
                "***重***点 → <i><b>重</b></i>点",
                "**甲*乙*丙** → <b>甲<i>乙</i>丙</b>",
                "*甲**乙**丙* → <i>甲<b>乙</b>丙</i>",
                "** 甲** → ** 甲**",
                "2 * 3 * 4 → 2 * 3 * 4",
                "a**\"b\"**c → a**\"b\"**c",
                "甲_乙_丙 → 甲_乙_丙",
                "_乙_ 丙 → <i>乙</i> 丙",
                "__乙__ 丙 → <b>乙</b> 丙",
                "_乙。_丙 → _乙。_丙",
                "**甲**乙** → <b>甲</b>乙**",
                "*甲**乙* → <i>甲**乙</i>",
                "**甲 _乙** 丙_ → <b>甲 _乙</b> 丙_",
                "****甲**** → <b>甲</b>",
                "\\*甲\\* \\\\ \\甲 → *甲* \\ \\甲",
            })
    void marksPair(String markdown, String shown) {
        assertThat(show(markdown)).containsExactly("p(" + shown + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "甲\\n乙 → 甲乙",
                "甲，\\n（乙 → 甲，（乙",
                "甲”\\n“乙 → 甲”“乙",
                "one\\ntwo → one two",
                "甲\\ntwo → 甲 two",
                "one\\n乙 → one 乙",
                "**甲**\\n**乙** → <b>甲</b><b>乙</b>",
                "**one**\\n*two* → <b>one</b> <i>two</i>",
                "{{机关}}\\n乙 → 科技局乙",
                "甲\\n{{新收}} → 甲 9",
                "甲  \\n乙 → 甲<br>乙",
                "甲\\\\n乙 → 甲<br>乙",
                "甲 \\n 乙 → 甲乙",
                "甲\\ → 甲\\",
                "甲    → 甲",
            })
    void linesJoin(String markdown, String shown) {
        assertThat(show(markdown.replace("\\n", "\n"))).containsExactly("p(" + shown + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[门户](https://a.cn/b) → <a https://a.cn/b>门户</a>",
                "[**门**户]( <https://a.cn/b> ) → <a https://a.cn/b><b>门</b>户</a>",
                "[{{机关}}](HTTP://a.cn) → <a HTTP://a.cn>科技局</a>",
                "[信](mailto:a@b.cn) → <a mailto:a@b.cn>信</a>",
                "[甲](https://a.cn/x(y)) → <a https://a.cn/x(y)>甲</a>",
                "[甲](https://a.cn/\\)) → <a https://a.cn/)>甲</a>",
                "[甲 [乙](https://a.cn) 丙](https://b.cn) → [甲 <a https://a.cn>乙</a> 丙](<a https://b.cn>https://b.cn</a>)",
                "[见 https://a.cn/ 丙](https://b.cn) → <a https://b.cn>见 https://a.cn/ 丙</a>",
                "[2021]12号 → [2021]12号",
                "[甲][乙] → [甲][乙]",
                "[甲]（乙） → [甲]（乙）",
                "甲](乙 → 甲](乙",
                "[甲](https://a.cn \"题\") → [甲](<a https://a.cn>https://a.cn</a> \"题\")",
                "<https://a.cn/b?c=d> → <a https://a.cn/b?c=d>https://a.cn/b?c=d</a>",
                "<a.b@c.cn> → <a mailto:a.b@c.cn>a.b@c.cn</a>",
                "<甲:乙> → <甲:乙>",
                "见https://a.cn/b。后 → 见<a https://a.cn/b>https://a.cn/b</a>。后",
                "（https://a.cn/b）后 → （<a https://a.cn/b>https://a.cn/b</a>）后",
                "https://a.cn/公开 → <a https://a.cn/>https://a.cn/</a>公开",
                "(https://a.cn/b(c)). → (<a https://a.cn/b(c)>https://a.cn/b(c)</a>).",
                "http://a.cn!?;: → <a http://a.cn>http://a.cn</a>!?;:",
                "**https://a.cn/b** → <b><a https://a.cn/b>https://a.cn/b</a></b>",
                "[https://a.cn](https://a.cn) → <a https://a.cn>https://a.cn</a>",
                "https://a.cn/{{年度}} → <a https://a.cn/>https://a.cn/</a>2021",
                "http://甲 → http://甲",
                "xhttps://a.cn → xhttps://a.cn",
                "邮箱：a_b.c@d-e.gov.cn。 → 邮箱：<a mailto:a_b.c@d-e.gov.cn>a_b.c@d-e.gov.cn</a>。",
                "a@b → a@b",
                "ftp://a.cn → ftp://a.cn",
                "\\[甲](https://a.cn) → [甲](<a https://a.cn>https://a.cn</a>)",
            })
    void linksAreFound(String markdown, String shown) {
        assertThat(show(markdown)).containsExactly("p(" + shown + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[甲](javascript:alert%281%29) → 10:7 → 甲",
                "[甲](附件.docx) → 10:7 → 甲",
                "[甲](//a.cn) → 10:7 → 甲",
                "[甲]() → 10:7 → 甲",
                "[甲](<http:// a>) → 10:8 → 甲",
                "[甲](https://a.cn/{{年度}}) → 10:7 → 甲",
                "甲<ftp://a.cn> → 10:5 → 甲ftp://a.cn",
                "[甲](data:text/html;base64) → 10:7 → 甲",
            })
    void otherTargetsAreFindings(String markdown, String place, String shown) {
        assertThat(findings(markdown)).containsExactly("TEXT-LINK " + place);
        assertThat(show(Sample.read(markdown).blocks())).containsExactly("p(" + shown + ")");
    }

    @Test
    void imagesStandBetweenParagraphs() {
        assertThat(show("![图 *一* {{年度}}](图/a.png)")).containsExactly("picture(a.png 图 一 2021)");
        assertThat(show("前\n![图](<a b.png>)  \n后")).containsExactly("p(前)", "picture(a.png 图)", "p(后)");
        assertThat(show("- ![图](图/a.png)")).containsExactly("ul(• picture(a.png 图))");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "![图](b.png) → 10:8",
                "![图](http://a.cn/a.png) → 10:8",
                "文![](图/a.png) → 10:4",
                "# ![图](图/a.png) → 10:5",
                "**![图](图/a.png)** → 10:5",
                "[![图](图/a.png)](https://a.cn) → 10:4",
            })
    void otherImagesAreFindings(String markdown, String place) {
        assertThat(findings(markdown)).containsExactly("TEXT-IMAGE " + place);
    }

    @Test
    void everyTextKnowsItsPlace() {
        assertThat(texts("　　甲𠀀{{新收}}件**乙**\n  丙\\*丁 [戊](https://a.cn)\none\ntwo"))
                .containsExactly(
                        "10:5 甲𠀀",
                        "10:7 9",
                        "10:13 件",
                        "10:16 乙",
                        "11:5 丙*",
                        "11:8 丁 ",
                        "11:11 戊",
                        "11:27  ",
                        "12:3 one ",
                        "13:3 two");
    }
}
