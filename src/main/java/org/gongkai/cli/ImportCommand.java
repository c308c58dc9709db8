package org.gongkai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.draft.DraftWriter;
import org.gongkai.ingest.Ingest;
import org.gongkai.ingest.IngestException;
import org.gongkai.sheet.SheetReader;
import org.gongkai.site.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "把已公布的报告（DOCX、PDF、网页）或填好的表格（XLSX）读成数据文件；拿不准的地方标“待核”。",
        footer = {"", "例：gongkai import 2021年报.docx --id harbin-kjj", "    gongkai import 年报.pdf > 年报.yaml"})
final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "已公布的报告，或填好的表格。")
    private List<Path> files;

    @Option(names = "--id", paramLabel = "ID", description = "机关代码：写进数据文件夹；不写则打印出来。已有的文件不覆盖。")
    private String id;

    ImportCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        Workshop workshop = options.workshop();
        Ingest ingest = new Ingest(workshop.forms());
        for (Path file : files) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                if (SheetReader.isWorkbook(bytes)) {
                    SheetReader.Filled filled = new SheetReader(workshop.forms()).read(shown(file), bytes);
                    new FindingText(console, FindingText.Detail.FULL).show(filled.findings(), "", List.of());
                    if (filled.hasErrors()) {
                        return ExitCode.DATA;
                    }
                    console.print(DraftWriter.write(filled.draft()));
                    continue;
                }
                Ingest.Imported read = ingest.read(file.getFileName().toString(), bytes);
                console.print(DraftWriter.write(read.draft()));
            } catch (IngestException e) {
                console.error("错误  " + file + "\n  " + e.getMessage() + "\n  改法：" + e.remedy());
                return ExitCode.DATA;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ExitCode.OK;
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
