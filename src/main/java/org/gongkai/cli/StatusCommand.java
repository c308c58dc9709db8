package org.gongkai.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.cli.FindingText.Detail;
import org.gongkai.site.Coverage;
import org.gongkai.site.Coverage.Line;
import org.gongkai.site.Coverage.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "一个年度谁报了、谁没有报、期限还有几天。",
        footer = {"", "例：gongkai status --year 2021"})
final class StatusCommand implements Callable<Integer> {
    private static final Map<State, String> STATES =
            Map.of(State.MISSING, "缺", State.ERRORS, "有错误", State.WARNINGS, "有警告", State.GOOD, "好");
    /** Columns of the table, 80 wide with a blank between them. */
    private static final int[] WIDTHS = {18, 26, 6, 4, 4, 10, 6};

    private final Console console;
    private final Options options;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "报告年度。")
    private int year;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "按这一天算期限（默认今天）。")
    private LocalDate today = LocalDate.now();

    StatusCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        Coverage coverage = Coverage.of(options.workshop(), year);
        if (options.json) {
            console.print(Json.of(coverage.lines().stream().map(this::fields).toList()));
            return ExitCode.OK;
        }
        new FindingText(console, Detail.SHORT).show(coverage.findings(), "", List.of());
        console.print(row(List.of("代码", "机关", "状态", "错误", "警告", "期限", "天数")));
        coverage.lines().forEach(line -> console.print(row(cells(line))));
        console.print(year + " 年度应报 " + coverage.lines().size() + " 份：已有 "
                + (coverage.lines().size() - coverage.count(State.MISSING)) + " 份，其中 " + coverage.count(State.ERRORS)
                + " 份有错误；缺 " + coverage.count(State.MISSING) + " 份。");
        return ExitCode.OK;
    }

    private List<String> cells(Line line) {
        return List.of(
                line.id(),
                line.name(),
                STATES.get(line.state()),
                line.errors() == 0 ? "" : Integer.toString(line.errors()),
                line.warnings() == 0 ? "" : Integer.toString(line.warnings()),
                line.deadline().map(LocalDate::toString).orElse(""),
                line.isDone()
                        ? ""
                        : line.daysLeft(today).map(StatusCommand::days).orElse(""));
    }

    private static String days(long left) {
        return left < 0 ? "过 " + -left : "剩 " + left;
    }

    private static String row(List<String> cells) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            padded.add(DisplayWidth.padded(cells.get(i), WIDTHS[i]));
        }
        return String.join(" ", padded).stripTrailing();
    }

    private Map<String, Object> fields(Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", line.id());
        fields.put("name", line.name());
        fields.put("state", line.state().name());
        fields.put("errors", line.errors());
        fields.put("warnings", line.warnings());
        fields.put("deadline", line.deadline().map(LocalDate::toString).orElse(null));
        fields.put("daysLeft", line.daysLeft(today).orElse(null));
        return fields;
    }
}
