package org.gongkai.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String... arguments) {
        Console console = Console.ofProcess();
        int code = run(console, arguments);
        console.flush();
        System.exit(code);
    }

    /** Runs a command; the exit codes are those of {@link ExitCode}. */
    static int run(Console console, String... arguments) {
        for (String argument : arguments) {
            if (argument.indexOf('\uFFFD') >= 0) {
                console.error("参数里有汉字，当前的区域设置读不出来。先执行 export LC_ALL=C.UTF-8，再运行一次。");
                return ExitCode.USAGE;
            }
        }
        Options options = new Options();
        CommandLine commandLine = new CommandLine(new Gongkai(console, options))
                .addSubcommand(new RenderCommand(console, options))
                .addSubcommand(new BuildCommand(console, options))
                .addSubcommand(new CheckCommand(console, options))
                .addSubcommand(new VerifyCommand(console, options))
                .addSubcommand(new ServeCommand(console, options))
                .addSubcommand(new PublishCommand(console, options))
                .addSubcommand(new RollbackCommand(console, options))
                .addSubcommand(new PackageCommand(console, options))
                .addSubcommand(new StatusCommand(console, options))
                .addSubcommand(new ImportCommand(console, options))
                .addSubcommand(new NewCommand(console, options))
                .addSubcommand(new RollupCommand(console, options))
                .addSubcommand(new DiffCommand(console, options))
                .addSubcommand(new FormCommand(console, options))
                .addSubcommand(new ExportCommand(console, options))
                .addSubcommand(new SchemaCommand(console, options))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new DoctorCommand(console, options));
        speakChinese(commandLine, console);
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> new Faults(console, options).report(e));
        return commandLine.execute(arguments);
    }

    /** Has a command line help and complain in Chinese. */
    static void speakChinese(CommandLine commandLine, Console console) {
        commandLine.setOut(new PrintWriter(console.out(), true));
        commandLine.setErr(new PrintWriter(console.err(), true));
        commandLine.setUsageHelpWidth(80);
        commandLine.setUsageHelpLongOptionsMaxWidth(28);
        commandLine.setResourceBundle(new ChineseHelp());
        commandLine.setParameterExceptionHandler((e, parsed) -> {
            console.error(Usage.problem(e));
            console.error("用法：" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.USAGE;
        });
    }
}
