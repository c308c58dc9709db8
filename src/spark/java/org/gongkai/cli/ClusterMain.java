package org.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.gongkai.cluster.Assignment;
import org.gongkai.cluster.ClusterBuild;
import org.gongkai.site.DataFolder;
import org.gongkai.site.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code build} as an Apache Spark job: where spark-submit starts. */
@Command(
        name = "spark-submit … --class org.gongkai.cli.ClusterMain gongkai.jar",
        mixinStandardHelpOptions = true,
        description =
                "在 Apache Spark 集群上生成各年度全部机关的报告和目录页，结果与 gongkai build 逐字节相同。文件夹写 Hadoop 认得的地址，如 hdfs://…、s3a://…、file:///…。")
public final class ClusterMain implements Callable<Integer> {
    private static final String FOLDER = "URI";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = FOLDER, required = true, description = "数据文件夹。")
    private String data;

    @Option(names = "--out", paramLabel = FOLDER, required = true, description = "输出文件夹。")
    private String out;

    @Option(names = "--templates", paramLabel = FOLDER, defaultValue = "", description = "模板文件夹，缺的文件用程序自带的；不写则全用自带的。")
    private String templates;

    @Option(names = "--fonts", paramLabel = FOLDER, defaultValue = "", description = "本单位的字体文件夹。")
    private String fonts;

    @Option(names = "--year", paramLabel = "YYYY", description = "报告年度，可写多次；不写则所有年度。")
    private List<Integer> years = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "docx、pdf、html、ofd、json、fragment（默认 docx,pdf,html）。")
    private List<String> formats = List.of();

    @Option(names = "--draft", description = "有错误也生成，每页印“草稿”。")
    private boolean draft;

    @Option(names = "--force", description = "全部重新生成；不写则只生成有变化的。")
    private boolean force;

    @Option(names = "--archives", description = "每批报告写成一个 zip 文件，供对象存储用；全部解压到一处就是完整的输出文件夹。")
    private boolean archives;

    @Option(names = "--batch", paramLabel = "N", defaultValue = "500", description = "每批最多几份（默认 500）。")
    private int batch;

    @Option(names = "--json", paramLabel = "URI", description = "全部意见写成 JSON，存到这个地址；- 是标准输出。")
    private String json;

    @Option(
            names = {"-q", "--quiet"},
            description = "只显示错误。")
    private boolean quiet;

    @Option(names = "--debug", description = "程序出错时显示详细信息。")
    private boolean debug;

    private ClusterMain(Console console) {
        this.console = console;
    }

    /** Runs the job and ends the JVM with the exit code of a build. */
    public static void main(String... arguments) {
        Console console = Console.ofProcess();
        int code = run(console, arguments);
        console.flush();
        System.exit(code);
    }

    static int run(Console console, String... arguments) {
        ClusterMain main = new ClusterMain(console);
        CommandLine commandLine = new CommandLine(main);
        Main.speakChinese(commandLine, console);
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> new Faults(console, main.options()).report(e));
        return commandLine.execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (batch < 1) {
            throw new ChineseParameterException(spec.commandLine(), "--batch 至少是 1。");
        }
        Set<OutputFormat> outputs = Formats.parse(formats, spec.commandLine());
        Assignment assignment =
                new Assignment(data, templates, fonts, out, outputs, draft, force, json != null, archives, batch);
        // Two machines that make the same report at the same time would be wasted, not wrong.
        SparkConf conf = new SparkConf().setAppName("gongkai").set("spark.speculation", "false");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            ClusterBuild build = new ClusterBuild(spark, assignment);
            require(build);
            Options options = options();
            options.out = build.folder(out);
            ByteArrayOutputStream findings = new ByteArrayOutputStream();
            Console told = isFile() ? new Console(findings, console.err(), StandardCharsets.UTF_8, false) : console;
            try (BuildReport report = new BuildReport(told, options)) {
                build.run(years.stream().distinct().toList(), report);
                int code = report.conclude(outputs.contains(OutputFormat.HTML) && !archives);
                told.flush();
                if (isFile()) {
                    Files.write(build.folder(json), findings.toByteArray());
                }
                return code;
            }
        }
    }

    private boolean isFile() {
        return json != null && !json.equals("-");
    }

    private Options options() {
        Options options = new Options();
        options.quiet = quiet;
        options.json = json != null;
        options.debug = debug;
        return options;
    }

    private void require(ClusterBuild build) throws IOException {
        DataFolder folder = build.workshop().data();
        if (folder.years().isEmpty()) {
            throw new ChineseParameterException(spec.commandLine(), "“" + data + "”里没有年度文件夹（如 " + data + "/2021/）。");
        }
        years.forEach(year -> Years.require(year, folder, spec.commandLine()));
        if (archives && !isEmpty(build.folder(out))) {
            throw new ChineseParameterException(spec.commandLine(), "“" + out + "”里已有文件；--archives 每次写进一个新的文件夹。");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
