/**
 * Document → DOCX, for Word, WPS and LibreOffice.
 *
 * <p>{@link org.gongkai.render.docx.DocxRenderer} joins a {@code Skeleton} (the parts that are the same for all reports of a style: style
 * sheet, fonts, settings, footers) with what {@code BlockWriter}, {@code TableWriter} and {@code RunWriter} say about one document.
 * docx4j describes every part as objects and marshals them; the archive is our own, so that equal documents are equal bytes.
 */
package org.gongkai.render.docx;
