package org.gongkai.render.layout;

/** A face as setting type and embedding it need it; whoever parses fonts implements it. Compared by identity, shared by all threads. */
public interface FontFace {
    /** Its PostScript name. */
    String name();

    /** Whether the face has a character. */
    boolean covers(int codePoint);

    /** The advance of a character that it has, in em. */
    double advance(int codePoint);

    /** The number of a character's glyph in the file. */
    int glyph(int codePoint);

    /** The file that the face comes from. */
    FontFile file();
}
