package org.gongkai.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.form.Figure;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Places;
import org.gongkai.yaml.Keys;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.Scalar;
import org.gongkai.yaml.Sequence;

/** Reads the tables of a data file, cell by cell, as the form's keys lead. */
final class TableReader {
    private static final Pattern SEVERAL = Pattern.compile(" *[0-9]+(?:[ ，、；;]+[0-9]+)+ *");

    private final FormKeys keys;
    private final List<Finding> findings;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();

    TableReader(FormKeys keys, List<Finding> findings) {
        this.keys = keys;
        this.findings = findings;
    }

    /** Reads one table. */
    void read(StatutoryTable table, Mapping.Entry entry) {
        slot(keys.table(table), entry);
    }

    /** Everything read so far. */
    Figures figures() {
        return new Figures(cells, new Places(() -> places));
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
            int before = findings.size();
            Map<String, Mapping.Entry> entries =
                    keys.below(group).read(Thousands.joined(mapping), group.path(), findings);
            boolean lost = findings.size() > before;
            group.slots().stream()
                    .filter(slot -> entries.containsKey(slot.key()))
                    .forEach(slot -> slot(slot, entries.get(slot.key())));
            if (lost) {
                // A key that was not understood held some number: what is absent here may not be 0.
                figures(group).forEach(figure -> cells.putIfAbsent(figure.id(), Cell.unreadable("", mapping.where())));
            }
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
        List<Node> items = Thousands.joined(sequence, count -> count == all.size() || count == inputs.size());
        int written = items.size();
        if (written != all.size() && written != inputs.size()) {
            findings.add(wrongLength(group, all, inputs, sequence));
            all.forEach(figure -> cells.put(figure.id(), Cell.unreadable("", sequence.where())));
            return;
        }
        List<Figure> columns = written == all.size() ? all : inputs;
        for (int i = 0; i < written; i++) {
            cell(columns.get(i), items.get(i));
        }
    }

    private static Finding wrongLength(Slot.Group group, List<Figure> all, List<Figure> inputs, Sequence sequence) {
        int written = sequence.items().size();
        if (written == 1
                && sequence.items().get(0) instanceof Scalar scalar
                && SEVERAL.matcher(scalar.text()).matches()) {
            boolean blank = scalar.text().matches("[0-9 ]*");
            return Finding.error(
                    "CELL-SEPARATOR",
                    scalar.where(),
                    group.path(),
                    "“" + group.key() + "”一行的各个数之间" + (blank ? "没有半角逗号" : "写了全角逗号或顿号") + "：“" + scalar.text() + "”。",
                    "写成 [" + scalar.text().strip().replaceAll("[ ，、；;]+", ", ") + "]。");
        }
        String wanted = all.size() == inputs.size() ? "" + all.size() : inputs.size() + " 或 " + all.size();
        return Finding.error(
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
                        + "；或写成 {列名: 数}，只写不是零的。");
    }

    private void misshapen(Slot.Group group, Node node) {
        figures(group).forEach(figure -> cells.put(figure.id(), Cell.unreadable("", node.where())));
        Optional<Finding> slip = Keys.slip(node, group.path());
        if (slip.isPresent()) {
            findings.add(slip.get());
            return;
        }
        String written = node instanceof Scalar scalar ? "只写“" + scalar.text().strip() + "”" : "写成列表";
        String keys = String.join("、", group.slots().stream().map(Slot::key).toList());
        boolean zero = node instanceof Scalar scalar && scalar.text().strip().equals("0");
        String first = group.slots().get(0).key();
        String remedy =
                group.isLine() ? "写成 {" + first + ": 数, …}，只写不是零的。" : "另起一行，缩进两格，逐项写，如“" + first + ": …”；只写不是零的。";
        findings.add(Finding.error(
                "CELL-ROW",
                node.where(),
                group.path(),
                "“" + group.key() + "”下面还分：" + keys + "，不能" + written + "。",
                zero ? "全为零时写 {} 或删掉这一行。" : remedy));
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
