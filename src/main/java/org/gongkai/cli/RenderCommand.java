package org.gongkai.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongkai.cli.FindingText.Detail;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Examined;
import org.gongkai.site.Examiner;
import org.gongkai.site.Outcome;
import org.gongkai.site.OutputFormat;
import org.gongkai.site.OutputTree;
import org.gongkai.site.Render;
import org.gongkai.site.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "生成一个机关的报告。",
        footer = {"", "例：gongkai render harbin-kjj --year 2021", "    gongkai render 我的数据.yaml --format docx"})
final class RenderCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "机关代码（数据文件名去掉 .yaml），或数据文件的路径。")
    private String target;

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度；不写用最近的一年。")
    private Integer year;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "docx、pdf、html、ofd、json、fragment，用逗号隔开（默认 docx,pdf,html）。")
    private List<String> formats = List.of();

    @Option(names = "--draft", description = "有错误也生成，每页印“草稿”。")
    private boolean draft;

    RenderCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        DataFolder data = new DataFolder(options.data);
        DataFile file = new Target(data, spec.commandLine()).find(target, year);
        Set<OutputFormat> wanted = Formats.parse(formats, spec.commandLine());
        Workshop workshop = options.workshop();
        Render render = new Render(workshop, new OutputTree(options.out));
        Examined examined = new Examiner(workshop).examine(file, draft);
        Outcome outcome = render.run(examined, wanted);
        tell(outcome);
        return outcome.isDone() ? ExitCode.OK : ExitCode.DATA;
    }

    private void tell(Outcome outcome) {
        if (options.json) {
            console.print(FindingJson.of(outcome.findings()));
            return;
        }
        new FindingText(console, options.quiet ? Detail.QUIET : Detail.SHORT)
                .show(outcome.findings(), outcome.file().shown(), outcome.lines());
        if (!outcome.isDone()) {
            console.error("有 " + outcome.counts().errors() + " 处错误，没有生成；改正后再运行，或加 --draft 生成草稿。");
        } else if (!options.quiet) {
            console.print(
                    "已生成 " + outcome.folder().toString().replace('\\', '/') + "/（" + Formats.names(outcome.written())
                            + "），补零 " + outcome.counts().zeroFilled() + " 格。");
        }
    }
}
