package org.gongkai.portal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiConsumer;

/** Tells what the statutory cells of a year's reports hold, one report at a time and as often as asked: all at once would fill the memory. */
@FunctionalInterface
public interface CellSource {
    /** @param told gets each report in order of ids, and its cells by coordinate; none where it has another form than the year's */
    void each(BiConsumer<Listed, Map<String, BigDecimal>> told);
}
