package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.CellKind;
import org.gongkai.model.Finding;
import org.gongkai.render.html.PageContext;
import org.gongkai.verify.Verifier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real agencies: every figure at its place, and the same in every format. */
class SamplesTest {
    private static final Renderers RENDERERS = new Renderers(Samples.WORKSHOP);

    static Stream<Named<Examined>> samples() {
        return Samples.all().map(sample -> Named.of(Samples.name(sample), sample));
    }

    @Test
    void areTheFiveOfTheSeeds() {
        assertThat(Samples.all().map(Samples::name))
                .containsExactly(
                        "2019-heilongjiang-kjt",
                        "2021-harbin-kjj",
                        "2021-harbin",
                        "2021-nangang-gxj",
                        "2022-hegang-kjj");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void haveNoError(Examined sample) {
        assertThat(sample.findings().stream().filter(Finding::blocks)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void haveEveryFigureAtItsPlace(Examined sample) throws IOException {
        List<String> cells = document(sample).blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == CellKind.FIGURE)
                .map(cell -> cell.id() + " " + Inline.plain(cell.content()))
                .toList();
        assertThat(cells).hasSize(sample.file().year().getAsInt() == 2019 ? 198 : 200);
        assertThat(cells).containsExactlyElementsOf(expected(Samples.name(sample)));
    }

    private static List<String> expected(String name) throws IOException {
        String file = "/samples/" + name + ".cells";
        return new String(SamplesTest.class.getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sayTheSameInEveryFormat(Examined sample) {
        Document document = document(sample);
        assertThat(Verifier.docx(document, RENDERERS.docx(document))).isEmpty();
        assertThat(Verifier.html(document, RENDERERS.html(document, PageContext.EMPTY)))
                .isEmpty();
        assertThat(Verifier.pdf(document, RENDERERS.pdf(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void giveTheSameBytesTwice(Examined sample) {
        Document document = document(sample);
        Renderers others = new Renderers(Samples.WORKSHOP);
        assertThat(others.docx(document)).isEqualTo(RENDERERS.docx(document));
        assertThat(others.pdf(document)).isEqualTo(RENDERERS.pdf(document));
        assertThat(others.html(document, PageContext.EMPTY)).isEqualTo(RENDERERS.html(document, PageContext.EMPTY));
    }

    /** A CMS, an archive and a reader's telephone all count bytes. */
    @Test
    void takeLittleRoom() {
        Document document = Samples.all()
                .filter(sample -> Samples.name(sample).equals("2021-harbin-kjj"))
                .map(SamplesTest::document)
                .findFirst()
                .orElseThrow();
        assertThat(RENDERERS.docx(document)).hasSizeLessThan(20_000);
        assertThat(RENDERERS.pdf(document)).hasSizeLessThan(240_000);
        assertThat(RENDERERS.html(document, PageContext.EMPTY)).hasSizeLessThan(40_000);
    }

    @Test
    void keepTheDeviationsOfTheSeeds() {
        List<String> titles = new ArrayList<>();
        Samples.all().forEach(sample -> titles.add(document(sample).about().title()));
        assertThat(titles).contains("哈尔滨市2021年政府信息公开工作报告", "鹤岗市科学技术局2022年度政府信息公开工作报告");
        assertThat(codes("2021-harbin")).contains("S-HEAD", "T3-BALANCE");
    }

    private static Set<String> codes(String name) {
        return Samples.all()
                .filter(sample -> Samples.name(sample).equals(name))
                .flatMap(sample -> sample.findings().stream())
                .map(Finding::code)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Document document(Examined sample) {
        return sample.document().orElseThrow();
    }
}
