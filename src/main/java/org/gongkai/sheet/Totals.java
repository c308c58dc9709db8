package org.gongkai.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/** Holds what a workbook's formulas show against the sums of what was filled in. */
final class Totals {
    private Totals() {}

    /** A warning for each total that shows another number. */
    static List<Finding> compare(Ledger ledger, Map<String, BigDecimal> shown, Map<String, Location> places) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : ledger.figures()) {
            BigDecimal number = shown.get(figure.id());
            if (number != null && ledger.isReadable(figure) && number.compareTo(ledger.number(figure)) != 0) {
                findings.add(Finding.warning(
                                "SHEET-TOTAL",
                                places.get(figure.path()),
                                figure.path(),
                                "合计公式显示 " + Ledger.plain(number) + "，各格相加是 " + Ledger.plain(ledger.number(figure))
                                        + "；以各格相加为准。",
                                "用 Excel 或 WPS 打开，重新计算并保存；公式改动过的，从空白表格复制回来。")
                        .about(figure.id(), number, ledger.number(figure)));
            }
        }
        return findings;
    }
}
