/** Document → bytes, one package per format; docx4j and OpenPDF stop here. */
package org.gongkai.render;
