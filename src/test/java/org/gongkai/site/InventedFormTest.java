package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Inline;
import org.gongkai.document.Table;
import org.gongkai.document.Table.Cell;
import org.gongkai.document.Table.CellKind;
import org.gongkai.document.Transcript;
import org.gongkai.model.Finding;
import org.gongkai.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form is data: one that nobody programmed, from test resources alone, is read, checked and rendered in three formats. */
class InventedFormTest {
    private static final Path FOLDER = Path.of("src/test/resources/invented");
    private static final Workshop WORKSHOP =
            new Workshop(new DataFolder(FOLDER.resolve("data")), new TemplateFiles(FOLDER.resolve("templates")));
    private static final Examined EXAMINED =
            new Examiner(WORKSHOP).examine(WORKSHOP.data().find("forest", 2098).orElseThrow(), false);

    @TempDir
    private Path out;

    @Test
    void isReadWithoutFinding() {
        assertThat(EXAMINED.findings()).isEmpty();
    }

    @Test
    void hasItsGridWithFourLevelsOfHeadersAndNoRowHeaders() {
        Table weather = table("WEATHER");
        assertThat(weather.columns()).isEqualTo(5);
        assertThat(weather.headerRows()).isEqualTo(4);
        assertThat(weather.rows().get(0).cells())
                .extracting(InventedFormTest::described)
                .containsExactly("全年 5×1 0,0");
        assertThat(weather.rows().get(3).cells())
                .extracting(InventedFormTest::described)
                .containsExactly("白天 1×1 3,0", "夜间 1×1 3,1");
        assertThat(weather.rows().get(4).cells())
                .extracting(cell -> cell.id() + "=" + Inline.plain(cell.content()))
                .containsExactly(
                        "WEATHER.RAINY.DAY=20",
                        "WEATHER.RAINY.NIGHT=14",
                        "WEATHER.DRY=100",
                        "WEATHER.WARM.SUM=134",
                        "WEATHER.COLD=231");
    }

    @Test
    void hasItsSectionsAndItsDecimalRow() {
        List<String> figures = table("TREES").rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == CellKind.FIGURE)
                .map(cell -> cell.id() + "=" + Inline.plain(cell.content()))
                .toList();
        assertThat(figures)
                .containsExactly(
                        "TREES.PINE.PLANTED=12",
                        "TREES.PINE.LOST=3",
                        "TREES.PINE.ALL=15",
                        "TREES.WILLOW.PLANTED=5",
                        "TREES.WILLOW.LOST=1",
                        "TREES.WILLOW.ALL=6",
                        "TREES.WELL.USED=0.75");
    }

    @Test
    void isRenderedInThreeFormatsThatSayTheSame() throws Exception {
        Outcome outcome = new Render(WORKSHOP, new OutputTree(out)).run(EXAMINED, OutputFormat.USUAL);
        Document document = EXAMINED.document().orElseThrow();
        assertThat(Transcript.of(document)).contains("今年栽松树 12 株，暖季共 134 天。");
        Path folder = outcome.folder();
        assertThat(Verifier.docx(document, Files.readAllBytes(folder.resolve("forest-2098.docx"))))
                .isEmpty();
        assertThat(Verifier.html(document, Files.readAllBytes(folder.resolve("index.html"))))
                .isEmpty();
        assertThat(Verifier.pdf(document, Files.readAllBytes(folder.resolve("forest-2098.pdf"))))
                .isEmpty();
    }

    @Test
    void isCheckedByItsOwnRules() throws Exception {
        Path year = Files.createDirectories(out.resolve("2098"));
        Files.writeString(
                year.resolve("forest.yaml"), "机关: 虚构市林草局\n年度: 2098\n格式: 2098\n树木:\n  松树: {栽种: 2, 枯死: 1, 合共: 4}\n");
        Workshop workshop = new Workshop(new DataFolder(out), new TemplateFiles(FOLDER.resolve("templates")));
        Examined wrong = new Examiner(workshop)
                .examine(workshop.data().find("forest", 2098).orElseThrow(), false);
        assertThat(wrong.findings()).extracting(Finding::code).containsExactly("TREES-MIN", "TREES-ROW");
    }

    private static Table table(String id) {
        return EXAMINED.document().orElseThrow().blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@code label columns×rows row,column}. */
    private static String described(Cell cell) {
        return Inline.plain(cell.content()) + " " + cell.columnSpan() + "×" + cell.rowSpan() + " " + cell.row() + ","
                + cell.column();
    }
}
