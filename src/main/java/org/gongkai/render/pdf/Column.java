package org.gongkai.render.pdf;

/** The strip of the page that blocks are set in: points from the left edge of the page. */
record Column(double left, double width) {
    Column indented(double fromLeft, double fromRight) {
        return new Column(left + fromLeft, width - fromLeft - fromRight);
    }

    double right() {
        return left + width;
    }
}
