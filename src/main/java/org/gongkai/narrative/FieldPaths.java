package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.Header;
import org.gongkai.form.Labels;
import org.gongkai.form.Ledger;
import org.gongkai.form.Section;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Contact;
import org.gongkai.model.Report;
import org.gongkai.yaml.Keys;
import org.gongkai.yaml.Nearest;

/**
 * What {@code {{path}}} prints: a cell, a row's or a group's total, or a field of the report.
 *
 * <p>Paths are compared like keys, so that official labels and short forms are equally good.
 */
public final class FieldPaths implements Fields {
    private static final String LAST_YEAR = "上年";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> rowsWithoutTotal = new ArrayList<>();
    private final Optional<FieldPaths> lastYear;

    /**
     * The paths of a report.
     *
     * @param lastYear last year's form filled in, if there is one
     */
    public FieldPaths(Report report, Ledger ledger, Optional<Ledger> lastYear) {
        this.lastYear = lastYear.map(ledgerThen -> new FieldPaths(ledgerThen));
        figures(ledger);
        put("年度", Integer.toString(report.year()));
        put("机关", report.agency().name());
        put("简称", report.agency().shortName());
        contact(report.agency().contact());
    }

    private FieldPaths(Ledger ledger) {
        this.lastYear = Optional.empty();
        figures(ledger);
    }

    @Override
    public Lookup<String> find(String path) {
        String normal = normal(path);
        if (normal.startsWith(LAST_YEAR + ".")) {
            return lastYear.map(then -> then.find(path.substring(path.indexOf('.') + 1)))
                    .orElseGet(() -> new Lookup.Missing<>("“{{" + path + "}}”要用上年的数据文件，但没有找到。", "补上上年的数据文件，或直接写数。"));
        }
        String value = values.get(normal);
        if (value != null && !value.isEmpty()) {
            return new Lookup.Found<>(value);
        }
        if (value != null) {
            return new Lookup.Missing<>("“{{" + path + "}}”没有内容。", "在数据文件或机关名录里写上它，或从正文里删去。");
        }
        if (rowsWithoutTotal.contains(normal)) {
            return new Lookup.Missing<>("“{{" + path + "}}”是一行，这一行没有总计。", "写到列，如“{{" + first(normal) + "}}”。");
        }
        return new Lookup.Missing<>(
                "没有“{{" + path + "}}”这个路径。",
                Nearest.to(normal, values.keySet())
                        .map(near -> "是不是想写“{{" + near + "}}”？")
                        .orElse("路径由数据文件的键用“.”连成，如 {{年度}}。"));
    }

    private String first(String row) {
        return values.keySet().stream()
                .filter(path -> path.startsWith(row + "."))
                .findFirst()
                .orElse(row);
    }

    private void contact(Contact contact) {
        put("联系方式", contact.phrase());
        put("联系方式.机构", contact.office());
        put("联系方式.地址", contact.address());
        put("联系方式.邮编", contact.postcode());
        put("联系方式.电话", contact.telephone());
        put("联系方式.传真", contact.fax());
        put("联系方式.邮箱", contact.email());
        put("联系方式.网址", contact.website());
    }

    private void figures(Ledger ledger) {
        Form form = ledger.form();
        form.figures().values().forEach(figure -> {
            put(figure.path(), ledger.said(figure));
            labels(figure.table(), figure.rowTrail(), figure.columnTrail())
                    .forEach(path -> put(path, ledger.said(figure)));
        });
        form.tables()
                .forEach(table -> table.sections()
                        .forEach(section ->
                                section.rows().forEach(row -> rows(ledger, table, section, row, table.key()))));
    }

    /** Rows and groups of rows stand for their total, where the section has a column of totals. */
    private void rows(Ledger ledger, StatutoryTable table, Section section, Header row, String path) {
        String here = row.key().isEmpty() ? path : Keys.join(path, row.key());
        if (row.label().isEmpty()) {
            section.columns().forEach(column -> columns(ledger, table, row, column, here));
            return;
        }
        row.parts().forEach(part -> rows(ledger, table, section, part, here));
        Optional<Header> total =
                section.columnLeaves().stream().filter(Header::isSum).findFirst();
        if (total.isPresent()) {
            if (!row.isLeaf()) {
                section.columnLeaves()
                        .forEach(column -> put(
                                Keys.join(here, column.key()),
                                Ledger.plain(ledger.sum(table, row.inputs().toList(), List.of(column)))));
            }
            put(here, values.get(normal(Keys.join(here, total.get().key()))));
        } else if (section.columnLeaves().size() > 1) {
            rowsWithoutTotal.add(normal(here));
        }
    }

    /** In a table without row headers the groups of columns stand for their total. */
    private void columns(Ledger ledger, StatutoryTable table, Header row, Header column, String path) {
        String here = column.key().isEmpty() ? path : Keys.join(path, column.key());
        if (column.isLeaf()) {
            return;
        }
        column.parts().forEach(part -> columns(ledger, table, row, part, here));
        column.leaves().filter(Header::isSum).findFirst().ifPresent(total -> {
            put(
                    Keys.join(here, total.key()),
                    Ledger.plain(ledger.sum(table, List.of(row), column.inputs().toList())));
            put(here, values.get(normal(Keys.join(here, total.key()))));
        });
    }

    private static Stream<String> labels(StatutoryTable table, List<Header> rows, List<Header> columns) {
        String path = Stream.concat(
                        Stream.of(table.key()),
                        Stream.concat(rows.stream(), columns.stream())
                                .filter(header -> !header.key().isEmpty())
                                .map(Header::label))
                .reduce((a, b) -> a + "." + b)
                .orElseThrow();
        return Stream.of(path);
    }

    private void put(String path, String value) {
        values.putIfAbsent(normal(path), value);
    }

    private static String normal(String path) {
        return String.join(
                ".",
                Arrays.stream(path.split("\\."))
                        .map(Labels::normal)
                        // “1.属于国家秘密” falls into two at its own full stop.
                        .filter(key -> !key.matches("[0-9]+"))
                        .toList());
    }
}
