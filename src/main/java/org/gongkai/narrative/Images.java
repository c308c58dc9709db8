package org.gongkai.narrative;

import org.gongkai.document.Picture;

/** The image files that a narrative may show. */
@FunctionalInterface
public interface Images {
    /**
     * The image at a path, which is relative to the data file. Missing, remote, outside the data folder, neither PNG nor JPEG: not found.
     *
     * @param path as written
     */
    Lookup<Picture.Image> find(String path);
}
