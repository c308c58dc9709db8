package org.gongkai.render;

import org.gongkai.document.Picture;

/** The size of a picture on paper, in points. */
public record PictureSize(double width, double height) {
    private static final double POINTS_PER_PIXEL = 72 / 150.0;

    /**
     * 150 of its pixels make an inch, or more where there is less room.
     *
     * @param widest in points
     * @param highest in points
     */
    public static PictureSize of(Picture.Image image, double widest, double highest) {
        double width = image.width() * POINTS_PER_PIXEL;
        double height = image.height() * POINTS_PER_PIXEL;
        double scale = Math.min(1, Math.min(widest / width, highest / height));
        return new PictureSize(width * scale, height * scale);
    }
}
