package org.gongkai.form;

import java.util.List;

/** How form.yaml is written; {@code null} where it says nothing. */
record FormFile(String title, String source, Years years, List<PartEntry> parts, List<TableEntry> tables) {
    record Years(int from, int to) {}

    record PartEntry(String number, String heading, String key, String table, AbsenceEntry absent) {}

    record AbsenceEntry(String code, String severity, String problem, String remedy) {}

    record TableEntry(
            String id,
            String key,
            List<SectionEntry> sections,
            List<BalanceEntry> balances,
            List<MinimumEntry> minimums) {}

    record SectionEntry(String title, String stub, List<ColumnEntry> columns, List<RowEntry> rows) {}

    record ColumnEntry(String id, String label, String key, String kind, String sum, List<ColumnEntry> columns) {}

    record RowEntry(String id, String label, String key, String kind, String sum, List<RowEntry> rows) {}

    record BalanceEntry(String id, List<String> left, List<String> right) {}

    record MinimumEntry(String id, List<String> sum, int least) {}
}
