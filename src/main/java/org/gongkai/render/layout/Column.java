package org.gongkai.render.layout;

/** The strip of the page that blocks are set in: points from the left edge of the page. */
public record Column(double left, double width) {
    Column indented(double fromLeft, double fromRight) {
        return new Column(left + fromLeft, width - fromLeft - fromRight);
    }

    /** Its right edge. */
    public double right() {
        return left + width;
    }
}
