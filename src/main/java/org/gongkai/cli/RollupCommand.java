package org.gongkai.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongkai.check.Below;
import org.gongkai.check.Case;
import org.gongkai.check.Register;
import org.gongkai.draft.DraftWriter;
import org.gongkai.form.Form;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.site.Examiner;
import org.gongkai.site.Neighbours;
import org.gongkai.site.NewFile;
import org.gongkai.site.Workshop;
import org.gongkai.years.Before;
import org.gongkai.years.NextYear;
import org.gongkai.years.RollUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rollup",
        mixinStandardHelpOptions = true,
        description = "把机关名录里各级下级的报告相加，起草汇总口径的数据文件；每行注明几家合计、缺哪几家。",
        footer = {"", "例：gongkai rollup harbin --year 2022 > 汇总.yaml", "    gongkai rollup harbin --year 2022 --save"})
final class RollupCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "汇总机关的代码。")
    private String id;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "报告年度。")
    private int year;

    @Option(names = "-o", paramLabel = "FILE", description = "写到这个文件，不覆盖已有的；不写则写到标准输出。")
    private Path file;

    @Option(names = "--save", description = "写进数据文件夹，不覆盖已有的。")
    private boolean save;

    RollupCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        Workshop workshop = options.workshop();
        Beginner beginner = new Beginner(workshop, spec.commandLine());
        Form form = beginner.form(id, year);
        Years.require(year, workshop.data(), spec.commandLine());
        List<Finding> register =
                workshop.findings().stream().filter(Finding::blocks).toList();
        Agency agency = workshop.agencies().agency(id);
        Neighbours reports = new Neighbours(workshop);
        Below below = Below.of(
                id, year, new Register(workshop.agencies().agencies().values()), child -> reports.find(child, year));
        List<Finding> faults = java.util.stream.Stream.concat(
                        register.stream(), workshop.agencies().faults(id).stream())
                .toList();
        if (!faults.isEmpty()) {
            new FindingText(console, FindingText.Detail.QUIET).show(faults, "", List.of());
            return ExitCode.DATA;
        }
        if (below.isEmpty()) {
            throw new ChineseParameterException(spec.commandLine(), "机关名录里没有“" + id + "”的下级：在下级的条目里写“上级: " + id + "”。");
        }
        NextYear begun = NextYear.of(agency, year, form, workshop.opening(form), Before.of(agency, year, reports));
        Examiner examiner = new Examiner(workshop);
        RollUp sums = RollUp.of(begun.draft(), below, filled -> isSound(filled, workshop, examiner));
        write(DraftWriter.write(sums.draft()), workshop);
        tell(sums);
        return sums.failing().isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private boolean isSound(Case filled, Workshop workshop, Examiner examiner) {
        return workshop.data()
                .find(filled.report().agency().id(), year)
                .map(found -> examiner.examine(found, false))
                .filter(examined -> !examined.hasErrors())
                .isPresent();
    }

    private void write(String text, Workshop workshop) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (save) {
            console.error("已起草 " + workshop.data().add(id, year, bytes).shown() + "。");
        } else if (file != null) {
            NewFile.write(file, bytes);
            console.error("已起草 " + file.toString().replace('\\', '/') + "。");
        } else {
            console.out().print(text);
        }
    }

    private void tell(RollUp sums) {
        if (!sums.failing().isEmpty()) {
            console.error("有错误、没有计入的 " + sums.failing().size() + " 家："
                    + sums.failing().stream()
                            .map(filled -> filled.report().file())
                            .collect(Collectors.joining("、"))
                    + "。");
        }
        if (!options.quiet && !sums.missing().isEmpty()) {
            console.error("缺 " + sums.missing().size() + " 家："
                    + sums.missing().stream()
                            .map(agency -> agency.name().isEmpty() ? agency.id() : agency.name())
                            .collect(Collectors.joining("、"))
                    + "。");
        }
        if (!options.quiet) {
            console.error("共 "
                    + (sums.counted().size()
                            + sums.failing().size()
                            + sums.missing().size()) + " 家下级：计入 "
                    + sums.counted().size() + " 家，有错误 " + sums.failing().size() + " 家，缺 "
                    + sums.missing().size() + " 家。");
        }
    }
}
