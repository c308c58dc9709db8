package org.gongkai.render;

import org.gongkai.document.Document;

/** Writes documents in one format. Immutable and safe for any number of threads; equal documents give identical bytes. */
public interface Renderer {
    /** The bytes of one file. */
    byte[] render(Document document);
}
