package org.gongkai.render.ofd;

import org.gongkai.document.Picture;

/** A picture as a file carries it: its bytes as the agency gave them. */
record EmbeddedImage(int id, Picture.Image image) {
    /** PNG or JPEG. */
    String format() {
        return image.type().equals("image/png") ? "PNG" : "JPEG";
    }

    /** The file's name in the folder of resources. */
    String fileName() {
        return "image_" + id + (image.type().equals("image/png") ? ".png" : ".jpg");
    }
}
