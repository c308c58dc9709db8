package org.gongkai.ingest;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Reads a PDF: by its structure if it is tagged, else by where its characters and lines stand. */
final class PdfScanner {
    private static final int MOST_PAGES = 500;

    private PdfScanner() {}

    /** Reads a document. */
    static Published read(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new IngestException(
                        "这份 PDF 有 " + pdf.getNumberOfPages() + " 页，超过 " + MOST_PAGES + " 页。", "只留下年度报告的页再试。");
            }
            PDStructureTreeRoot structure = pdf.getDocumentCatalog().getStructureTreeRoot();
            if (structure != null && !structure.getKids().isEmpty()) {
                Published tagged = TaggedPdf.read(pdf, structure);
                if (!tagged.blocks().isEmpty()) {
                    return tagged;
                }
            }
            return PlainPdf.read(pdf);
        } catch (IOException e) {
            throw new IngestException("这不是可读的 PDF 文件。", "有密码的先取消密码；扫描的图片没有文字，请改用 DOCX 或网页。");
        }
    }
}
