package org.gongkai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private final String css = StyleSheet.of(
                    Pages.STYLE,
                    "/* a\nnote */\na :focus, b {\n  margin: 0 1px;\n}\nc::before { content: \"; {  \\\" }\" / \"\" }\n")
            .css();

    @Test
    void leavesOutWhatOnlyItsAuthorReads() {
        assertThat(css)
                .startsWith("a :focus,b{margin:0 1px;}\nc::before{content:\"; {  \\\" }\" / \"\"}\n")
                .doesNotContain("/*");
    }

    @Test
    void namesTheOfficialFaceFirstAndAGenericOneLast() {
        assertThat(css)
                .contains("--face-1:\"仿宋_GB2312\",\"仿宋\",\"FangSong\",\"Noto Serif CJK SC\",serif;")
                .contains("--face-5:\"黑体\",\"SimHei\",\"Noto Sans CJK SC\",sans-serif}")
                .contains("body{font:normal 1rem/var(--leading) var(--face-1)}")
                .contains("h2{font:normal 1rem/var(--leading) var(--face-5)}")
                .contains("h1{font:normal 1.375rem/")
                .contains("#T3{font-family:var(--face-1);font-size:max(0.5625rem,var(--least))");
    }

    @Test
    void givesColumnsTheirShareOfTheWidth() {
        assertThat(css)
                .contains("#T4 col{width:6.6667%}")
                .contains("#T3 col:nth-child(1){width:4.4872%}")
                .contains("#T2 col:nth-child(3),#T2 col:nth-child(4){width:23.7179%}");
    }

    @Test
    void printsOnThePaperOfTheStandard() {
        assertThat(css)
                .contains("@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}")
                .contains("@media print{:root{font-size:16pt;--leading:1.8119;");
    }
}
