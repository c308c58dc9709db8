package org.gongkai.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Form.Absence;
import org.gongkai.form.Form.Part;
import org.gongkai.form.FormFile.ColumnEntry;
import org.gongkai.form.FormFile.RowEntry;
import org.gongkai.form.FormFile.SectionEntry;
import org.gongkai.form.FormFile.TableEntry;
import org.gongkai.form.StatutoryTable.Balance;
import org.gongkai.form.StatutoryTable.Minimum;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Severity;
import org.gongkai.yaml.Binder;
import org.gongkai.yaml.YamlFile;
import org.gongkai.yaml.YamlReader;

/** Reads form.yaml and makes sure that everything it names exists. */
public final class FormReader {
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private FormReader(String file) {
        this.file = file;
    }

    /**
     * The form of a file.
     *
     * @param name the form's name, its folder
     * @throws FormException when the file is no form
     */
    public static Form read(String name, String file, byte[] bytes) {
        FormReader reader = new FormReader(file);
        YamlFile yaml = YamlReader.read(file, bytes);
        reader.findings.addAll(yaml.findings());
        Optional<FormFile> written =
                yaml.root().flatMap(root -> Binder.bind(root, FormFile.class, "", reader.findings));
        Optional<Form> form = written.map(found -> reader.form(name, found));
        if (reader.findings.stream().anyMatch(Finding::blocks)) {
            throw new FormException(reader.findings);
        }
        return form.orElseThrow();
    }

    private Form form(String name, FormFile written) {
        List<StatutoryTable> tables =
                list(written.tables()).stream().map(this::table).toList();
        List<Part> parts =
                list(written.parts()).stream().map(part -> part(part, tables)).toList();
        int from = written.years() == null ? 0 : written.years().from();
        int to = written.years() == null || written.years().to() == 0
                ? Integer.MAX_VALUE
                : written.years().to();
        require(from > 0, "years", "要写 years: {from: 起始年度}");
        return new Form(name, text(written.title()), text(written.source()), from, to, parts, tables, Prose.NONE);
    }

    private Part part(FormFile.PartEntry written, List<StatutoryTable> tables) {
        String table = text(written.table());
        String key = tables.stream()
                .filter(candidate -> candidate.id().equals(table))
                .map(StatutoryTable::key)
                .findFirst()
                .orElse(text(written.key()));
        require(!key.isEmpty(), "parts", "“" + written.heading() + "”要么有 key，要么有一张存在的表");
        return new Part(text(written.number()), text(written.heading()), key, table, absence(written.absent()));
    }

    private static Optional<Absence> absence(FormFile.AbsenceEntry written) {
        return Optional.ofNullable(written)
                .map(absent -> new Absence(
                        text(absent.code()),
                        Severity.valueOf(text(absent.severity()).toUpperCase(Locale.ROOT)),
                        text(absent.problem()),
                        text(absent.remedy())));
    }

    private StatutoryTable table(TableEntry written) {
        List<Section> sections =
                list(written.sections()).stream().map(FormReader::section).toList();
        List<Balance> balances = list(written.balances()).stream()
                .map(balance -> new Balance(balance.id(), list(balance.left()), list(balance.right())))
                .toList();
        List<Minimum> minimums = list(written.minimums()).stream()
                .map(minimum -> new Minimum(minimum.id(), list(minimum.sum()), BigDecimal.valueOf(minimum.least())))
                .toList();
        StatutoryTable table =
                new StatutoryTable(text(written.id()), text(written.key()), sections, balances, minimums);
        validate(table);
        return table;
    }

    private void validate(StatutoryTable table) {
        String place = "tables." + table.id();
        require(!table.id().isEmpty() && !table.key().isEmpty(), place, "表要有 id 和 key");
        require(!table.sections().isEmpty(), place, "表至少要有一节");
        Set<String> ids = new HashSet<>();
        table.figures().forEach(figure -> require(ids.add(figure.id()), place, "坐标 " + figure.id() + " 重复"));
        Set<String> paths = new HashSet<>();
        table.figures().forEach(figure -> require(paths.add(figure.path()), place, "键 " + figure.path() + " 重复"));
        Set<String> rows = new HashSet<>();
        table.sections().forEach(section -> section.rowLeaves().forEach(row -> rows.add(row.id())));
        table.balances()
                .forEach(balance -> Stream.concat(balance.left().stream(), balance.right().stream())
                        .forEach(row -> require(rows.contains(row), place, balance.id() + " 里的行 " + row + " 不存在")));
        Set<String> columns = new HashSet<>();
        table.sections().forEach(section -> section.columnLeaves().forEach(column -> columns.add(column.id())));
        table.minimums()
                .forEach(minimum -> minimum.columns()
                        .forEach(column ->
                                require(columns.contains(column), place, minimum.id() + " 里的列 " + column + " 不存在")));
    }

    private static Section section(SectionEntry written) {
        List<Header> rows = written.rows() == null
                ? List.of(new Header("", "", "", Optional.empty(), "", List.of()))
                : written.rows().stream().map(FormReader::row).toList();
        return new Section(
                text(written.title()),
                text(written.stub()),
                list(written.columns()).stream().map(FormReader::column).toList(),
                rows);
    }

    private static Header column(ColumnEntry written) {
        List<Header> parts =
                list(written.columns()).stream().map(FormReader::column).toList();
        return header(written.id(), written.label(), written.key(), written.kind(), written.sum(), parts);
    }

    private static Header row(RowEntry written) {
        List<Header> parts = list(written.rows()).stream().map(FormReader::row).toList();
        return header(written.id(), written.label(), written.key(), written.kind(), written.sum(), parts);
    }

    private static Header header(String id, String label, String key, String kind, String sum, List<Header> parts) {
        String written = text(key);
        String shown = text(label);
        return new Header(
                text(id),
                shown,
                written.isEmpty() && parts.isEmpty() ? Labels.withoutNumber(shown) : written,
                Optional.ofNullable(kind).map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT))),
                text(sum),
                parts);
    }

    private void require(boolean holds, String path, String problem) {
        if (!holds) {
            findings.add(Finding.error("FORM", Location.top(file), path, problem + "。", ""));
        }
    }

    private static String text(String written) {
        return Objects.requireNonNullElse(written, "");
    }

    private static <T> List<T> list(List<T> written) {
        return Objects.requireNonNullElse(written, List.of());
    }
}
