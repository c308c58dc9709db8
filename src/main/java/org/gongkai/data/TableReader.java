package org.gongkai.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Figure;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.Scalar;
import org.gongkai.yaml.Sequence;

/** Reads the tables of a data file, cell by cell, as the form's keys lead. */
final class TableReader {
    private final List<Finding> findings;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();

    TableReader(List<Finding> findings) {
        this.findings = findings;
    }

    /** Reads one table. */
    void read(StatutoryTable table, Mapping.Entry entry) {
        slot(Slot.of(table), entry);
    }

    /** Everything read so far. */
    Figures figures() {
        return new Figures(cells, places);
    }

    private void slot(Slot slot, Mapping.Entry entry) {
        places.put(slot.path(), entry.key().where());
        if (slot instanceof Slot.Single single) {
            cell(single.figure(), entry.value());
        } else if (slot instanceof Slot.Group group && !entry.value().isBlank()) {
            group(group, entry.value());
        }
    }

    private void group(Slot.Group group, Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Mapping.Entry> entries = group.keys().read(mapping, group.path(), findings);
            group.slots().stream()
                    .filter(slot -> entries.containsKey(slot.key()))
                    .forEach(slot -> slot(slot, entries.get(slot.key())));
        } else if (node instanceof Sequence sequence && group.isLine()) {
            line(group, sequence);
        } else {
            misshapen(group, node);
        }
    }

    private void line(Slot.Group group, Sequence sequence) {
        List<Figure> all = group.figures();
        List<Figure> inputs =
                all.stream().filter(figure -> !figure.column().isSum()).toList();
        int written = sequence.items().size();
        if (written != all.size() && written != inputs.size()) {
            String wanted = all.size() == inputs.size() ? "" + all.size() : inputs.size() + " 或 " + all.size();
            findings.add(Finding.error(
                    "CELL-ROW",
                    sequence.where(),
                    group.path(),
                    "“" + group.key() + "”一行要写 " + wanted + " 个数，这里写了 " + written + " 个。",
                    "按表格列序写全："
                            + String.join(
                                    "、",
                                    all.stream()
                                            .map(figure -> figure.column().name())
                                            .toList())
                            + "；或写成 {列名: 数}，只写不是零的。"));
            all.forEach(figure -> cells.put(figure.id(), Cell.unreadable("", sequence.where())));
            return;
        }
        List<Figure> columns = written == all.size() ? all : inputs;
        for (int i = 0; i < written; i++) {
            cell(columns.get(i), sequence.items().get(i));
        }
    }

    private void misshapen(Slot.Group group, Node node) {
        String written = node instanceof Scalar scalar ? "“" + scalar.text().strip() + "”" : "一个列表";
        String keys = String.join("、", group.slots().stream().map(Slot::key).toList());
        boolean zero = node instanceof Scalar scalar && scalar.text().strip().equals("0");
        findings.add(Finding.error(
                "CELL-ROW",
                node.where(),
                group.path(),
                "“" + group.key() + "”下面还分：" + keys + "，不能只写" + written + "。",
                zero ? "全为零时写 {} 或删掉这一行。" : "写成 {名称: 数, …}，只写不是零的。"));
        figures(group).forEach(figure -> cells.put(figure.id(), Cell.unreadable("", node.where())));
    }

    private static List<Figure> figures(Slot.Group group) {
        return group.slots().stream()
                .flatMap(slot -> slot instanceof Slot.Group below
                        ? figures(below).stream()
                        : List.of(((Slot.Single) slot).figure()).stream())
                .toList();
    }

    private void cell(Figure figure, Node node) {
        new CellReader(figure, findings).read(node).ifPresent(cell -> {
            cells.put(figure.id(), cell);
            places.putIfAbsent(figure.path(), cell.where());
        });
    }
}
