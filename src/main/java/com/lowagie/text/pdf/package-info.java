/** The few classes of ours that need to see inside OpenPDF 2.0.5; everything else is in {@code org.gongkai.render.pdf}. */
package com.lowagie.text.pdf;
