package org.gongkai.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.gongkai.publish.BuiltTree;
import org.gongkai.publish.Publisher;
import org.gongkai.publish.Report;
import org.gongkai.publish.target.Promise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "把生成的页面发布到门户网站，只传有变化的文件；中断后再运行一次会接着传。",
        footer = {
            "",
            "密码、密钥取自环境变量 GONGKAI_PASSWORD、GONGKAI_KEY、AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY，或在运行时输入。",
            "例：gongkai publish --year 2021 --to sftp://web@www.example.gov.cn/srv/www/zfxxgk"
        })
final class PublishCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Mixin
    private Portals portals = new Portals();

    @Spec
    private CommandSpec spec;

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度，可写多次；不写则生成过的所有年度。")
    private List<Integer> years = List.of();

    @Option(names = "--dry-run", description = "只列出会有什么变化，不改动目标。")
    private boolean dryRun;

    @Option(names = "--repair", description = "目标上的文件被人动过时用：全部重新放好。")
    private boolean repair;

    PublishCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        Set<String> built = BuiltTree.years(options.out);
        if (built.isEmpty()) {
            throw new ChineseParameterException(spec.commandLine(), "“" + options.out + "”里还没有报告，先运行 gongkai build。");
        }
        for (int year : years) {
            if (!built.contains(Integer.toString(year))) {
                throw new ChineseParameterException(
                        spec.commandLine(), year + " 年度还没有生成，先运行 gongkai build --year " + year + "。");
            }
        }
        try (UploadProgress progress = new UploadProgress(console, options);
                Publisher publisher = portals.publisher(progress, repair, spec.commandLine())) {
            BuiltTree tree = BuiltTree.read(options.out, new TreeSet<>(years));
            Report report = dryRun ? publisher.preview(tree) : publisher.publish(tree);
            if (options.json) {
                console.print(PublishJson.of(report, !dryRun));
            } else if (dryRun) {
                list(report);
            } else {
                tell(report);
            }
        }
        return ExitCode.OK;
    }

    private void list(Report report) {
        report.added().forEach(path -> console.print("新增  " + path));
        report.changed().forEach(path -> console.print("更新  " + path));
        report.removed().forEach(path -> console.print("删除  " + path));
        console.print("如果发布：" + PublishText.counts(report) + "。没有改动目标。");
        PublishText.links(report).forEach(console::error);
    }

    private void tell(Report report) {
        PublishText.links(report).forEach(console::error);
        if (report.isEmpty() && !repair) {
            console.print("没有变化，目标上仍是版本 " + report.edition() + "（" + report.files() + " 个文件）。");
            return;
        }
        console.print(
                "已发布版本 " + report.edition() + "：" + PublishText.counts(report) + "，上传 " + report.travelled() + " 份内容。");
        if (!options.quiet) {
            console.print(PublishText.promise(report.promise()));
            if (report.besides() > 0) {
                console.print("目标文件夹里另有 " + report.besides() + " 项不是本程序的，没有动"
                        + (report.promise() == Promise.SWITCH ? "，也不随版本切换。" : "。"));
            }
        }
    }
}
