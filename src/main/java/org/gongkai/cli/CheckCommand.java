package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Examined;
import org.gongkai.site.Examiner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "检查数据文件，不生成报告；有错误时退出码为 3。",
        footer = {"", "例：gongkai check", "    gongkai check harbin-kjj --year 2021 --json"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "机关代码或数据文件；不写则检查全部。")
    private List<String> targets = List.of();

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度，可写多次；不写则所有年度。")
    private List<Integer> years = List.of();

    CheckCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        DataFolder data = new DataFolder(options.data);
        years.forEach(year -> Years.require(year, data, spec.commandLine()));
        List<Finding> misnamed = new ArrayList<>();
        List<DataFile> files = files(data, misnamed);
        Examiner examiner = new Examiner(options.workshop());
        FindingText text = new FindingText(console);
        Severity least = options.quiet ? Severity.ERROR : Severity.NOTE;
        List<Finding> all = new ArrayList<>(misnamed);
        int faulty = (int) misnamed.stream().filter(Finding::blocks).count();
        if (!options.json) {
            text.show(misnamed, least);
        }
        for (DataFile file : files) {
            Examined examined = examiner.examine(file, false);
            faulty += examined.hasErrors() ? 1 : 0;
            all.addAll(examined.findings());
            if (!options.json) {
                text.show(examined.findings(), least);
                if (!options.quiet && examined.isReadable()) {
                    console.error(file.shown() + "：补零 " + examined.zeroFilled() + " 格。");
                }
            }
        }
        if (options.json) {
            console.print(FindingJson.of(all));
        } else {
            int count = files.size() + misnamed.size();
            console.print("共 " + count + " 份：" + (count - faulty) + " 份没有错误，" + faulty + " 份有错误。");
        }
        return faulty == 0 ? ExitCode.OK : ExitCode.DATA;
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
