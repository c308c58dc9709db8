package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.FormFile.ChartEntry;
import org.gongkai.form.FormFile.KeyFigureEntry;
import org.gongkai.form.Overview.Chart;
import org.gongkai.form.Overview.KeyFigure;

/** Reads keyFigures and charts of form.yaml. */
final class OverviewReader {
    private final List<StatutoryTable> tables;
    private final Map<String, Figure> figures;
    private final Consumer<String> problems;

    private OverviewReader(List<StatutoryTable> tables, Consumer<String> problems) {
        this.tables = tables;
        this.problems = problems;
        this.figures = tables.stream()
                .flatMap(table -> table.figures().stream())
                .collect(Collectors.toMap(Figure::id, figure -> figure, (first, second) -> first));
    }

    /**
     * What a site shows of a form.
     *
     * @param problems is told of what names no cell
     */
    static Overview read(FormFile written, List<StatutoryTable> tables, Consumer<String> problems) {
        OverviewReader reader = new OverviewReader(tables, problems);
        return new Overview(
                list(written.keyFigures()).stream().map(reader::keyFigure).toList(),
                list(written.charts()).stream().map(reader::chart).toList());
    }

    private KeyFigure keyFigure(KeyFigureEntry written) {
        List<String> ids = list(written.figures());
        ids.stream()
                .filter(id -> !figures.containsKey(id))
                .forEach(id -> problems.accept("“" + written.label() + "”里的“" + id + "”不存在"));
        return keyFigure(
                Objects.requireNonNullElse(written.label(), ""),
                ids.stream().flatMap(id -> Optional.ofNullable(figures.get(id)).stream()));
    }

    private static KeyFigure keyFigure(String label, Stream<Figure> cells) {
        List<Figure> found = cells.toList();
        String unit = found.stream().map(Figure::unit).findFirst().orElse("");
        return new KeyFigure(label, found.stream().map(Figure::id).toList(), unit);
    }

    /** Bars for the rows, or where there is one at most, for the columns. */
    private Chart chart(ChartEntry written) {
        List<String> rows = list(written.rows());
        List<String> columns = list(written.columns());
        List<KeyFigure> bars = new ArrayList<>();
        boolean byRow = rows.size() > 1;
        for (String bar : byRow ? rows : columns) {
            List<Figure> cells = tables.stream()
                    .filter(table -> table.id().equals(written.table()))
                    .flatMap(table -> table.figures().stream())
                    .filter(figure -> in(figure.rowTrail(), byRow ? List.of(bar) : rows))
                    .filter(figure -> in(figure.columnTrail(), byRow ? columns : List.of(bar)))
                    .toList();
            if (cells.isEmpty()) {
                problems.accept("“" + written.title() + "”里的“" + bar + "”不存在");
            } else {
                Figure first = cells.get(0);
                bars.add(keyFigure(label(byRow ? first.rowTrail() : first.columnTrail(), bar), cells.stream()));
            }
        }
        return new Chart(Objects.requireNonNullElse(written.title(), ""), bars);
    }

    /** Whether a row or column is one of some; of a group its sums do not count again. */
    private static boolean in(List<Header> trail, List<String> ids) {
        Header leaf = trail.get(trail.size() - 1);
        Set<String> wanted = Set.copyOf(ids);
        return wanted.isEmpty()
                || wanted.contains(leaf.id())
                || !leaf.isSum() && trail.stream().map(Header::id).anyMatch(wanted::contains);
    }

    private static String label(List<Header> trail, String id) {
        return trail.stream()
                .filter(header -> header.id().equals(id))
                .map(Header::name)
                .findFirst()
                .orElse(id);
    }

    private static <T> List<T> list(List<T> written) {
        return Objects.requireNonNullElse(written, List.of());
    }
}
