package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.render.docx.Reports.RENDERER;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Transcript;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What LibreOffice makes of our files; needs soffice and poppler's pdftotext. */
@Tag("real")
class LibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheTableOfRequestsOnOnePage() throws Exception {
        List<String> pages = pages(convert(Reports.report()));
        assertThat(pages).hasSize(6);
        assertThat(pages)
                .filteredOn(page -> page.contains("申请人情况"))
                .singleElement()
                .asString()
                .contains("三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量", "四、结转下年度继续办理");
    }

    /** Wherever on a page its heading would come to stand. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 20, 21, 22, 30})
    void keepsTheTableOfRequestsWithItsHeading(int linesBefore) throws Exception {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(linesBefore, Reports.body("一行。")));
        blocks.add(Reports.heading(2, "三、收到和处理政府信息公开申请情况"));
        blocks.add(StatutoryTables.requests("2", "0"));
        assertThat(pages(convert(new Document(Reports.ABOUT, blocks, false))))
                .filteredOn(page -> page.contains("申请人情况"))
                .singleElement()
                .asString()
                .contains("三、收到和处理政府信息公开申请情况", "四、结转下年度继续办理");
    }

    @Test
    void keepsLongFiguresOnOneLine() throws Exception {
        List<String> pages = pages(convert(Reports.longFigures()));
        assertThat(String.join("", pages).split("\\b123456789012\\b")).hasSize(7 + 1 + 1);
        assertThat(String.join("", pages).split("\\b12345678\\b")).hasSize(7 + 1);
    }

    /** It once lost punctuation that hung over the margin. */
    @Test
    void printsEveryCharacterOfTheText() throws Exception {
        String printed = String.join(
                "",
                pages(convert(Reports.report())).stream()
                        .map(page -> page.replaceAll("\\s", "").replaceAll("—\\d+—$", ""))
                        .toList());
        assertThat(Transcript.of(Reports.report()).stream()
                        .map(entry -> entry.replaceAll("\\s", ""))
                        .filter(entry -> entry.length() > 30 && !entry.contains("勾稽") && !entry.contains("申请人")))
                .hasSize(8)
                .allSatisfy(entry -> assertThat(printed).contains(entry));
    }

    @Test
    void numbersThePagesAtTheOuterEdge() throws Exception {
        List<String> pages = pages(convert(Reports.report()));
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1).replaceAll("\\s", "")).endsWith("—" + page + "—");
        }
    }

    @Test
    void listsThePartsInTheOutline() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(convert(Reports.report()).toFile())) {
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> titles = Stream.iterate(first, item -> item != null, PDOutlineItem::getNextSibling)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            assertThat(titles).hasSize(6).first().isEqualTo("一、总体情况");
        }
    }

    /** A PDF with bookmarks of the headings. */
    private Path convert(Document document) throws Exception {
        Path docx = Files.write(folder.resolve("report.docx"), RENDERER.render(document));
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                folder.toString(),
                docx.toString());
        return folder.resolve("report.pdf");
    }

    private List<String> pages(Path pdf) throws Exception {
        Path text = folder.resolve("report.txt");
        run("pdftotext", "-layout", pdf.toString(), text.toString());
        return List.of(Files.readString(text).split("\f"));
    }

    private void run(String... command) throws Exception {
        File output = folder.resolve("output.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command[0]).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(output.toPath(), StandardCharsets.UTF_8))
                .isZero();
    }
}
