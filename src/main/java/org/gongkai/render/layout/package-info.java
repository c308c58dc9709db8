/**
 * Document → pages: positioned text, rules and pictures ({@link org.gongkai.render.layout.Layout}), the same for every format of fixed
 * pages. Knows no file format; metrics come through {@link org.gongkai.render.layout.FontFace}.
 *
 * <p>Lengths are points (1/72 inch) and run from the top left corner of the page; only {@code Style} speaks of millimetres.
 *
 * <ol>
 *   <li>{@code Foundry}, {@code FaceChain}: which face has which character
 *   <li>{@code Glyphs}, {@code CharacterClass}, {@code Prohibition}, {@code LineBreaker}, {@code Widths}, {@code Line}: inlines → lines
 *   <li>{@code BlockSetter}, {@code TableSetter}, {@code CellSetter}: blocks → strips that no page break may cut, and tables that know where it may
 *   <li>{@code Paginator}, {@code Layouter}: pieces → pages
 * </ol>
 */
package org.gongkai.render.layout;
