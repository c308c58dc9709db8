package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.document.Style;
import org.gongkai.site.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedTest {
    private static final Path FILES = Path.of("src/main/resources/org/gongkai/render/docx");
    private static final DocxRenderer SLOW = new DocxRenderer(Reports.STYLE, Prepared.NOTHING);
    private static final Prepared SHIPPED = Prepared.shipped();

    static Stream<Document> documents() {
        return Reports.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesTheBytesThatDocx4jGives(Document document) {
        assertThat(Reports.RENDERER.render(document)).isEqualTo(SLOW.render(document));
    }

    /** Values from the outside, with every character that XML writes in its own way. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a&b<c>d\"e'f", "一\n二\t三\r四", "{0}{1}", "𠮷 \u00a0\u2028\u0085\u007f", "]]>"})
    void escapesAsDocx4jDoes(String value) {
        List.of(
                        new Shape.OfTable(1, "caption" + value, value),
                        new Drawn("rId1", 1, value, 2, 3),
                        new Reference("rId1", "type", value, true),
                        new CoreProperties(Reports.about("title" + value, value, List.of(value, value))))
                .forEach(shape -> assertThat(written(shape)).isEqualTo(shape.marshalled()));
    }

    @Test
    void knowsTheStencilsThatDocx4jGives() {
        Recorded.assertIs(FILES.resolve("fragments.txt"), Prepared.text(Shapes.stencils()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void knowsTheSkeletonsThatDocx4jGives(boolean draft) {
        var parts = SkeletonBuilder.parts(Reports.STYLE, PageSetup.of(Reports.STYLE), draft);
        Recorded.assertIs(FILES.resolve(draft ? "draft.txt" : "report.txt"), Prepared.text(Reports.STYLE, parts));
    }

    @Test
    void leavesAnOfficesOwnStyleToDocx4j() {
        Style style = Reports.STYLE;
        Style own = new Style(
                style.page(),
                style.title(),
                style.heading(),
                style.title(),
                style.note(),
                style.footer(),
                style.tables(),
                style.faces());
        assertThat(SHIPPED.skeleton(own, false)).isEmpty();
        assertThat(new DocxRenderer(own).render(Reports.report()))
                .isEqualTo(new DocxRenderer(own, Prepared.NOTHING).render(Reports.report()))
                .isNotEqualTo(SLOW.render(Reports.report()));
    }

    private static String written(Shape shape) {
        Utf8 xml = new Utf8(0);
        SHIPPED.write(shape, xml);
        return xml.toString();
    }
}
