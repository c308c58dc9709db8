package org.gongkai.render.pdf;

import java.util.List;
import org.gongkai.document.Document;

/**
 * A document on pages: where every character, line and picture stands.
 *
 * @param document what it says
 * @param root of the structure
 * @param bookmarks in reading order
 * @param width of a page, in points
 * @param height of a page, in points
 */
record Layout(Document document, Tag root, List<Page> pages, List<Bookmark> bookmarks, double width, double height) {
    /** What stands on a page, in reading order. */
    record Page(List<Mark> marks) {
        Page {
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
    record Bookmark(int level, String title, int page, double y) {}

    Layout {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }
}
