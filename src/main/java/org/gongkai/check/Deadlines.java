package org.gongkai.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Dated;
import org.gongkai.model.Unjudged;

/** A report is signed and published in time (D-DEPT, D-GOV; D-LOCAL, D-TOWN as notes), by the later of its two dates. */
final class Deadlines implements Check {
    private static final Set<String> RULES = Set.of("D-DEPT", "D-GOV", "D-TOWN", Deadline.LOCAL);

    @Override
    public Stream<Finding> findings(Case filled) {
        Report report = filled.report();
        return latest(report).stream()
                .flatMap(written -> Stream.of(
                        Deadline.statutory(report.agency(), report.year()),
                        Deadline.local(report.agency(), report.year()))
                        .flatMap(Optional::stream)
                        .filter(deadline -> written.dated().date().isAfter(deadline.day()))
                        .min(Comparator.comparing(deadline -> !deadline.binding()))
                        .map(deadline -> finding(deadline, written))
                        .stream());
    }

    @Override
    public Stream<Unjudged> unjudged(Case filled) {
        Report report = filled.report();
        Optional<Deadline> deadline = Deadline.of(report.agency(), report.year());
        if (deadline.isEmpty()) {
            return Stream.of("D-DEPT", "D-GOV").map(code -> filled.unjudged(code, "机关名录里没有写这个机关的类别。"));
        }
        return latest(report).isPresent()
                ? Stream.empty()
                : Stream.of(filled.unjudged(deadline.get().rule(), "没有写落款和发布的日期。"));
    }

    @Override
    public Set<String> rules() {
        return RULES;
    }

    private record Written(String key, Dated dated) {}

    private static Optional<Written> latest(Report report) {
        return Stream.of(
                        report.signOff().date().map(dated -> new Written("落款", dated)),
                        report.publication().date().map(dated -> new Written("发布", dated)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(written -> written.dated().date()));
    }

    private static Finding finding(Deadline deadline, Written written) {
        String path = written.key() + ".日期";
        String problem = "“" + written.key() + "”的日期 " + written.dated().date() + " 晚于期限 " + deadline.day() + "。";
        return deadline.binding()
                ? Finding.warning(deadline.rule(), written.dated().where(), path, problem, "核对日期；《条例》第四十九条要求在期限前向社会公布。")
                : Finding.note(deadline.rule(), written.dated().where(), path, problem);
    }
}
