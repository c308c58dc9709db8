package org.gongkai.document;

import java.util.List;

/**
 * A complete report, ready to be written in any format: every format says exactly this.
 *
 * @param about what is said about it: title, language, dates, portal data
 * @param blocks in reading order; the first is the title, a {@link Heading} of level 1
 * @param draft whether every page carries the mark 草稿
 */
public record Document(About about, List<Block> blocks, boolean draft) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
