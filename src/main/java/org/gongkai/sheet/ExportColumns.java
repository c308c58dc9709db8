package org.gongkai.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.data.Forms;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.Kind;
import org.gongkai.form.Ledger;
import org.gongkai.model.Agency;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Scope;

/**
 * The columns of an export: who and when, then every cell that any form has, so that years can be put below each other.
 *
 * @param cells by logical coordinate, each as the newest form that has it describes it
 */
record ExportColumns(Map<String, Figure> cells) {
    /** Who and when, as programs and as people call it. */
    static final List<String> IDS =
            List.of("id", "agency", "year", "form", "scope", "parent", "category", "level", "region");

    static final List<String> NAMES = List.of("代码", "机关", "年度", "格式", "口径", "上级", "类别", "层级", "地区");

    static ExportColumns of(Forms forms) {
        Map<String, Figure> cells = new LinkedHashMap<>();
        forms.forms().stream()
                .sorted(Comparator.comparing(Form::from).reversed())
                .forEach(form -> form.figures().forEach(cells::putIfAbsent));
        return new ExportColumns(cells);
    }

    /** The coordinates, after who and when. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(IDS);
        ids.addAll(cells.keySet());
        return ids;
    }

    /** The same in Chinese, with units that are not 件. */
    List<String> names() {
        List<String> names = new ArrayList<>(NAMES);
        cells.values().forEach(figure -> names.add(name(figure)));
        return names;
    }

    private static String name(Figure figure) {
        String unit = unit(figure);
        return figure.path() + (unit.equals("件") ? "" : "（" + unit + "）");
    }

    /** The unit of a cell's number. */
    static String unit(Figure figure) {
        return figure.kind() == Kind.AMOUNT ? "万元" : figure.unit();
    }

    /** Who and when. */
    static List<Object> about(Report report) {
        Agency agency = report.agency();
        return List.of(
                agency.id(),
                agency.name(),
                report.year(),
                report.form(),
                report.scope() == Scope.AREA ? "汇总" : "本机关",
                agency.parent(),
                agency.category(),
                agency.level(),
                agency.region());
    }

    /** A report's number in a cell, in its unit; nothing if its form has no such cell. */
    static Optional<BigDecimal> number(Ledger ledger, String id) {
        return ledger.figure(id).map(figure -> new BigDecimal(Ledger.plain(ledger.number(figure))));
    }
}
