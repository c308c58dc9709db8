package org.gongkai.ingest;

import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;

/**
 * A published report as its file shows it.
 *
 * @param blocks in reading order; statutory tables are tables like any other
 * @param images the bytes of its pictures, by the name that {@link org.gongkai.document.Picture} has
 */
public record Published(List<Block> blocks, Map<String, byte[]> images) {
    public Published {
        blocks = List.copyOf(blocks);
        images = Map.copyOf(images);
    }
}
