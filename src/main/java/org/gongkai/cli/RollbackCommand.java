package org.gongkai.cli;

import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.gongkai.publish.Publisher;
import org.gongkai.publish.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "把门户网站恢复到以前发布的版本，可恢复最近 5 版。",
        footer = {"", "例：gongkai rollback --to sftp://web@www.example.gov.cn/srv/www/zfxxgk"})
final class RollbackCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Mixin
    private Portals portals = new Portals();

    @Spec
    private CommandSpec spec;

    @Option(names = "--edition", paramLabel = "N", description = "恢复到这一版；不写则恢复到上一版。")
    private Integer edition;

    @Option(names = "--list", description = "只列出目标上保留的版本。")
    private boolean list;

    RollbackCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (UploadProgress progress = new UploadProgress(console, options);
                Publisher publisher = portals.publisher(progress, false, spec.commandLine())) {
            if (list) {
                list(publisher.editions(), publisher.current());
                return ExitCode.OK;
            }
            Report report = publisher.rollBack(edition == null ? OptionalInt.empty() : OptionalInt.of(edition));
            if (options.json) {
                console.print(PublishJson.of(report, true));
                return ExitCode.OK;
            }
            console.print("已恢复到版本 " + report.edition() + "：" + PublishText.counts(report) + "。");
            if (!options.quiet) {
                console.print(PublishText.promise(report.promise()));
            }
            return ExitCode.OK;
        }
    }

    private void list(SortedSet<Integer> editions, int current) {
        if (options.json) {
            console.print(PublishJson.editions(editions, current));
        } else {
            editions.forEach(number -> console.print("版本 " + number + (number == current ? "（当前）" : "")));
        }
    }
}
