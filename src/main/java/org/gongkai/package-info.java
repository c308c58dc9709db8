/**
 * 公开: one data file per agency and year becomes the statutory annual report on government information disclosure.
 *
 * <p>The map of the code, in the order in which a report flows; a package imports only those above it:
 *
 * <ol>
 *   <li>{@link org.gongkai.model}: what an agency wrote, and what we have to say about it
 *   <li>{@code yaml}: bytes → a tree in which everything knows its line and column
 *   <li>{@code form}: a statutory form, read from {@code templates/<form>/form.yaml}
 *   <li>{@code data}: a data file → report, strictly
 *   <li>{@code draft}: report + remarks → a data file
 *   <li>{@link org.gongkai.archive}: an office file from elsewhere → its parts, looked through
 *   <li>{@link org.gongkai.document}: headings, paragraphs and tables that know no file format
 *   <li>{@code narrative}: Markdown with figures → blocks of a document
 *   <li>{@code check}: report + form → findings, one small class per rule family
 *   <li>{@code compose}: report + form + template → document
 *   <li>{@link org.gongkai.render}: document → bytes, one package per format
 *   <li>{@link org.gongkai.verify}: bytes → what they say, compared with the document
 *   <li>{@link org.gongkai.portal}: what is known of many reports → the pages around them
 *   <li>{@code site}: a whole year: find, read, check, render, write
 *   <li>{@code years}: from one year to the next: start, roll up, compare
 *   <li>{@link org.gongkai.publish}: the tree → portals, and back
 *   <li>{@link org.gongkai.preview}: the tree while it is being written, in a browser on the same machine
 *   <li>{@code sheet}: tables as workbooks to fill in, a year's figures for analysis
 *   <li>{@link org.gongkai.cms}: a built year → an archive for portals that take pasted content only
 *   <li>{@code cluster}: the same year on many machines; in {@code src/spark/java}
 *   <li>{@code cli}: arguments, console text, exit codes
 * </ol>
 */
package org.gongkai;
