/**
 * Document → PDF, in two steps: our own layout yields positioned text, rules and pictures ({@link org.gongkai.render.pdf.Layout}), and
 * OpenPDF writes them.
 *
 * <p>Lengths are points (1/72 inch) and run from the top left corner of the page; only {@code Style} speaks of millimetres.
 *
 * <ol>
 *   <li>{@code Faces}, {@code FaceChain}: which face has which character
 *   <li>{@code Glyphs}, {@code CharacterClass}, {@code Prohibition}, {@code LineBreaker}, {@code Line}: inlines → lines
 *   <li>{@code BlockSetter}, {@code TableSetter}, {@code CellSetter}: blocks → strips that no page break may cut, and tables that know where it may
 *   <li>{@code Paginator}, {@code Layouter}: pieces → pages
 *   <li>{@code PdfWriting}, {@code PageWriting}, {@code Tagging}, {@code Metadata}: pages → a tagged file, PDF/A-2a and PDF/UA-1
 * </ol>
 */
package org.gongkai.render.pdf;
