package org.gongkai.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.document.Style.Face;
import org.gongkai.render.pdf.Faces.Source;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Workshop;
import picocli.CommandLine.Command;

@Command(name = "doctor", mixinStandardHelpOptions = true, description = "检查运行环境：Java、编码、文件夹、字体。")
final class DoctorCommand implements Callable<Integer> {
    private static final Map<String, String> DESIGNS = Map.of(
            "serif", "思源宋体 Regular",
            "title", "思源宋体 Bold",
            "hei", "思源黑体 Medium",
            "kai", "霞鹜文楷 Regular");

    private final Console console;
    private final Options options;

    DoctorCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        DataFolder data = new DataFolder(options.data);
        Workshop workshop = options.workshop();
        console.print("Java      " + Runtime.version() + "（" + System.getProperty("java.vm.vendor") + "）");
        console.print("文件名编码  " + fileNames());
        console.print("数据      " + folder(options.data) + "，年度 " + data.years());
        console.print("模板      " + folder(options.templates));
        console.print("输出      " + folder(options.out) + "，可用 " + freeMegabytes() + " MB");
        console.print("字体      DOCX 写法定字体名，由打开它的电脑提供；PDF 嵌入下列字体：");
        workshop.style().faces().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(face -> console.print("  " + face.getKey() + "  " + face(face.getValue(), workshop)));
        console.print("要在 PDF 里用本单位的字体，加 --fonts DIR。");
        return isWritable() ? ExitCode.OK : ExitCode.TARGET;
    }

    private static String fileNames() {
        String name = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean chinese = Charset.isSupported(name)
                && Charset.forName(name).canEncode()
                && Charset.forName(name).newEncoder().canEncode("公开");
        return name + (chinese ? "" : "：不能用中文文件名，先执行 export LC_ALL=C.UTF-8");
    }

    private static String face(Face face, Workshop workshop) {
        Source source = workshop.faces().source(face);
        String lacking = source.lacking() == 0 ? "" : "，缺 " + source.lacking() + " 字，用其他字体补";
        return source.office()
                ? face.office() + " → PDF 用本单位的 " + source.name() + lacking
                : face.office() + " → PDF 用" + DESIGNS.getOrDefault(face.bundled(), face.bundled()) + " 代替" + lacking;
    }

    private static String folder(Path folder) {
        return folder + (Files.isDirectory(folder) ? "" : "（没有）");
    }

    /** The nearest folder that exists: where files would be made. */
    private Path existing() {
        Path path = options.out.toAbsolutePath();
        while (!Files.exists(path)) {
            path = path.getParent();
        }
        return path;
    }

    private boolean isWritable() {
        boolean writable = Files.isWritable(existing());
        if (!writable) {
            console.error("错误：" + existing() + " 不能写入。");
        }
        return writable;
    }

    private long freeMegabytes() {
        return existing().toFile().getUsableSpace() >> 20;
    }
}
