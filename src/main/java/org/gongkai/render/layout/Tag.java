package org.gongkai.render.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An element of the document's structure, as a screen reader walks it.
 *
 * <p>Compared by identity: every mark on a page points to the tag it belongs to.
 */
public final class Tag {
    private final Tag parent;
    private final Tag root;
    private final String type;
    private final List<Tag> kids = new ArrayList<>();
    private final String text;
    private final CellTag cell;
    /** Of the root alone. */
    private int count;

    private Tag(Tag parent, String type, String text, CellTag cell) {
        this.parent = parent;
        this.root = parent == null ? this : parent.root;
        this.type = type;
        this.text = text;
        this.cell = cell;
        root.count++;
    }

    /**
     * What a table cell says of itself beside its text: {@code headers} are ids of other cells; data have neither id nor scope.
     *
     * @param isPrinted whether its text is the form's, the same in every report
     */
    public record CellTag(
            String id, int rowSpan, int columnSpan, String scope, List<String> headers, boolean isPrinted) {}

    static Tag root() {
        return new Tag(null, "Document", "", null);
    }

    /** A new last kid of a standard structure type, such as {@code P}. */
    Tag add(String kid) {
        return add(kid, "", null);
    }

    /** A new last kid with the text that a bookmark, a picture's alternative or a table's summary needs. */
    Tag add(String kid, String kidText) {
        return add(kid, kidText, null);
    }

    /** A new last kid that is a table cell. */
    Tag addCell(CellTag kid) {
        return add(kid.scope().isEmpty() ? "TD" : "TH", "", kid);
    }

    private Tag add(String kid, String kidText, CellTag kidCell) {
        Tag tag = new Tag(this, kid, kidText, kidCell);
        kids.add(tag);
        return tag;
    }

    /** How many elements the whole structure has so far. */
    int count() {
        return root.count;
    }

    /** Null for the root. */
    public Tag parent() {
        return parent;
    }

    /** A standard structure type. */
    public String type() {
        return type;
    }

    /** In reading order. */
    public List<Tag> kids() {
        return Collections.unmodifiableList(kids);
    }

    /** The words that go with a heading, picture or table; empty for all others. */
    public String text() {
        return text;
    }

    /** Null unless it is a table cell. */
    public CellTag cell() {
        return cell;
    }
}
