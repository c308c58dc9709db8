package org.gongkai.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.document.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What a browser prints of a draft, read back from its PDF. */
@Tag("real")
@TestInstance(Lifecycle.PER_CLASS)
class PrintedPageTest {
    private final List<String> pages = new ArrayList<>();
    private float widthInPoints;

    @BeforeAll
    void print(@TempDir Path folder) throws IOException, InterruptedException {
        Document report = Reports.full();
        Document draft = new Document(report.about(), report.blocks(), true);
        Path html = Files.write(folder.resolve("index.html"), Pages.renderer().render(draft, Reports.CONTEXT));
        Path pdf = folder.resolve("index.pdf");
        Process chromium = new ProcessBuilder(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-pdf-header-footer",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--print-to-pdf=" + pdf,
                        html.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(chromium.waitFor(60, TimeUnit.SECONDS)).isTrue();
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            widthInPoints = printed.getPage(0).getMediaBox().getWidth();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(printed));
            }
        }
    }

    @Test
    void isOnA4() {
        assertThat(widthInPoints).isBetween(594f, 597f);
    }

    @Test
    void numbersEveryPage() {
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("— " + page + " —");
        }
    }

    @Test
    void marksEveryPageOfADraft() {
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("草稿"));
    }

    @Test
    void keepsTableThreeOnOnePage() {
        assertThat(pages)
                .filteredOn(page -> page.contains("申请人情况"))
                .singleElement()
                .asString()
                .contains("四、结转下年度继续办理");
    }

    @Test
    void leavesTheNavigationOnTheScreen() {
        assertThat(pages).allSatisfy(page -> assertThat(page).doesNotContain("首页", "索引号", "下载", "跳到正文"));
    }
}
