package org.gongkai.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How form.yaml is written; {@code null} where it says nothing. */
record FormFile(
        String title,
        String source,
        Years years,
        List<PartEntry> parts,
        List<TableEntry> tables,
        List<KeyFigureEntry> keyFigures,
        List<ChartEntry> charts) {
    record Years(int from, int to) {}

    record PartEntry(String number, String heading, List<String> also, String key, String table, AbsenceEntry absent) {}

    record AbsenceEntry(String code, String severity, String problem, String remedy) {}

    record TableEntry(
            String id,
            String key,
            List<SectionEntry> sections,
            List<BalanceEntry> balances,
            List<ComparisonEntry> comparisons,
            List<ReservedEntry> reserved) {}

    record SectionEntry(String title, String stub, List<ColumnEntry> columns, List<RowEntry> rows) {}

    record ColumnEntry(
            String id,
            String label,
            String key,
            String kind,
            String sum,
            Boolean additive,
            List<ColumnEntry> columns) {}

    record RowEntry(
            String id, String label, String key, String kind, String sum, Boolean additive, List<RowEntry> rows) {}

    record BalanceEntry(String id, List<String> left, List<String> right) {}

    record ComparisonEntry(
            String id,
            String severity,
            List<String> rows,
            List<String> columns,
            @JsonProperty("equals") List<String> equal,
            List<String> least,
            String unavailable,
            String remedy) {}

    record ReservedEntry(String id, String severity, String row, List<String> to, String remedy) {}

    record KeyFigureEntry(String label, List<String> figures) {}

    record ChartEntry(String title, String table, List<String> rows, List<String> columns) {}
}
