/** A report as headings, paragraphs and tables in reading order; knows no file format. */
package org.gongkai.document;
