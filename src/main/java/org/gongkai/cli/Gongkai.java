package org.gongkai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: without a command it shows what there is. */
@Command(
        name = "gongkai",
        synopsisSubcommandLabel = "命令",
        mixinStandardHelpOptions = true,
        version = "gongkai 0.1.0",
        description = "政府信息公开工作年度报告：一份数据文件，生成 DOCX、PDF、HTML。")
final class Gongkai implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Options options;

    @Spec
    private CommandSpec spec;

    Gongkai(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE;
    }
}
