package org.gongkai.render.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.RecordText;
import org.gongkai.document.Transcript;

/**
 * A document on pages: where every character, line and picture stands.
 *
 * @param document what it says
 * @param root of the structure
 * @param bookmarks in reading order
 * @param width of a page, in points
 * @param height of a page, in points
 */
public record Layout(
        Document document, Tag root, List<Page> pages, List<Bookmark> bookmarks, double width, double height) {
    /** What stands on a page, in reading order. */
    public record Page(List<Mark> marks) {
        public Page {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A heading that a reader can jump to.
     *
     * @param level 2 for the six parts
     * @param page from 0
     * @param y of its top
     */
    public record Bookmark(int level, String title, int page, double y) {}

    public Layout {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /** 32 hexadecimal digits that stand for all that the document says: the identity of a file, since it may not come from chance. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(RecordText.of(document.about()).getBytes(StandardCharsets.UTF_8));
            Transcript.of(document).forEach(entry -> digest.update(entry.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
