/**
 * Document → bytes, one package per format, and one for the pages that formats of fixed pages share; docx4j and OpenPDF stop here.
 *
 * <p>Here itself stands what must come out alike in several formats: {@link org.gongkai.render.ColumnWidths},
 * {@link org.gongkai.render.PictureSize}.
 */
package org.gongkai.render;
