package org.gongkai.ingest;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads a PDF: by its structure if it is tagged, else by where its characters and lines stand. */
final class PdfScanner {
    private static final int MOST_PAGES = 500;
    private static final long MOST_UNPACKED = 512L << 20;

    static {
        FontMappers.set(new EmbeddedFontsOnly());
    }

    private PdfScanner() {}

    /** Reads a document. */
    static Published read(byte[] file, Pictures pictures) {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED);
        try (PDDocument pdf = Loader.loadPDF(file, "", null, null, memory.streamCache)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new IngestException(
                        "IMPORT-SIZE",
                        "这份 PDF 有 " + pdf.getNumberOfPages() + " 页，超过 " + MOST_PAGES + " 页。",
                        "只留下年度报告的页再试。");
            }
            PDStructureTreeRoot structure = pdf.getDocumentCatalog().getStructureTreeRoot();
            if (structure != null && !structure.getKids().isEmpty()) {
                Published tagged = TaggedPdf.read(pdf, structure, pictures);
                if (!tagged.blocks().isEmpty()) {
                    return tagged;
                }
            }
            return PlainPdf.read(pdf);
        } catch (IngestException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IngestException("IMPORT-READ", "这不是可读的 PDF 文件。", "有密码的先取消密码；损坏的用 WPS 或阅读器另存后再试。");
        }
    }
}
