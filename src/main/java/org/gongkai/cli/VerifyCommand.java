package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.cli.FindingText.Detail;
import org.gongkai.model.Finding;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Examined;
import org.gongkai.site.Examiner;
import org.gongkai.site.OutputTree;
import org.gongkai.site.Proofreader;
import org.gongkai.site.Proofreader.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "把生成的 DOCX、PDF、HTML 和另外要求的 OFD、JSON、片段读回来，和数据逐字逐格比对；不一致时退出码为 3。",
        footer = {"", "例：gongkai verify --year 2021"})
final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度，可写多次；不写则所有年度。")
    private List<Integer> years = List.of();

    VerifyCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        DataFolder data = new DataFolder(options.data);
        years.forEach(year -> Years.require(year, data, spec.commandLine()));
        Examiner examiner = new Examiner(options.workshop());
        Proofreader proofreader = new Proofreader(new OutputTree(options.out));
        List<Finding> findings = new ArrayList<>();
        int reports = 0;
        int files = 0;
        for (int year : years.isEmpty() ? data.years() : years) {
            for (DataFile file : data.list(year).files()) {
                Examined examined = examiner.examine(file, false);
                reports++;
                if (examined.hasErrors()) {
                    examined.findings().stream().filter(Finding::blocks).forEach(findings::add);
                } else {
                    Proof proof = proofreader.read(examined);
                    files += proof.read();
                    findings.addAll(proof.findings());
                }
            }
        }
        if (options.json) {
            console.print(FindingJson.of(findings));
        } else {
            new FindingText(console, Detail.QUIET).show(findings, "", List.of());
            console.print("共 " + reports + " 份报告，读回 " + files + " 个文件，"
                    + (findings.isEmpty() ? "与数据完全一致。" : "有 " + findings.size() + " 处不一致或有错误。"));
        }
        return findings.isEmpty() ? ExitCode.OK : ExitCode.DATA;
    }
}
