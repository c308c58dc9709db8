package org.gongkai.render.layout;

import org.gongkai.document.Style;

/** The page of a style in points. */
public record Frame(Style style) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    public double width() {
        return points(style.page().width());
    }

    public double height() {
        return points(style.page().height());
    }

    /** Where the type area begins. */
    public double top() {
        return points(style.page().top());
    }

    /** Where the type area ends. */
    public double bottom() {
        return height() - points(style.page().bottom());
    }

    /** The height of the type area (版心). */
    public double typeHeight() {
        return bottom() - top();
    }

    /** The type area from left to right. */
    public Column column() {
        double left = points(style.page().left());
        return new Column(left, width() - left - points(style.page().right()));
    }

    /** From one line of running text to the next: 22 of them fill the type area. */
    public double linePitch() {
        return typeHeight() / style.page().lines();
    }

    /** What is added to the advance of a character of running text so that 28 of them fill a line; usually a little less than 0. */
    public double characterPitch() {
        // A hair less than exact, or rounding would push the 28th character out.
        return column().width() / style.page().characters() - style.body().size() - 1e-4;
    }
}
