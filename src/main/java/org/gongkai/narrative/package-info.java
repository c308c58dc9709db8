/**
 * Markdown with figures ({@code {{依申请公开.本年新收.总计}}}) becomes blocks of a document; every character knows its place in the file.
 *
 * <p>commonmark-java finds the blocks ({@link org.gongkai.narrative.Grammar}); what stands in their lines is read here, because nearly
 * every inline rule of the data file differs from CommonMark's: no entities, code, HTML or reference links; figures; bare addresses; bold
 * beside Chinese punctuation. The steps: lines → {@link org.gongkai.narrative.Content} → {@link org.gongkai.narrative.Piece}s
 * ({@link org.gongkai.narrative.InlineReader}) → pairs of marks ({@link org.gongkai.narrative.Emphases}) → inlines
 * ({@link org.gongkai.narrative.Assembler}).
 */
package org.gongkai.narrative;
