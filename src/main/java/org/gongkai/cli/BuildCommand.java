package org.gongkai.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.site.Build;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Order;
import org.gongkai.site.OutputFormat;
import org.gongkai.site.OutputTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "生成各年度全部机关的报告和目录页；没有变化的报告不重新生成，撤去的数据文件连同报告一起撤去。",
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

    @Option(names = "--force", description = "全部重新生成；不写则只生成有变化的。")
    private boolean force;

    BuildCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        DataFolder data = new DataFolder(options.data);
        requireYears(data);
        var outputs = Formats.parse(formats, spec.commandLine());
        int atOnce = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (atOnce < 1) {
            throw new ChineseParameterException(spec.commandLine(), "--jobs 至少是 1。");
        }
        Order order = new Order(outputs, draft, force, options.json);
        Build build = new Build(options.workshop(), new OutputTree(options.out), order);
        Interruption interruption = Interruption.of(build::stop);
        try (BuildReport report = new BuildReport(console, options)) {
            return build.run(years.stream().distinct().toList(), atOnce, report)
                    ? report.conclude(outputs.contains(OutputFormat.HTML))
                    : report.stopped();
        } finally {
            interruption.close();
        }
    }

    private void requireYears(DataFolder data) {
        if (data.years().isEmpty()) {
            throw new ChineseParameterException(
                    spec.commandLine(), "“" + options.data + "”里没有年度文件夹（如 " + options.data + "/2021/）。");
        }
        years.forEach(year -> Years.require(year, data, spec.commandLine()));
    }
}
