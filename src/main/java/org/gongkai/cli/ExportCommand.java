package org.gongkai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.cli.FindingText.Detail;
import org.gongkai.sheet.Export;
import org.gongkai.sheet.Export.Layout;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Examined;
import org.gongkai.site.Examiner;
import org.gongkai.site.OutputTree;
import org.gongkai.site.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "把一个或几个年度所有机关的数据汇成一份文件，供统计分析；有错误的机关不列入。",
        footer = {
            "",
            "例：gongkai export --year 2021 --xlsx -o 2021.xlsx",
            "    gongkai export --year 2019 --year 2021 --csv --long > 数据.csv",
            "XLSX 和 CSV 每个机关一行，前两行是名称和坐标；--long 每格一行。"
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "报告年度，可写多次。")
    private List<Integer> years;

    @Option(names = "--xlsx", description = "XLSX，要用 -o 写明文件。")
    private boolean xlsx;

    @Option(names = "--csv", description = "CSV（UTF-8，Excel 可直接打开）。")
    private boolean csv;

    @Option(names = "--long", description = "CSV 每个机关每格一行。")
    private boolean lines;

    @Option(names = "-o", paramLabel = "FILE", description = "写到这个文件；不写则打印出来。")
    private Path file;

    ExportCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() throws IOException {
        Layout layout = layout();
        DataFolder data = new DataFolder(options.data);
        years.forEach(year -> Years.require(year, data, spec.commandLine()));
        Workshop workshop = options.workshop();
        Counts counts = new Counts();
        if (file == null) {
            write(console.out(), layout, workshop, counts);
        } else {
            OutputTree.replace(file.toAbsolutePath(), out -> write(out, layout, workshop, counts));
        }
        if (!options.quiet) {
            console.error("共 " + (counts.done + counts.faulty) + " 份：" + counts.done + " 份列入，" + counts.faulty
                    + " 份有错误，没有列入。");
        }
        return counts.faulty == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private Layout layout() {
        int wanted = (xlsx ? 1 : 0) + (csv ? 1 : 0) + (options.json ? 1 : 0);
        if (wanted != 1) {
            throw new ChineseParameterException(spec.commandLine(), "写明一种格式：--xlsx、--csv 或 --json。");
        }
        if (lines && !csv) {
            throw new ChineseParameterException(spec.commandLine(), "--long 只用于 --csv。");
        }
        if (xlsx && file == null) {
            throw new ChineseParameterException(spec.commandLine(), "XLSX 要用 -o 写明文件。");
        }
        return xlsx ? Layout.XLSX : options.json ? Layout.JSON : lines ? Layout.LONG : Layout.CSV;
    }

    /** How many files were exported, and how many could not be. */
    private static final class Counts {
        private int done;
        private int faulty;
    }

    private void write(OutputStream out, Layout layout, Workshop workshop, Counts counts) throws IOException {
        Examiner examiner = new Examiner(workshop);
        FindingText text = new FindingText(console, Detail.QUIET);
        try (Export export = Export.to(out, layout, workshop.forms())) {
            for (int year : years) {
                DataFolder.Listing listing = workshop.data().list(year);
                text.show(listing.findings(), "", List.of());
                counts.faulty += listing.findings().size();
                for (DataFile each : listing.files()) {
                    Examined examined = examiner.examine(each, false);
                    if (examined.hasErrors()) {
                        counts.faulty++;
                        text.show(examined.findings(), each.shown(), examined.lines());
                    } else {
                        counts.done++;
                        export.add(
                                examined.report().report().orElseThrow(),
                                examined.report().ledger().orElseThrow());
                    }
                }
            }
        }
    }
}
