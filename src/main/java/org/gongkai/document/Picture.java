package org.gongkai.document;

/**
 * An image on a line of its own.
 *
 * @param image where its bytes come from
 * @param alternative what a reader hears who cannot see it; never empty
 */
public record Picture(Image image, String alternative) implements Block {

    /**
     * The bytes of a picture.
     *
     * @param name the file's name, unique within the document, as written beside an HTML page
     * @param type {@code image/png} or {@code image/jpeg}
     * @param width in pixels
     * @param height in pixels
     */
    public record Image(String name, String type, int width, int height, Bytes bytes) {}

    /** An immutable array of bytes, handed in by whoever may touch the disk. */
    public interface Bytes {
        /** A fresh copy. */
        byte[] copy();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.picture(this);
    }
}
