package org.gongkai.ingest;

import org.gongkai.document.Picture;

/** Pictures of a published report; their bytes travel beside the blocks. */
final class Pictures {
    private Pictures() {}

    /** A picture of which only the name is known: the last part of its address. */
    static Picture named(String address, String alternative) {
        String path = address.replaceAll("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]", "");
        return new Picture(
                new Picture.Image(name.isEmpty() ? "image.png" : name, type(name), 0, 0, () -> new byte[0]),
                alternative);
    }

    private static String type(String name) {
        return name.matches("(?i).*\\.jpe?g") ? "image/jpeg" : "image/png";
    }
}
