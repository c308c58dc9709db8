/** Document → bytes, one package per format, and one for the pages that formats of fixed pages share; docx4j and OpenPDF stop here. */
package org.gongkai.render;
