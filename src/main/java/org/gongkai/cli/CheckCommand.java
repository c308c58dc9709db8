package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.cli.FindingText.Detail;
import org.gongkai.model.Finding;
import org.gongkai.model.Unjudged;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Examined;
import org.gongkai.site.Examiner;
import org.gongkai.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "检查数据文件，不生成报告；有错误时退出码为 3。",
        footer = {
            "",
            "例：gongkai check",
            "    gongkai check harbin-kjj --year 2021 --json",
            "    gongkai check --explain T3-BALANCE"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "机关代码或数据文件；不写则检查全部。")
    private List<String> targets = List.of();

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度，可写多次；不写则所有年度。")
    private List<Integer> years = List.of();

    @Option(names = "--all", description = "列出全部：同类的警告和提示不合并，没有条件判断的规则也说明原因。")
    private boolean all;

    @Option(names = "--explain", paramLabel = "CODE", description = "说明一个编号的现象、原因和改法。")
    private String code;

    CheckCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        return code == null ? check() : explain();
    }

    private int explain() {
        Explanations explanations = Explanations.read();
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        String near = Nearest.to(wanted, explanations.codes())
                .map(other -> "是不是想写 " + other + "？")
                .orElse("");
        console.print(explanations
                .of(wanted)
                .orElseThrow(() -> new ChineseParameterException(spec.commandLine(), "没有“" + code + "”这个编号。" + near)));
        return ExitCode.OK;
    }

    private int check() {
        DataFolder data = new DataFolder(options.data);
        years.forEach(year -> Years.require(year, data, spec.commandLine()));
        List<Finding> misnamed = new ArrayList<>();
        List<DataFile> files = files(data, misnamed);
        Examiner examiner = new Examiner(options.workshop());
        Report report = new Report(misnamed);
        examiner.check(files, Runtime.getRuntime().availableProcessors(), report::add);
        return report.conclude(files.size() + misnamed.size());
    }

    /** Tells of findings as they come; for JSON it keeps them all. */
    private final class Report {
        private final FindingText text =
                new FindingText(console, options.quiet ? Detail.QUIET : all ? Detail.ALL : Detail.FULL);
        private final List<Finding> findings = new ArrayList<>();
        private final List<Unjudged> unjudged = new ArrayList<>();
        private int faulty;

        Report(List<Finding> misnamed) {
            faulty = (int) misnamed.stream().filter(Finding::blocks).count();
            if (options.json) {
                findings.addAll(misnamed);
            } else {
                text.show(misnamed, "", List.of());
            }
        }

        void add(Examined examined) {
            faulty += examined.hasErrors() ? 1 : 0;
            if (options.json) {
                findings.addAll(examined.findings());
                unjudged.addAll(all ? examined.unjudged() : List.of());
            } else {
                show(examined, text);
            }
        }

        int conclude(int count) {
            if (options.json) {
                console.print(FindingJson.of(findings, unjudged));
            } else {
                console.print("共 " + count + " 份：" + (count - faulty) + " 份没有错误，" + faulty + " 份有错误。");
            }
            return faulty == 0 ? ExitCode.OK : ExitCode.DATA;
        }
    }

    private void show(Examined examined, FindingText text) {
        text.show(examined.findings(), examined.file().shown(), examined.lines());
        if (all) {
            text.showUnjudged(examined.unjudged());
        }
        if (!options.quiet && examined.isReadable()) {
            console.error(examined.file().shown() + "：补零 " + examined.zeroFilled() + " 格。");
        }
    }

    private List<DataFile> files(DataFolder data, List<Finding> misnamed) {
        List<DataFile> files = new ArrayList<>();
        if (targets.isEmpty()) {
            for (int year : years.isEmpty() ? data.years() : years) {
                DataFolder.Listing listing = data.list(year);
                files.addAll(listing.files());
                misnamed.addAll(listing.findings());
            }
        }
        Target target = new Target(data, spec.commandLine());
        for (String name : targets) {
            if (years.isEmpty()) {
                files.add(target.find(name, null));
            }
            years.forEach(year -> files.add(target.find(name, year)));
        }
        return files;
    }
}
