/**
 * Layout → OFD (GB/T 33190-2016, 版式文档), the government's own format of fixed pages: a zip archive of simple XML, written directly.
 *
 * <p>{@code OfdWriting} puts the archive together, {@code PageWriting} says what stands on a page, {@code EmbeddedFont} cuts fonts down
 * to what a report uses. OFD counts in millimetres from the top left corner.
 */
package org.gongkai.render.ofd;
