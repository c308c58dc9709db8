/**
 * Layout → PDF, through OpenPDF, which stops here; it parses the fonts too ({@link org.gongkai.render.pdf.Faces}).
 *
 * <p>{@code PdfWriting}, {@code PageWriting}, {@code TextWriting}, {@code Tagging}, {@code Metadata}: pages → a tagged file, PDF/A-2a and
 * PDF/UA-1. OpenPDF makes the file; what there is much of, operators and structure elements, reaches it as finished text.
 */
package org.gongkai.render.pdf;
