package org.gongkai.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.gongkai.preview.Originals;
import org.gongkai.preview.Preview;
import org.gongkai.site.DataFolder;
import org.gongkai.site.FontFolder;
import org.gongkai.site.Order;
import org.gongkai.site.TemplateFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "在本机浏览器里预览网站：改了数据或模板，打开的网页自己更新；有错误的，网页上说明在哪里、怎么改。不动输出文件夹，按 Ctrl-C 结束。",
        footer = {"", "例：gongkai serve", "    gongkai serve --year 2021 --format html --port 0"})
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8000", description = "端口（默认 8000）；0 任选一个空闲的。")
    private int port;

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度，可写多次；不写则所有年度。")
    private List<Integer> years = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "docx、pdf、html、ofd、json、fragment（默认 docx,pdf,html）；只写 html 最快。")
    private List<String> formats = List.of();

    @Option(names = "--draft", description = "有错误也生成，每页印“草稿”。")
    private boolean draft;

    ServeCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ChineseParameterException(spec.commandLine(), "--port 是 0 到 " + LAST_PORT + " 的数。");
        }
        DataFolder data = new DataFolder(options.data);
        years.forEach(year -> Years.require(year, data, spec.commandLine()));
        Originals originals = new Originals(
                data,
                new TemplateFiles(options.templates),
                Optional.ofNullable(options.fonts).map(FontFolder::new));
        Order order = new Order(Formats.parse(formats, spec.commandLine()), draft, false, false);
        CountDownLatch over = new CountDownLatch(1);
        Interruption interruption = Interruption.of(over::countDown);
        try (Scratch scratch = Scratch.create();
                Preview preview = new Preview(
                        originals, scratch.folder(), order, years, port, new PreviewTeller(console, options))) {
            console.print("预览：" + preview.address() + "　按 Ctrl-C 结束");
            console.flush();
            over.await();
            return ExitCode.INTERRUPTED;
        } finally {
            interruption.close();
        }
    }
}
