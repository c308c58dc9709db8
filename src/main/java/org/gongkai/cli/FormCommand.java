package org.gongkai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.cli.FindingText.Detail;
import org.gongkai.data.ReportFile;
import org.gongkai.form.Form;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.sheet.FormWorkbook;
import org.gongkai.site.DataFile;
import org.gongkai.site.NewFile;
import org.gongkai.site.OutputException;
import org.gongkai.site.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        description = "把法定表格做成 Excel 表格来填：不写机关是空白的，写了就填上已有的数据；不覆盖已有的文件。",
        footer = {
            "",
            "例：gongkai form --year 2021 --xlsx",
            "    gongkai form --year 2021 harbin-kjj --xlsx -o 科技局.xlsx",
            "填好后：gongkai import 科技局.xlsx"
        })
final class FormCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "机关代码，可写多个。")
    private List<String> ids = List.of();

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "报告年度。")
    private int year;

    @Option(names = "--xlsx", required = true, description = "做成 XLSX。")
    private boolean xlsx;

    @Option(names = "-o", paramLabel = "FILE", description = "文件名，只做一份时可写（默认 <代码>-<年度>.xlsx）。")
    private Path file;

    @Option(names = "--out-dir", paramLabel = "DIR", description = "放在哪个文件夹（默认当前文件夹）。")
    private Path folder = Path.of("");

    FormCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (file != null && ids.size() > 1) {
            throw new ChineseParameterException(spec.commandLine(), "-o 只能用于一份；多个机关请写 --out-dir。");
        }
        Workshop workshop = options.workshop();
        List<Form> forms = workshop.forms().covering(year);
        if (forms.size() != 1) {
            throw new ChineseParameterException(
                    spec.commandLine(), year + " 年度" + (forms.isEmpty() ? "没有适用的格式。" : "有不止一套适用的格式。"));
        }
        FormWorkbook workbooks = new FormWorkbook(workshop.style());
        if (ids.isEmpty()) {
            write(Integer.toString(year), workbooks.blank(Agency.unknown(""), year, forms.get(0)));
            return ExitCode.OK;
        }
        ids.forEach(id -> require(id, workshop));
        int done = 0;
        for (String id : ids) {
            done += make(id, workshop, workbooks, forms.get(0)) ? 1 : 0;
        }
        return done == ids.size() ? ExitCode.OK : ids.size() == 1 ? ExitCode.DATA : ExitCode.SOME_FAILED;
    }

    /** An id that nobody knows is a slip of the pen. */
    private void require(String id, Workshop workshop) {
        if (!workshop.agencies().ids().contains(id)
                && workshop.data().find(id, year).isEmpty()) {
            throw new ChineseParameterException(spec.commandLine(), "“" + id + "”不在机关名录里，也没有 " + year + " 年度的数据文件。");
        }
    }

    private boolean make(String id, Workshop workshop, FormWorkbook workbooks, Form form) {
        Optional<DataFile> data = workshop.data().find(id, year);
        if (data.isEmpty()) {
            return write(id + "-" + year, workbooks.blank(workshop.agencies().agency(id), year, form));
        }
        ReportFile read = workshop.read(data.get());
        if (read.findings().stream().anyMatch(Finding::blocks)) {
            new FindingText(console, Detail.QUIET)
                    .show(read.findings(), data.get().shown(), read.lines());
            return false;
        }
        return write(
                id + "-" + year,
                workbooks.of(read.report().orElseThrow(), read.ledger().orElseThrow()));
    }

    private boolean write(String name, byte[] workbook) {
        Path path = file == null ? folder.resolve(name + ".xlsx") : file;
        try {
            NewFile.write(path, workbook);
        } catch (OutputException e) {
            if (ids.size() < 2) {
                throw e;
            }
            console.error("错误：" + e.getMessage());
            return false;
        }
        if (!options.quiet) {
            console.print("已生成 " + path.toString().replace('\\', '/'));
        }
        return true;
    }
}
