package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Ledger;
import org.gongkai.form.Prose.Reading;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.Unjudged;

/** Numbers in prose are those of the tables (N-NEW … N-NONE); those that {@code {{…}}} brought are right by construction. */
final class NarrativeFigures implements WordRule {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public Set<String> codes() {
        return Set.of(
                "N-NEW",
                "N-IN",
                "N-DONE",
                "N-OUT",
                "N-RECEIVED-AMBIG",
                "N-RESULT",
                "N-PERCENT",
                "N-NORM",
                "N-LICENSE",
                "N-REVIEW",
                "N-LITIG",
                "N-NONE",
                "N-APPROX",
                "T3-ALLZERO");
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        Ledger ledger = filled.ledger();
        if (ledger.isReadable()) {
            return Stream.empty();
        }
        Written written = Written.of(filled);
        return written.tokens().stream()
                .flatMap(tokens -> PassageReader.read(tokens, written).statements().stream())
                .filter(statement -> !statement.isQuoted() && !statement.isReadable(ledger))
                .map(statement -> new Unjudged(
                        statement.code(),
                        place(statement),
                        statement.passage().key(),
                        "正文说“" + statement.said() + "”，表格里要核对的数读不懂。"));
    }

    @Override
    public Stream<Finding> findings(Written written) {
        Ledger ledger = written.filled().ledger();
        List<Finding> findings = new ArrayList<>();
        boolean tellsOfRequests = false;
        for (Tokens tokens : written.tokens()) {
            Understood read = PassageReader.read(tokens, written);
            read.statements().stream()
                    .filter(statement -> !statement.isQuoted() && statement.isReadable(ledger))
                    .flatMap(statement -> judge(statement, ledger).stream())
                    .forEach(findings::add);
            findings.addAll(Shares.findings(read.shares(), written));
            findings.addAll(Unanimous.findings(tokens, read.statements(), written));
            read.denials().stream()
                    .filter(denial -> denial.reading().isReadable(ledger))
                    .flatMap(denial -> judge(denial, ledger).stream())
                    .forEach(findings::add);
            tellsOfRequests |= tellsOfRequests(read, written);
        }
        if (!tellsOfRequests) {
            silent(written).ifPresent(findings::add);
        }
        return findings.stream();
    }

    private static Optional<Finding> judge(Statement statement, Ledger ledger) {
        if (statement.amount().approximate()) {
            return roughly(statement, ledger);
        }
        List<Reading> readings = statement.readings();
        BigDecimal said = statement.amount().value();
        Optional<Reading> meant = readings.stream()
                .filter(reading -> statement.amount().says(reading.value(ledger)))
                .findFirst();
        if (meant.isEmpty()) {
            Reading first = readings.get(0);
            return Optional.of(finding(
                            statement,
                            statement.code(),
                            "正文说“" + statement.said() + "”，表格里" + values(readings, ledger) + "。",
                            "核对；表格无误时改为 " + Ledger.plain(first.value(ledger)) + quoting(first) + "。")
                    .about(first.figures().get(0).id(), first.value(ledger), said));
        }
        boolean ambiguous = statement.code().equals("N-NEW") && readings.indexOf(meant.get()) > 0;
        return ambiguous ? Optional.of(ambiguous(statement, meant.get(), ledger)) : Optional.empty();
    }

    private static Finding ambiguous(Statement statement, Reading meant, Ledger ledger) {
        return Finding.note(
                "N-RECEIVED-AMBIG",
                place(statement),
                statement.passage().key(),
                "正文说“" + statement.said() + "”，按“" + meant.name() + "”口径与表格相符；只算"
                        + values(statement.readings().subList(0, 1), ledger) + "，读者可能当成新收。");
    }

    /** 约、余: only a number twice as large or half as large is told. */
    private static Optional<Finding> roughly(Statement statement, Ledger ledger) {
        BigDecimal said = statement.amount().value();
        boolean near = statement.readings().stream()
                .map(reading -> reading.value(ledger))
                .anyMatch(
                        value -> value.compareTo(said.multiply(TWO)) <= 0 && said.compareTo(value.multiply(TWO)) <= 0);
        return near
                ? Optional.empty()
                : Optional.of(Finding.note(
                        "N-APPROX",
                        place(statement),
                        statement.passage().key(),
                        "正文说“" + statement.said() + "”，是约数，但与表格相差过大：" + values(statement.readings(), ledger) + "。"));
    }

    private static Optional<Finding> judge(Denial denial, Ledger ledger) {
        BigDecimal value = denial.reading().value(ledger);
        return value.signum() == 0
                ? Optional.empty()
                : Optional.of(Finding.warning(
                                "N-NONE",
                                denial.passage().at(denial.begin()),
                                denial.passage().key(),
                                "正文说“" + denial.said() + "”，表格里" + values(List.of(denial.reading()), ledger) + "。",
                                "核对；表格无误时写明件数" + quoting(denial.reading()) + "。")
                        .about(denial.reading().figures().get(0).id(), value, BigDecimal.ZERO));
    }

    private static boolean tellsOfRequests(Understood read, Written written) {
        Optional<Reading> requests = written.prose().requests();
        return requests.isPresent()
                && (read.denials().stream().anyMatch(denial -> denial.reading().equals(requests.get()))
                        || read.statements().stream()
                                .anyMatch(statement -> statement.readings().contains(requests.get())));
    }

    /** T3-ALLZERO: an all-zero table wants a word that no request came in. */
    private static Optional<Finding> silent(Written written) {
        String key = written.prose().overview();
        return written.prose()
                .requests()
                .filter(requests -> written.has(key))
                .filter(requests -> requests.figures().stream()
                        .flatMap(figure -> figure.table().figures().stream())
                        .allMatch(figure ->
                                written.filled().ledger().number(figure).signum() == 0))
                .map(requests -> Finding.note(
                        "T3-ALLZERO",
                        written.start(key),
                        key,
                        "“" + requests.figures().get(0).table().key() + "”的表格全部为零，“" + key + "”里没有说明，宜写一句“"
                                + written.report().year() + "年没有收到政府信息公开申请”。"));
    }

    private static String values(List<Reading> readings, Ledger ledger) {
        return readings.stream()
                .map(reading -> "“" + reading.name() + "”是 " + Ledger.plain(reading.value(ledger)))
                .collect(Collectors.joining("，"));
    }

    private static String quoting(Reading reading) {
        return reading.path().isEmpty() ? "" : "，或写成 {{" + reading.path() + "}}，由程序填入";
    }

    private static Finding finding(Statement statement, String code, String problem, String remedy) {
        return Finding.warning(code, place(statement), statement.passage().key(), problem, remedy);
    }

    private static Location place(Statement statement) {
        return statement.passage().at(statement.number().begin());
    }
}
