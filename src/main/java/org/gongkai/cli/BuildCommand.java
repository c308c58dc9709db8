package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.gongkai.cli.FindingText.Detail;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.site.Build;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Examined;
import org.gongkai.site.Outcome;
import org.gongkai.site.OutputFormat;
import org.gongkai.site.OutputTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "生成各年度全部机关的报告和目录页。",
        footer = {"", "例：gongkai build --year 2021"})
final class BuildCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度，可写多次；不写则所有年度。")
    private List<Integer> years = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "docx、pdf、html、ofd、json、fragment（默认 docx,pdf,html）。")
    private List<String> formats = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "同时生成几份（默认按处理器个数）。")
    private Integer jobs;

    @Option(names = "--draft", description = "有错误也生成，每页印“草稿”。")
    private boolean draft;

    BuildCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        DataFolder data = new DataFolder(options.data);
        List<Integer> wanted = years(data);
        var outputs = Formats.parse(formats, spec.commandLine());
        int atOnce = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (atOnce < 1) {
            throw new ChineseParameterException(spec.commandLine(), "--jobs 至少是 1。");
        }
        Build build = new Build(options.workshop(), new OutputTree(options.out));
        Tally tally = new Tally();
        build.run(wanted, outputs, draft, atOnce, tally::add);
        return tally.conclude(outputs.contains(OutputFormat.HTML));
    }

    private List<Integer> years(DataFolder data) {
        SortedSet<Integer> there = data.years();
        if (there.isEmpty()) {
            throw new ChineseParameterException(
                    spec.commandLine(), "“" + options.data + "”里没有年度文件夹（如 " + options.data + "/2021/）。");
        }
        years.forEach(year -> Years.require(year, data, spec.commandLine()));
        return years.isEmpty() ? List.copyOf(there) : years.stream().distinct().toList();
    }

    /** Counts outcomes and tells of them as they come. */
    private final class Tally {
        private final FindingText text = new FindingText(console, Detail.QUIET);
        private final List<Finding> findings = new ArrayList<>();
        private int done;
        private int failed;

        void add(Outcome outcome) {
            if (outcome.isDone()) {
                done++;
            } else {
                failed++;
            }
            if (options.json) {
                findings.addAll(outcome.examined().findings());
                return;
            }
            if (!options.quiet) {
                console.error((outcome.isDone() ? "完成  " : "失败  ")
                        + outcome.examined().file().shown()
                        + counts(outcome));
            }
            Examined examined = outcome.examined();
            text.show(examined.findings(), examined.file().shown(), examined.lines());
        }

        private static String counts(Outcome outcome) {
            StringBuilder counts = new StringBuilder();
            for (Severity severity : Severity.values()) {
                long count = outcome.count(severity);
                if (count > 0) {
                    counts.append("  ").append(severity.label()).append(' ').append(count);
                }
            }
            int zeros = outcome.examined().zeroFilled();
            return counts + (zeros > 0 ? "  补零 " + zeros + " 格" : "");
        }

        int conclude(boolean pages) {
            if (options.json) {
                console.print(FindingJson.of(findings));
            } else {
                console.print("共 " + (done + failed) + " 份：" + done + " 份完成，" + failed + " 份有错误。");
                if (pages && done > 0 && !options.quiet) {
                    console.print(
                            "打开 " + options.out.resolve("index.html").toString().replace('\\', '/')
                                    + " 查看；警告和提示用 gongkai check 查看。");
                }
            }
            return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
        }
    }
}
