package org.gongkai.render.docx;

/** The gate that every text passes on its way into a part. */
final class XmlCharacters {
    private XmlCharacters() {}

    /** Returns the text itself. Throws {@link IllegalCharacterException} if XML 1.0 does not allow one of its code points. */
    static String legal(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (!isLegal(point)) {
                throw new IllegalCharacterException(point, text);
            }
            i += Character.charCount(point);
        }
        return text;
    }

    /** Whether XML 1.0, production Char, allows a code point. */
    static boolean isLegal(int point) {
        if (point < ' ') {
            return point == '\t' || point == '\n' || point == '\r';
        }
        return point < 0xD800 || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF);
    }
}
