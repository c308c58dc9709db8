/**
 * Document → DOCX, for Word, WPS and LibreOffice.
 *
 * <p>{@link org.gongkai.render.docx.DocxRenderer} joins a {@code Skeleton}, the parts that are the same for all reports of a style (style
 * sheet, fonts, settings, page numbers), with the text of one document: {@code BlockWriter}, {@code TableWriter} and {@code RunWriter}
 * write it into a {@code DocumentPart}, {@code Attachments} collects its links and pictures. What anything looks like is a {@code Shape}:
 * docx4j describes and marshals it, and did so when this program was built for all that usual reports need ({@code Prepared},
 * {@code Stencil}). An office's own look comes from a {@code ReferenceDocument} instead: {@code ReferenceSkeleton} makes the skeleton from
 * its styles, page, headers and footers. The archive is our own, so that equal documents are equal bytes.
 */
package org.gongkai.render.docx;
