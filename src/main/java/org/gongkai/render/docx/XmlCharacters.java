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

    /** Appends a text as the content of an element. Throws {@link IllegalCharacterException} as {@link #legal} does. */
    static void escape(String text, Utf8 xml) {
        xml.append(isPlain(text) ? text : escaped(text));
    }

    /** Appends a text as the value of an attribute in double quotes. Throws {@link IllegalCharacterException} as {@link #legal} does. */
    static void escapeAttribute(String text, Utf8 xml) {
        // A parser would read a bare newline as a blank.
        xml.append(isPlain(text) ? text : escaped(text).replace("\"", "&quot;").replace("\n", "&#10;"));
    }

    private static String escaped(String text) {
        // A parser would read a bare carriage return as a newline.
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /** Whether a text is legal and stands in XML as it is, inside and outside of attributes; nearly all are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0xD800 || c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    /** Whether XML 1.0, production Char, allows a code point. */
    static boolean isLegal(int point) {
        if (point < ' ') {
            return point == '\t' || point == '\n' || point == '\r';
        }
        return point < 0xD800 || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF);
    }
}
