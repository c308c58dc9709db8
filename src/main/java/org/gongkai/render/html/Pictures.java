package org.gongkai.render.html;

import org.gongkai.document.Picture;

/** The image element, the same on a page and in a fragment but for what dresses it. */
final class Pictures {
    private Pictures() {}

    /** Writes the element up to where further attributes or its closing bracket follow. */
    static Markup write(Markup out, Picture picture) {
        Picture.Image image = picture.image();
        return out.raw("<img")
                .attribute("src", Addresses.beside(image.name()))
                .attribute("alt", picture.alternative())
                .attribute("width", Integer.toString(image.width()))
                .attribute("height", Integer.toString(image.height()));
    }
}
