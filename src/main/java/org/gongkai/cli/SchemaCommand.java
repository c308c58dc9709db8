package org.gongkai.cli;

import java.util.concurrent.Callable;
import org.gongkai.data.ReportSchema;
import picocli.CommandLine.Command;

@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "输出数据文件的 JSON Schema，编辑器用它提示和检查键名。",
        footer = {"", "例：gongkai schema > data/report.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    SchemaCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        console.out().print(ReportSchema.of(options.workshop().forms()));
        return ExitCode.OK;
    }
}
