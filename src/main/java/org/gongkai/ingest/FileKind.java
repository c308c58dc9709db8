package org.gongkai.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its bytes: a name proves nothing. */
enum FileKind {
    DOCX,
    PDF,
    /** Word's format before 2007. */
    OLD_WORD,
    /** A page saved with its pictures in one file (.mht). */
    WEB_ARCHIVE,
    HTML,
    TEXT,
    UNKNOWN;

    private static final int HEAD = 8_192;
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype|html|head|meta|body|div|p|table|article|span|h[1-6])\\b");
    private static final Pattern ARCHIVE =
            Pattern.compile("(?s)\\A\\s*(?:[a-z-]+:[^\n]*\n|[ \t]+[^\n]*\n)*?content-type:\\s*multipart/related");

    /** The kind of a file. */
    static FileKind of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return DOCX;
        }
        if (head.substring(0, Math.min(head.length(), 1_024)).contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_WORD;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (ARCHIVE.matcher(lower).lookingAt()) {
            return WEB_ARCHIVE;
        }
        if (PAGE.matcher(lower).find()) {
            return HTML;
        }
        return Encoding.isText(file) ? TEXT : UNKNOWN;
    }
}
