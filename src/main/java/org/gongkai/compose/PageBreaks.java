package org.gongkai.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Figure;
import org.gongkai.form.Grid;
import org.gongkai.form.Header;
import org.gongkai.form.StatutoryTable;

/**
 * Where a page may break within a statutory table: between groups, never within one and never after a header.
 *
 * <p>Published reports lost rows exactly there. In a table of several sections pages break between sections; in one with grouped rows
 * (（三）不予公开 …) before and after a group; in one without groups anywhere below the header.
 */
final class PageBreaks {
    private static final int GROUPED = 3;

    private final boolean sectioned;
    private final boolean grouped;
    private final Map<Integer, Figure> firstFigures = new HashMap<>();

    PageBreaks(StatutoryTable table, Grid grid) {
        this.sectioned = table.sections().size() > 1;
        this.grouped =
                table.figures().stream().anyMatch(figure -> figure.rowTrail().size() >= GROUPED);
        grid.cells().forEach(cell -> cell.figure().ifPresent(figure -> firstFigures.putIfAbsent(cell.row(), figure)));
    }

    /** Whether a page may end after a row of the grid, from 0. */
    boolean allowedAfter(int row) {
        Figure here = firstFigures.get(row);
        Figure next = firstFigures.get(row + 1);
        if (here == null) {
            return false;
        }
        if (next == null || here.section() != next.section()) {
            return true;
        }
        if (sectioned) {
            return false;
        }
        return !grouped
                || isGrouped(here) != isGrouped(next)
                || isGrouped(here) && !group(here).equals(group(next));
    }

    private static boolean isGrouped(Figure figure) {
        return figure.rowTrail().size() >= GROUPED;
    }

    private static Header group(Figure figure) {
        List<Header> trail = figure.rowTrail();
        return trail.get(trail.size() - 2);
    }
}
