package org.gongkai.form;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table of a statutory form.
 *
 * @param id as {@code T3}
 * @param key in a data file, as 依申请公开
 */
public record StatutoryTable(
        String id, String key, List<Section> sections, List<Balance> balances, List<Minimum> minimums) {

    /**
     * In every column, some rows together equal some others (勾稽关系).
     *
     * @param id of the rule
     * @param left row ids
     * @param right row ids
     */
    public record Balance(String id, List<String> left, List<String> right) {
        public Balance {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * In every row that has them, some columns together are no less than a number.
     *
     * @param id of the rule
     * @param columns column ids
     */
    public record Minimum(String id, List<String> columns, BigDecimal least) {
        public Minimum {
            columns = List.copyOf(columns);
        }
    }

    public StatutoryTable {
        sections = List.copyOf(sections);
        balances = List.copyOf(balances);
        minimums = List.copyOf(minimums);
    }

    /** Its cells in printed order. */
    public List<Figure> figures() {
        return sections.stream().flatMap(section -> Cells.of(this, section)).toList();
    }

    /** How many columns of figures its widest section has. */
    public int figureColumns() {
        return sections.stream()
                .mapToInt(section -> section.columnLeaves().size())
                .max()
                .orElse(0);
    }

    /** How many columns its row headers take: the depth of the deepest row tree, 0 for a table without row headers. */
    public int stubColumns() {
        return sections.stream()
                .filter(section -> !section.isUnnamed())
                .flatMap(section -> section.rows().stream())
                .mapToInt(Header::depth)
                .max()
                .orElse(0);
    }
}
