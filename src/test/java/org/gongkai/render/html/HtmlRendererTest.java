package org.gongkai.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Transcript;
import org.gongkai.site.Recorded;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/html/small.html");

    private final Document report = Reports.full();
    private final org.jsoup.nodes.Document page = Jsoup.parse(Pages.page(report, Reports.CONTEXT));

    @Test
    void saysExactlyWhatTheDocumentSays() {
        assertThat(ReadBack.transcript(page.selectFirst("article"))).isEqualTo(Transcript.of(report));
    }

    @Test
    void givesIdenticalBytesEveryTimeAndFromEveryThread() {
        byte[] first = Pages.renderer().render(report, Reports.CONTEXT);
        HtmlRenderer shared = Pages.renderer();

        assertThat(IntStream.range(0, 16).parallel().mapToObj(run -> shared.render(report, Reports.CONTEXT)))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(first));
    }

    @Test
    void keepsAFullReportBelowFortyKilobytes() {
        assertThat(Pages.renderer().render(report, Reports.CONTEXT)).hasSizeLessThanOrEqualTo(40 * 1024);
    }

    @Test
    void numbersHeadingsWithoutGapsAndNamesThemByPlace() {
        assertThat(page.select("h1, h2, h3, h4, h5, h6"))
                .extracting(heading -> heading.tagName() + "#" + heading.id())
                .startsWith("h1#title", "h2#s1", "h3#s1-1", "h4#s1-1-1", "h3#s1-2")
                .endsWith("h2#s5", "h2#s6");
    }

    @Test
    void closesAGapBetweenHeadingLevels() {
        Document gap = with(Reports.heading(1, "题"), Reports.heading(4, "1."), Reports.heading(2, "一、"));

        assertThat(Jsoup.parseBodyFragment(Pages.renderer().body(gap)).select("h1, h2, h3, h4"))
                .extracting(Element::tagName)
                .containsExactly("h1", "h2", "h2");
    }

    @Test
    void usesEveryIdOnce() {
        Set<String> seen = new HashSet<>();
        assertThat(page.select("[id]")).extracting(Element::id).allMatch(seen::add);
    }

    @Test
    void leadsFromTheHomePageToTheOtherFormats() {
        assertThat(page.select("nav.breadcrumb li").eachText())
                .containsExactly("首页", "政府信息公开", "政府信息公开年报", "2021年度", "哈尔滨市科学技术局");
        assertThat(page.select("nav.breadcrumb [aria-current=page]").text()).isEqualTo("哈尔滨市科学技术局");
        assertThat(page.select(".downloads a").eachText()).containsExactly("下载 DOCX（14 KB）", "下载 PDF（303 KB）");
        assertThat(page.select(".years a").eachText()).containsExactly("2020年度报告");
    }

    @Test
    void showsNoNavigationOnAPageThatStandsAlone() {
        assertThat(Jsoup.parse(new String(Pages.renderer().render(report), StandardCharsets.UTF_8))
                        .select("nav, .downloads"))
                .isEmpty();
    }

    @Test
    void marksADraftOnEveryPageAndNothingElse() {
        assertThat(page.select(".draft, .banner")).isEmpty();

        org.jsoup.nodes.Document draft = Jsoup.parse(Pages.page(Reports.small(), PageContext.EMPTY));
        assertThat(draft.select(".draft").attr("aria-label")).isEqualTo("草稿水印");
        assertThat(draft.select(".banner").text()).startsWith("草稿");
    }

    @Test
    void refusesALinkOfAnotherScheme() {
        for (String target :
                List.of("javascript:alert(1)", " https://a", "data:text/html,x", "//a", "JavaScript:x", "")) {
            Document linked = with(Paragraph.of(List.of(new Inline.Link(target, List.of()))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pages.renderer().body(linked));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pages.renderer().fragment(linked));
        }
    }

    @Test
    void recordsASmallPage() {
        byte[] bytes = Pages.renderer().render(Reports.small());
        Recorded.assertIs(GOLDEN, new String(bytes, StandardCharsets.UTF_8));
    }

    private static Document with(org.gongkai.document.Block... blocks) {
        return new Document(Reports.about("题"), List.of(blocks), false);
    }
}
