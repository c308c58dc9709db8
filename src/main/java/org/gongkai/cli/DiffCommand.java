package org.gongkai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.check.Case;
import org.gongkai.data.ReportFile;
import org.gongkai.document.Document;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Neighbours;
import org.gongkai.site.OutputTree;
import org.gongkai.site.Renderers;
import org.gongkai.site.Workshop;
import org.gongkai.years.Difference;
import org.gongkai.years.ReviewSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "一个机关两年的报告逐格、逐句对照；可生成审核表。",
        footer = {
            "",
            "例：gongkai diff harbin-kjj --year 2022",
            "    gongkai diff harbin-kjj --year 2022 --sheet docx",
            "    gongkai diff harbin-kjj --year 2022 --with 2019 -o check.html"
        })
final class DiffCommand implements Callable<Integer> {
    private static final List<String> SHEETS = List.of("docx", "html");

    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "机关代码。")
    private String id;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "报告年度。")
    private int year;

    @Option(names = "--with", paramLabel = "YYYY", description = "和哪一年比（默认上一年）。")
    private Integer other;

    @Option(names = "--sheet", paramLabel = "FORMAT", description = "生成审核表：docx 或 html。")
    private String sheet = "";

    @Option(names = "-o", paramLabel = "FILE", description = "审核表的文件名，扩展名定格式（默认 <代码>-<年>-<比较年>.docx）。")
    private Path file;

    DiffCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        String format = format();
        DataFolder data = new DataFolder(options.data);
        int then = other == null ? year - 1 : other;
        if (then == year) {
            throw new ChineseParameterException(spec.commandLine(), "--with 要写另一个年度。");
        }
        Target target = new Target(data, spec.commandLine());
        DataFile later = target.find(id, Math.max(year, then));
        DataFile earlier = target.find(id, Math.min(year, then));
        Workshop workshop = options.workshop();
        Optional<Case> now = read(later, workshop);
        Optional<Case> before = read(earlier, workshop);
        if (now.isEmpty() || before.isEmpty()) {
            return ExitCode.DATA;
        }
        Difference difference = Difference.of(now.get(), before.get());
        if (!format.isEmpty()) {
            write(ReviewSheet.of(difference, workshop.agencies().portal()), format, workshop, difference);
        } else if (options.json) {
            console.print(DifferenceJson.of(difference));
        } else {
            new DifferenceText(console).show(difference);
        }
        return ExitCode.OK;
    }

    /** Empty for the terminal. */
    private String format() {
        String named =
                file == null ? "" : file.toString().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
        String format = sheet.isEmpty() ? named : sheet.toLowerCase(Locale.ROOT);
        if (file != null && !SHEETS.contains(format) || !format.isEmpty() && !SHEETS.contains(format)) {
            throw new ChineseParameterException(spec.commandLine(), "没有“" + format + "”这种审核表，可写 docx、html。");
        }
        return format;
    }

    private Optional<Case> read(DataFile data, Workshop workshop) {
        ReportFile read = workshop.read(data);
        Optional<Case> filled =
                new Neighbours(workshop).find(data.id(), data.year().orElseThrow());
        if (filled.isEmpty()) {
            new FindingText(console, FindingText.Detail.QUIET).show(read.findings(), data.shown(), read.lines());
        }
        return filled;
    }

    private void write(Document document, String format, Workshop workshop, Difference difference) {
        Path path = file != null
                ? file
                : Path.of(id + "-" + difference.now().report().year() + "-"
                        + difference.then().report().year() + "." + format);
        Renderers renderers = new Renderers(workshop);
        byte[] bytes = format.equals("docx") ? renderers.docx(document) : renderers.page(document);
        OutputTree.replace(path.toAbsolutePath(), bytes);
        if (!options.quiet) {
            console.print("已生成审核表 " + path.toString().replace('\\', '/') + "。");
        }
    }
}
