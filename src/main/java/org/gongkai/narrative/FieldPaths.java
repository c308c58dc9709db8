package org.gongkai.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Ledger;
import org.gongkai.model.Contact;
import org.gongkai.model.Report;
import org.gongkai.yaml.Nearest;

/** What {@code {{path}}} prints: a cell, a row's or a group's total, or a field of the report. */
final class FieldPaths implements Fields {
    private static final String LAST_YEAR = "上年";

    private final CellPaths cells;
    private final Ledger ledger;
    private final Optional<FieldPaths> lastYear;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** The paths of last year's cells. */
    FieldPaths(CellPaths cells, Ledger ledger) {
        this.cells = cells;
        this.ledger = ledger;
        this.lastYear = Optional.empty();
    }

    /**
     * The paths of a report.
     *
     * @param lastYear those of last year's cells, if there is a report
     */
    FieldPaths(CellPaths cells, Ledger ledger, Report report, Optional<FieldPaths> lastYear) {
        this.cells = cells;
        this.ledger = ledger;
        this.lastYear = lastYear;
        put("年度", Integer.toString(report.year()));
        put("机关", report.agency().name());
        put("简称", report.agency().shortName());
        contact(report.agency().contact());
    }

    @Override
    public Lookup<String> find(String path) {
        String normal = CellPaths.normal(path);
        if (normal.startsWith(LAST_YEAR + ".")) {
            return lastYear.map(then -> then.find(path.substring(path.indexOf('.') + 1)))
                    .orElseGet(() -> new Lookup.Missing<>("“{{" + path + "}}”要用上年的数据文件，但没有找到。", "补上上年的数据文件，或直接写数。"));
        }
        Optional<String> value = cells.reading(normal)
                .map(reading -> reading.apply(ledger))
                .or(() -> Optional.ofNullable(fields.get(normal)));
        if (value.isPresent()) {
            return value.get().isEmpty()
                    ? new Lookup.Missing<>("“{{" + path + "}}”没有内容。", "在数据文件或机关名录里写上它，或从正文里删去。")
                    : new Lookup.Found<>(value.get());
        }
        if (cells.isRowWithoutTotal(normal)) {
            return new Lookup.Missing<>("“{{" + path + "}}”是一行，这一行没有总计。", "写到列，如“{{" + cells.first(normal) + "}}”。");
        }
        return new Lookup.Missing<>(
                "没有“{{" + path + "}}”这个路径。",
                Nearest.to(
                                normal,
                                Stream.concat(cells.paths().stream(), fields.keySet().stream())
                                        .toList())
                        .map(near -> "是不是想写“{{" + near + "}}”？")
                        .orElse("路径由数据文件的键用“.”连成，如 {{年度}}。"));
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

    private void put(String path, String value) {
        fields.put(CellPaths.normal(path), value);
    }
}
