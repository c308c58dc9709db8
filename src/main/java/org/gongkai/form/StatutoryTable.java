package org.gongkai.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Severity;

/** A table of a statutory form. No record, since every report asks for its cells, which are made once. */
public final class StatutoryTable {
    private final String id;
    private final String key;
    private final List<Section> sections;
    private final List<Balance> balances;
    private final List<Comparison> comparisons;
    private final List<Reserved> reserved;
    private volatile List<Figure> figures;
    private volatile Map<String, Figure> byId;
    private volatile List<Group> groups;
    private volatile Grid grid;

    /**
     * A group of rows in a column, whose total the form does not print.
     *
     * @param id its logical coordinate, like that of a cell
     * @param figures what its total adds up
     */
    public record Group(String id, List<Figure> figures) {
        public Group {
            figures = List.copyOf(figures);
        }
    }

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
     * A row that only some agencies fill in (规章).
     *
     * @param id of the rule
     * @param row row id
     * @param to who may: 层级 and 类别 of agencies.yaml in one word, as 省政府
     * @param remedy Chinese
     */
    public record Reserved(String id, Severity severity, String row, List<String> to, String remedy) {
        public Reserved {
            to = List.copyOf(to);
        }
    }

    /**
     * A table with its rules.
     *
     * @param id as {@code T3}
     * @param key in a data file, as 依申请公开
     */
    StatutoryTable(
            String id,
            String key,
            List<Section> sections,
            List<Balance> balances,
            List<Comparison> comparisons,
            List<Reserved> reserved) {
        this.id = id;
        this.key = key;
        this.sections = List.copyOf(sections);
        this.balances = List.copyOf(balances);
        this.comparisons = List.copyOf(comparisons);
        this.reserved = List.copyOf(reserved);
    }

    /** As {@code T3}. */
    public String id() {
        return id;
    }

    /** In a data file, as 依申请公开. */
    public String key() {
        return key;
    }

    /** Its sections, one below the other. */
    public List<Section> sections() {
        return sections;
    }

    /** Which rows must equal which others. */
    public List<Balance> balances() {
        return balances;
    }

    /** Which cells are compared with which others, of this year or last. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** Which rows only some agencies fill in. */
    public List<Reserved> reserved() {
        return reserved;
    }

    /** Its cells in printed order. */
    public List<Figure> figures() {
        if (figures == null) {
            // Two threads may do this at once; both make the same.
            figures = sections.stream()
                    .flatMap(section -> Cells.of(this, section))
                    .toList();
        }
        return figures;
    }

    /** The cells where some rows of a section cross some of its columns, row by row. */
    public List<Figure> crossing(Collection<Header> rows, Collection<Header> columns) {
        if (byId == null) {
            byId = figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
        }
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> byId.get(Figure.id(this, row, column))))
                .toList();
    }

    /** Its groups of rows in every column. */
    public List<Group> groups() {
        if (groups == null) {
            groups = sections.stream().flatMap(this::groups).toList();
        }
        return groups;
    }

    private Stream<Group> groups(Section section) {
        return section.rows().stream()
                .flatMap(Header::all)
                .filter(row -> !row.isLeaf() && !row.id().isEmpty())
                .flatMap(row -> section.columnLeaves().stream()
                        .map(column -> new Group(
                                Figure.id(this, row, column),
                                crossing(row.inputs().toList(), List.of(column)))));
    }

    /** As it is printed. */
    public Grid grid() {
        if (grid == null) {
            grid = Grid.of(this);
        }
        return grid;
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

    /** The ids of its rules. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        figures().forEach(figure -> rules.addAll(figure.sumRules()));
        balances.forEach(balance -> rules.add(balance.id()));
        comparisons.forEach(comparison -> {
            rules.add(comparison.id());
            rules.add(comparison.unavailable());
        });
        reserved.forEach(row -> rules.add(row.id()));
        rules.remove("");
        return rules;
    }
}
