package org.gongkai.render.layout;

import org.gongkai.document.Inline;
import org.gongkai.document.Picture;

/** Something on a page. Lengths are points from the top left corner. */
public sealed interface Mark {
    /** What it belongs to; null for page furniture, which a screen reader skips. */
    Tag tag();

    /** The same, further down. */
    Mark movedDown(double distance);

    /**
     * Characters of one face and size on one baseline.
     *
     * @param y of the baseline
     * @param advances one per code point
     * @param link null outside links
     */
    record Text(
            Tag tag, FontFace face, double size, double x, double y, String text, double[] advances, Inline.Link link)
            implements Mark {
        @Override
        public Mark movedDown(double distance) {
            return new Text(tag, face, size, x, y + distance, text, advances, link);
        }

        /** The sum of the advances. */
        public double width() {
            return java.util.Arrays.stream(advances).sum();
        }
    }

    /** A horizontal or vertical line. */
    record Rule(double x1, double y1, double x2, double y2) implements Mark {
        /** Half a point, as official tables have it. */
        public static final double THICKNESS = 0.5;

        @Override
        public Tag tag() {
            return null;
        }

        @Override
        public Mark movedDown(double distance) {
            return new Rule(x1, y1 + distance, x2, y2 + distance);
        }
    }

    /** A picture in a rectangle whose top left corner is at x, y. */
    record Image(Tag tag, Picture picture, double x, double y, double width, double height) implements Mark {
        @Override
        public Mark movedDown(double distance) {
            return new Image(tag, picture, x, y + distance, width, height);
        }
    }

    /**
     * Large grey characters across the page, rising from left to right, below everything else.
     *
     * @param x of the point where the baseline begins
     * @param advances one per code point, along the baseline
     * @param angle between the baseline and the lower edge, in radians
     */
    record Stamp(FontFace face, double size, String text, double[] advances, double x, double y, double angle)
            implements Mark {
        /** From 0 for black to 1 for white. */
        public static final double GREY = 0.86;

        @Override
        public Tag tag() {
            return null;
        }

        @Override
        public Mark movedDown(double distance) {
            return this;
        }
    }
}
