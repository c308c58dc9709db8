package org.gongkai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Comparison.Axis;
import org.gongkai.form.Comparison.Relation;
import org.gongkai.form.Comparison.Term;
import org.gongkai.form.Form.Absence;
import org.gongkai.form.Form.Part;
import org.gongkai.form.FormFile.ColumnEntry;
import org.gongkai.form.FormFile.ComparisonEntry;
import org.gongkai.form.FormFile.RowEntry;
import org.gongkai.form.FormFile.SectionEntry;
import org.gongkai.form.FormFile.TableEntry;
import org.gongkai.form.StatutoryTable.Balance;
import org.gongkai.form.StatutoryTable.Reserved;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Severity;
import org.gongkai.yaml.Binder;
import org.gongkai.yaml.YamlFile;
import org.gongkai.yaml.YamlReader;

/** Reads form.yaml and makes sure that everything it names exists. */
public final class FormReader {
    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

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
        Overview overview = OverviewReader.read(written, tables, problem -> require(false, "charts", problem));
        return new Form(
                name, text(written.title()), text(written.source()), from, to, parts, tables, Prose.NONE, overview);
    }

    private Part part(FormFile.PartEntry written, List<StatutoryTable> tables) {
        String table = text(written.table());
        String key = tables.stream()
                .filter(candidate -> candidate.id().equals(table))
                .map(StatutoryTable::key)
                .findFirst()
                .orElse(text(written.key()));
        require(!key.isEmpty(), "parts", "“" + written.heading() + "”要么有 key，要么有一张存在的表");
        return new Part(
                text(written.number()),
                text(written.heading()),
                list(written.also()),
                key,
                table,
                absence(written.absent()));
    }

    private Optional<Absence> absence(FormFile.AbsenceEntry written) {
        return Optional.ofNullable(written)
                .map(absent -> new Absence(
                        text(absent.code()),
                        severity(absent.severity(), "parts." + absent.code()),
                        text(absent.problem()),
                        text(absent.remedy())));
    }

    private StatutoryTable table(TableEntry written) {
        List<Section> sections =
                list(written.sections()).stream().map(this::section).toList();
        List<Balance> balances = list(written.balances()).stream()
                .map(balance -> new Balance(balance.id(), list(balance.left()), list(balance.right())))
                .toList();
        String place = "tables." + text(written.id());
        StatutoryTable table = new StatutoryTable(
                text(written.id()),
                text(written.key()),
                sections,
                balances,
                list(written.comparisons()).stream()
                        .map(comparison -> comparison(comparison, place))
                        .toList(),
                list(written.reserved()).stream()
                        .map(row -> new Reserved(
                                text(row.id()),
                                severity(row.severity(), place),
                                text(row.row()),
                                list(row.to()),
                                text(row.remedy())))
                        .toList());
        validate(table);
        return table;
    }

    private Comparison comparison(ComparisonEntry written, String place) {
        Axis axis = written.rows() == null ? Axis.COLUMNS : Axis.ROWS;
        Relation relation = written.least() == null ? Relation.EQUALS : Relation.AT_LEAST;
        require(
                (written.rows() == null) != (written.columns() == null)
                        && (written.equal() == null) != (written.least() == null),
                place,
                written.id() + " 要写 rows 或 columns 之一，equals 或 least 之一");
        return new Comparison(
                text(written.id()),
                severity(written.severity(), place),
                axis,
                terms(axis == Axis.ROWS ? written.rows() : written.columns()),
                relation,
                terms(relation == Relation.EQUALS ? written.equal() : written.least()),
                text(written.unavailable()),
                text(written.remedy()));
    }

    private static List<Term> terms(List<String> written) {
        return list(written).stream().map(Term::parse).toList();
    }

    /** Error, unless the file says otherwise. */
    private Severity severity(String written, String place) {
        return word(Severity.class, written, place).orElse(Severity.ERROR);
    }

    /** A word of our own vocabulary, in small letters. */
    private <E extends Enum<E>> Optional<E> word(Class<E> type, String written, String place) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
        require(written == null || found.isPresent(), place, "没有“" + written + "”这个词");
        return found;
    }

    private void validate(StatutoryTable table) {
        String place = "tables." + table.id();
        require(!table.id().isEmpty() && !table.key().isEmpty(), place, "表要有 id 和 key");
        require(!table.sections().isEmpty(), place, "表至少要有一节");
        Set<String> ids = new HashSet<>();
        table.figures().forEach(figure -> require(ids.add(figure.id()), place, "坐标 " + figure.id() + " 重复"));
        Set<String> paths = new HashSet<>();
        table.figures().forEach(figure -> require(paths.add(figure.path()), place, "键 " + figure.path() + " 重复"));
        Set<String> rows = ids(table.sections().stream().flatMap(section -> section.rowLeaves().stream()));
        Set<String> columns = ids(table.sections().stream().flatMap(section -> section.columnLeaves().stream()));
        table.balances()
                .forEach(balance -> Stream.concat(balance.left().stream(), balance.right().stream())
                        .forEach(row -> known(rows, row, place, balance.id())));
        table.comparisons()
                .forEach(rule -> require(
                        !rule.left().isEmpty()
                                && !rule.left().get(0).isPlain()
                                && !rule.left().get(0).lastYear(),
                        place,
                        rule.id() + " 的左边要从本年的一行或一列写起"));
        table.comparisons()
                .forEach(comparison -> comparison
                        .headers()
                        .forEach(header -> known(
                                comparison.axis() == Axis.ROWS ? rows : columns, header, place, comparison.id())));
        table.reserved().forEach(reserved -> known(rows, reserved.row(), place, reserved.id()));
        table.rules().forEach(id -> require(RULE.matcher(id).matches(), place, "“" + id + "”不是规则编号的写法"));
    }

    private static Set<String> ids(Stream<Header> headers) {
        return headers.map(Header::id).collect(Collectors.toSet());
    }

    private void known(Set<String> ids, String id, String place, String rule) {
        require(ids.contains(id), place, rule + " 里的“" + id + "”不存在");
    }

    private Section section(SectionEntry written) {
        List<Header> rows = written.rows() == null
                ? List.of(new Header("", "", "", Optional.empty(), "", true, List.of()))
                : written.rows().stream().map(this::row).toList();
        return new Section(
                text(written.title()),
                text(written.stub()),
                list(written.columns()).stream().map(this::column).toList(),
                rows);
    }

    private Header column(ColumnEntry written) {
        List<Header> parts = list(written.columns()).stream().map(this::column).toList();
        boolean additive = !Boolean.FALSE.equals(written.additive());
        return header(written.id(), written.label(), written.key(), written.kind(), written.sum(), additive, parts);
    }

    private Header row(RowEntry written) {
        List<Header> parts = list(written.rows()).stream().map(this::row).toList();
        boolean additive = !Boolean.FALSE.equals(written.additive());
        return header(written.id(), written.label(), written.key(), written.kind(), written.sum(), additive, parts);
    }

    private Header header(
            String id, String label, String key, String kind, String sum, boolean additive, List<Header> parts) {
        String written = text(key);
        String shown = text(label);
        return new Header(
                text(id),
                shown,
                written.isEmpty() && parts.isEmpty() ? Labels.withoutNumber(shown) : written,
                word(Kind.class, kind, "tables." + text(id)),
                text(sum),
                additive,
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
