package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.site.Outcome;
import org.gongkai.site.Outcome.State;
import org.gongkai.site.Watcher;

/** Tells how a build goes: while it runs by a bar on a terminal or a line for each report elsewhere, at the end by what failed and how many. */
final class BuildReport implements Watcher, AutoCloseable {
    /** Beyond these, failed files are told by name only: nobody reads on, and memory has an end. */
    private static final int MOST_EXPLAINED = 1000;

    private final Console console;
    private final Options options;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private Meter meter = Meter.NONE;
    private int total;
    private int done;
    private int unchanged;
    private int warnings;
    private int notes;

    BuildReport(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public void begins(int reports) {
        total = reports;
        if (console.isInteractive() && !options.quiet && !options.json) {
            meter = new ProgressMeter(console, "生成", "份", reports);
        }
    }

    @Override
    public void remark(String text) {
        console.error(text);
    }

    @Override
    public void done(Outcome outcome) {
        if (outcome.isDone()) {
            done++;
            unchanged += outcome.state() == State.UNCHANGED ? 1 : 0;
        } else {
            failures.add(failures.size() < MOST_EXPLAINED ? FindingText.errors(console, outcome) : named(outcome));
        }
        warnings += outcome.counts().warnings();
        notes += outcome.counts().notes();
        meter.step(failures.size());
        if (options.json) {
            findings.addAll(outcome.findings());
        } else if (meter == Meter.NONE && !options.quiet && outcome.state() != State.UNCHANGED) {
            console.error((outcome.isDone() ? "完成  " : "失败  ") + outcome.file().shown() + counts(outcome));
        }
    }

    private static String counts(Outcome outcome) {
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            int count = outcome.counts().of(severity);
            if (count > 0) {
                counts.append("  ").append(severity.label()).append(' ').append(count);
            }
        }
        int zeros = outcome.counts().zeroFilled();
        return counts + (zeros > 0 ? "  补零 " + zeros + " 格" : "");
    }

    private static String named(Outcome outcome) {
        return "错误  " + outcome.file().shown() + "：" + outcome.counts().errors() + " 处，用 gongkai check 查看。";
    }

    /** Sums up a build that has come to its end, and returns the exit code. */
    int conclude(boolean pages) {
        close();
        if (options.json) {
            console.print(FindingJson.of(findings));
        } else {
            failures.forEach(console::error);
            int failed = failures.size();
            String same = unchanged > 0 ? "（其中 " + unchanged + " 份没有变化）" : "";
            console.print("共 " + (done + failed) + " 份：" + done + " 份完成" + same + "，" + failed + " 份有错误。");
            if (pages && done > 0 && !options.quiet) {
                console.print(
                        "打开 " + options.out.resolve("index.html").toString().replace('\\', '/') + " 查看；警告 " + warnings
                                + " 处、提示 " + notes + " 处，用 gongkai check 查看。");
            }
        }
        return failures.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    /** Says how to go on after a build that was stopped, and returns the exit code. */
    int stopped() {
        close();
        int left = Math.max(0, total - done - failures.size());
        console.error("已停下：做完 " + (done + failures.size()) + " 份，还有 " + left + " 份。已写的文件都完整；再运行同样的命令，从这里接着做。");
        console.flush();
        return ExitCode.INTERRUPTED;
    }

    @Override
    public void close() {
        meter.close();
    }
}
