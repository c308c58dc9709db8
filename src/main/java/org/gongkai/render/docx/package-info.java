/**
 * Document → DOCX, for Word, WPS and LibreOffice.
 *
 * <p>{@link org.gongkai.render.docx.DocxRenderer} joins a {@code Skeleton}, the parts that are the same for all reports of a style (style
 * sheet, fonts, settings, page numbers), with the text of one document: {@code BlockWriter}, {@code TableWriter} and {@code RunWriter}
 * write it into a {@code DocumentPart}, {@code Attachments} collects its links and pictures. What anything looks like is a {@code Shape},
 * which docx4j describes and marshals, once for all equal ones ({@code Fragments}). The archive is our own, so that equal documents are
 * equal bytes.
 */
package org.gongkai.render.docx;
