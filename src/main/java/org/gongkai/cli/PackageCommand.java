package org.gongkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.cms.CmsPackage;
import org.gongkai.site.BuiltYear;
import org.gongkai.site.DataFolder;
import org.gongkai.site.OutputTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description = "把一个年度生成好的报告打成 zip，供只能在编辑器里粘贴的网站后台使用：每个机关一个文件夹，放正文片段、图片、DOCX 和 PDF；另有一份 CSV 列出标题、日期等。",
        footer = {"", "先运行 gongkai build；生成以后改过的、没有生成的、有错误的不打包，逐个说明。", "例：gongkai package --year 2021 -o cms/2021.zip"})
final class PackageCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "报告年度。")
    private int year;

    @Option(names = "-o", paramLabel = "FILE", description = "写到这个文件（默认 cms/<年度>.zip）；不能在输出文件夹里，那里的文件都会发布。")
    private Path file;

    PackageCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        Path zip = file == null ? Path.of("cms", year + ".zip") : file;
        if (absolute(zip).startsWith(absolute(options.out))) {
            throw new ChineseParameterException(
                    spec.commandLine(),
                    "“" + shown(zip) + "”在输出文件夹“" + shown(options.out) + "”里，会被 gongkai publish 发布出去，用 -o 写到别处。");
        }
        Years.require(year, new DataFolder(options.data), spec.commandLine());
        OutputTree tree = new OutputTree(options.out);
        if (!BuiltYear.isThere(tree, year)) {
            throw new ChineseParameterException(
                    spec.commandLine(), year + " 年度还没有生成，先运行 gongkai build --year " + year + "。");
        }
        return write(tree, zip);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private int write(OutputTree tree, Path zip) {
        Tally tally = new Tally();
        int jobs = Runtime.getRuntime().availableProcessors();
        try (BuiltYear built = BuiltYear.open(options.workshop(), tree, year)) {
            OutputTree.replace(
                    absolute(zip), out -> tally.reports = CmsPackage.write(built, out, jobs, tally::leaveOut));
        } catch (CmsPackage.Empty e) {
            console.error(year + " 年度没有一份报告可以打包，没有写 " + shown(zip) + "。");
            return ExitCode.DATA;
        }
        if (options.json) {
            console.print(Json.of(new Told(shown(zip), tally.reports, tally.leftOut)));
        } else if (!options.quiet) {
            console.print("已写 " + shown(zip) + "：" + tally.reports + " 份报告，" + tally.leftOut.size() + " 份没有打包。");
        }
        return tally.leftOut.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** What {@code --json} tells. */
    private record Told(String file, int reports, List<LeftOut> leftOut) {}

    /** A report that is not in the archive. */
    private record LeftOut(String file, String reason) {}

    /** What went into the archive, and what did not. */
    private final class Tally {
        private final List<LeftOut> leftOut = new ArrayList<>();
        private int reports;

        void leaveOut(String shown, String reason) {
            leftOut.add(new LeftOut(shown, reason));
            console.error("没有打包  " + shown + "：" + reason);
        }
    }
}
