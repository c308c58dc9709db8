package com.lowagie.text.pdf;

/** The way back from marked content to its element; OpenPDF keeps it, but opens it only to elements of its own. */
public final class ParentTree {
    private ParentTree() {}

    /**
     * Says which element the next marked content of a page belongs to; its number is how often this was called for the page before.
     *
     * @param page from 0
     */
    public static void addMark(PdfStructureTreeRoot root, int page, PdfIndirectReference element) {
        root.setPageMark(page, element);
    }
}
