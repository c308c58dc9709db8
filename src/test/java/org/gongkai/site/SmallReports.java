package org.gongkai.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Table;
import org.gongkai.sheet.FormWorkbook;
import org.jsoup.Jsoup;

/**
 * Published reports that take no time to read: all headings, a few blocks of prose, at most one statutory table. Each kind of file in as
 * many ways as there are seeds.
 */
record SmallReports(
        List<byte[]> pages, List<byte[]> docx, List<byte[]> pdf, List<byte[]> workbooks, List<byte[]> texts) {
    /** How many of each kind there are. */
    static final int SEEDS = 12;

    private static final int PROSE = 4;

    /** Renders them. */
    static SmallReports in(Path folder) throws IOException {
        SmallReports reports = new SmallReports(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Renderers renderers = new Renderers(Samples.WORKSHOP);
        for (int seed = 0; seed < SEEDS; seed++) {
            Path data = folder.resolve("seed" + seed);
            Document document = small(RandomReports.of(seed, data, PROSE), seed);
            byte[] page = renderers.page(document);
            reports.pages.add(page);
            reports.docx.add(renderers.docx(document));
            reports.pdf.add(legible(renderers.pdf(document)));
            reports.workbooks.add(workbook(data, document.about().year(), seed));
            reports.texts.add(Jsoup.parse(new String(page, StandardCharsets.UTF_8))
                    .body()
                    .wholeText()
                    .getBytes(StandardCharsets.UTF_8));
        }
        return reports;
    }

    /** A report of a kind. */
    byte[] get(DamagedFilesTest.Kind kind, long seed) {
        List<byte[]> files = switch (kind) {
            case PAGE -> pages;
            case DOCX -> docx;
            case PDF -> pdf;
            case WORKBOOK -> workbooks;
            case TEXT -> texts;
        };
        return files.get((int) (seed % SEEDS));
    }

    private static Document small(Document document, int seed) {
        List<Block> blocks = new ArrayList<>();
        int prose = PROSE;
        int tables = 0;
        for (Block block : document.blocks()) {
            boolean statutory = block instanceof Table table && !table.id().isEmpty();
            if (block instanceof Heading || statutory && tables++ == seed % 4 || !statutory && prose-- > 0) {
                blocks.add(block);
            }
        }
        return new Document(document.about(), blocks, document.draft());
    }

    /** A PDF whose streams and objects are written as text, so that damage meets what they say. */
    private static byte[] legible(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            pdf.getDocument().getXrefTable().keySet().stream()
                    .map(key -> pdf.getDocument().getObjectFromPool(key))
                    .map(COSObject::getObject)
                    .filter(COSStream.class::isInstance)
                    .map(COSStream.class::cast)
                    .filter(stream -> !stream.containsKey(COSName.TYPE) && !stream.containsKey(COSName.LENGTH1))
                    .forEach(SmallReports::inflate);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void inflate(COSStream stream) {
        try (InputStream in = stream.createInputStream()) {
            byte[] content = in.readAllBytes();
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] workbook(Path data, int year, int seed) throws IOException {
        Workshop workshop = new Workshop(new DataFolder(data), new TemplateFiles(Path.of("templates")));
        DataFile file = new DataFile(data.resolve(year + "/a.yaml"), "a.yaml", "a", OptionalInt.of(year));
        Examined examined = new Examiner(workshop).examine(file, Files.readAllBytes(file.path()));
        byte[] whole = new FormWorkbook(workshop.style())
                .of(
                        examined.report().report().orElseThrow(),
                        examined.report().ledger().orElseThrow());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(whole))) {
            for (int sheet = workbook.getNumberOfSheets() - 2; sheet >= 0; sheet--) {
                if (sheet != seed % 4) {
                    workbook.removeSheetAt(sheet);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
