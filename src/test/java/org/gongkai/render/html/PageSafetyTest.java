package org.gongkai.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.gongkai.document.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an agency writes can act in a reader's browser. */
class PageSafetyTest {
    private final org.jsoup.nodes.Document page = Jsoup.parse(Pages.page(Reports.full(), Reports.CONTEXT));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></title></article></textarea>-->",
                "<!--",
                "&lt;b&gt;",
                "${1+1}<#include \"/etc/passwd\">",
                "javascript:alert(1)"
            })
    void takesTextAsTextInEveryPlace(String payload) {
        org.jsoup.nodes.Document harmless = Jsoup.parse(Pages.page(Reports.saying("x"), PageContext.EMPTY));
        org.jsoup.nodes.Document attacked = Jsoup.parse(Pages.page(Reports.saying(payload), PageContext.EMPTY));

        assertThat(outline(attacked)).isEqualTo(outline(harmless));
        assertThat(attacked.title()).isEqualTo(payload);
        assertThat(attacked.select("h1 strong").text()).isEqualTo(payload);
        assertThat(attacked.select("img").attr("alt")).isEqualTo(payload);
        assertThat(attacked.select("meta[name=Author]").attr("content")).isEqualTo(payload);

        Document document = Reports.saying(payload);
        assertThat(outline(Jsoup.parse(Pages.renderer().fragment(document))))
                .isEqualTo(outline(Jsoup.parse(Pages.renderer().fragment(Reports.saying("x")))));
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(page.select("[src]").eachAttr("src")).containsExactly("%E5%9B%BE%201.png");
        assertThat(page.select("link, script, iframe, object, embed, base, form"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void hasNoScriptAndNoInlineStyle() {
        assertThat(page.select("[^on]")).isEmpty();
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void allowsItsOwnStyleSheetAndNothingElse() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; img-src 'self'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void refusesAStyleSheetThatEndsItsElement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HtmlRenderer(Pages.STYLE, "a::before{content:'</style><b>'}", Pages.frame()));
    }

    @Test
    void refusesAnUnsafeAddressOfTheSite() {
        for (String href : List.of("javascript:alert(1)", "java\tscript:x", "//evil", "\\\\evil", "data:,x")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PageContext.Link("x", href));
            assertThatIllegalArgumentException().isThrownBy(() -> new PageContext.Download("PDF", href, 1));
        }
    }

    /** All elements with the names of their attributes. */
    private static List<String> outline(org.jsoup.nodes.Document document) {
        return document.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .toList())
                .toList();
    }
}
