package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.gongkai.draft.DraftWriter;
import org.gongkai.ingest.Ingest;
import org.gongkai.ingest.Ingest.Imported;
import org.gongkai.ingest.Ingest.Source;
import org.gongkai.ingest.IngestException;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.sheet.SheetReader;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Examined;
import org.gongkai.site.Examiner;
import org.gongkai.site.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "把已公布的报告（DOCX、PDF、网页）或填好的表格（XLSX）读成数据文件，拿不准的地方标“待核”；再按 check 的规则指出原件的差错。差错只是告知，不影响退出码。",
        footer = {"", "例：gongkai import 2021年报.docx --id harbin-kjj", "    gongkai import 年报.pdf > 年报.yaml"})
final class ImportCommand implements Callable<Integer> {
    private static final String PRINTED = "标准输出";

    private final Console console;
    private final Options options;
    private final List<Finding> findings = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "已公布的报告，或填好的表格。")
    private List<Path> files;

    @Option(names = "--id", paramLabel = "ID", description = "机关代码：连同图片写进数据文件夹，不覆盖已有的；不写则打印出来。可以同时给几个年度的报告。")
    private String id;

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度；标题里没有年份时用它。")
    private Integer year;

    ImportCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    /** What was read of a file, and where its data file is. */
    private record Arrival(Imported report, String yaml, DataFile file) {}

    @Override
    public Integer call() {
        requireSense();
        Workshop workshop = options.workshop();
        Ingest ingest = new Ingest(workshop.forms());
        List<Arrival> arrivals = new ArrayList<>();
        for (Path file : files) {
            try {
                Source source = source(file);
                if (SheetReader.isWorkbook(source.file())) {
                    workbook(file, source, workshop).ifPresent(read -> arrivals.add(arrival(read, workshop.data())));
                } else {
                    arrivals.add(arrival(ingest.read(source), workshop.data()));
                }
            } catch (IngestException e) {
                refuse(e.code(), file, e.getMessage(), e.remedy());
            } catch (IOException e) {
                refuse("FILE-READ", file, "文件读不了：没有这个文件，或没有读取的权限。", "核对文件名和文件的权限。");
            }
        }
        Examiner examiner = new Examiner(workshop);
        arrivals.forEach(arrival -> tell(arrival, examiner));
        if (options.json) {
            console.print(FindingJson.of(findings));
        }
        if (arrivals.size() == files.size()) {
            return ExitCode.OK;
        }
        return arrivals.isEmpty() ? ExitCode.DATA : ExitCode.SOME_FAILED;
    }

    /** A form that was filled in, unless something in it is wrong. */
    private Optional<Imported> workbook(Path file, Source source, Workshop workshop) {
        String shown = file.toString().replace('\\', '/');
        SheetReader.Filled filled = new SheetReader(workshop.forms()).read(shown, source.file());
        findings.addAll(filled.findings());
        if (!options.json) {
            text().show(filled.findings(), "", List.of());
        }
        int cells = filled.draft().report().figures().cells().size();
        return filled.hasErrors() ? Optional.empty() : Optional.of(new Imported(filled.draft(), Map.of(), cells, 0));
    }

    private void requireSense() {
        if (id != null && !DataFolder.isId(id)) {
            throw new ChineseParameterException(spec.commandLine(), "“" + id + "”不能作机关代码：只用文字、数字、- 和 _，最多 64 个字。");
        }
        if (year != null && !DataFolder.isYear(year)) {
            throw new ChineseParameterException(spec.commandLine(), "--year 要写四位年份，例如 2021。");
        }
        if (id == null && options.json) {
            throw new ChineseParameterException(spec.commandLine(), "--json 要和 --id 一起用：不写 --id 时，标准输出是数据文件。");
        }
        if (id == null && files.size() > 1) {
            throw new ChineseParameterException(spec.commandLine(), "几个文件要和 --id 一起用；不写 --id 时一次读一个。");
        }
    }

    private Source source(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than the limit is enough to be refused for its size.
            bytes = in.readNBytes(Ingest.MOST_BYTES + 1);
        }
        String pictures = id == null ? "" : id + "-图";
        return new Source(
                file.getFileName().toString(),
                bytes,
                pictures,
                year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }

    private Arrival arrival(Imported report, DataFolder data) {
        String yaml = DraftWriter.write(report.draft());
        int its = report.draft().report().year();
        if (id == null) {
            console.out().print(yaml);
            Path nowhere = data.root().resolve(Integer.toString(its)).resolve("import.yaml");
            return new Arrival(report, yaml, new DataFile(nowhere, PRINTED, "", OptionalInt.of(its)));
        }
        DataFile file = data.add(id, its, yaml.getBytes(StandardCharsets.UTF_8));
        report.images().forEach((name, bytes) -> data.addBeside(file, name, bytes));
        return new Arrival(report, yaml, file);
    }

    private void refuse(String code, Path file, String problem, String remedy) {
        String shown = file.toString().replace('\\', '/');
        Finding finding = Finding.error(code, Location.top(shown), "", problem, remedy);
        findings.add(finding);
        if (!options.json) {
            text().show(List.of(finding), "", List.of());
        }
    }

    private FindingText text() {
        return new FindingText(console, options.quiet ? FindingText.Detail.QUIET : FindingText.Detail.FULL);
    }

    /** Says what the published report gets wrong, at the places of the new file. */
    private void tell(Arrival arrival, Examiner examiner) {
        Examined examined = id == null
                ? examiner.examine(arrival.file(), arrival.yaml().getBytes(StandardCharsets.UTF_8))
                : examiner.examine(arrival.file(), true);
        findings.addAll(examined.findings());
        if (!options.json) {
            text().show(examined.findings(), arrival.file().shown(), examined.lines());
        }
        if (!options.quiet) {
            console.error(Optional.of(arrival.file().shown())
                            .filter(shown -> id != null)
                            .map(shown -> "已写入 " + shown + "：")
                            .orElse("")
                    + "读入 " + arrival.report().cells() + " 格，待核 "
                    + arrival.report().doubts() + " 处。");
        }
    }
}
