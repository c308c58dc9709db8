package org.gongkai.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.site.DataFolder;
import org.gongkai.site.FontFolder;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that stand before or after any command. */
final class Options {
    private static final String FOLDER = "DIR";

    @Option(
            names = "--data",
            paramLabel = FOLDER,
            defaultValue = "data",
            scope = ScopeType.INHERIT,
            description = "数据文件夹（默认 data）。")
    Path data;

    @Option(
            names = "--templates",
            paramLabel = FOLDER,
            defaultValue = "templates",
            scope = ScopeType.INHERIT,
            description = "模板文件夹（默认 templates），缺的文件用程序自带的。")
    Path templates;

    @Option(
            names = "--fonts",
            paramLabel = FOLDER,
            scope = ScopeType.INHERIT,
            description = "本单位的字体文件夹（仿宋_GB2312、方正小标宋等的 ttf、otf、ttc），PDF 优先用它们。")
    Path fonts;

    @Option(
            names = "--out",
            paramLabel = FOLDER,
            defaultValue = "out",
            scope = ScopeType.INHERIT,
            description = "输出文件夹（默认 out）。")
    Path out;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "只显示错误。")
    boolean quiet;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "在标准输出写 JSON，供其他程序读取。")
    boolean json;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "程序出错时显示详细信息。")
    boolean debug;

    /** Opens the folders that these options name. */
    Workshop workshop() {
        return new Workshop(
                new DataFolder(data),
                new TemplateFiles(templates),
                Optional.ofNullable(fonts).map(FontFolder::new));
    }
}
