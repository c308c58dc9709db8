/**
 * Published reports (DOCX, HTML, PDF) become data files again, with what is uncertain marked.
 *
 * <p>bytes → scanner → blocks of a document → {@link org.gongkai.ingest.Outline} (parts) → {@link org.gongkai.ingest.Tables} (cells) →
 * YAML. Nothing is invented: what a report does not show stays out and is named.
 */
package org.gongkai.ingest;
