package org.gongkai.render.html;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.document.Document;
import org.gongkai.document.Style;
import org.gongkai.document.Style.Face;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Style.TextStyle;

/** A renderer with the looks and the frame of templates/, set up as the program does it. */
final class Pages {
    private static final Path TEMPLATES = Path.of("templates/html");

    /** The values of templates/style.yaml. */
    static final Style STYLE = new Style(
            new Style.Page(210, 297, 37, 35, 28, 26, 22, 28),
            new TextStyle("小标宋", 22, false),
            List.of(
                    new TextStyle("黑体", 16, false),
                    new TextStyle("楷体", 16, false),
                    new TextStyle("仿宋", 16, true),
                    new TextStyle("仿宋", 16, false)),
            new TextStyle("仿宋", 16, false),
            new TextStyle("仿宋", 10.5, false),
            new TextStyle("宋体", 14, false),
            Map.of(
                    "T2", table(12, 46d, 36d, 37d, 37d),
                    "T3", table(9, 7d, 15d, 50d, 12d, 12d, 12d, 12d, 12d, 12d, 12d),
                    "T4",
                            table(
                                    10.5, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4, 10.4,
                                    10.4, 10.4),
                    "default", table(10.5)),
            new TreeMap<>(Map.of(
                    "小标宋", face("方正小标宋简体", "title", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "Noto Serif CJK SC"),
                    "黑体", face("黑体", "hei", "SimHei", "Noto Sans CJK SC"),
                    "楷体", face("楷体_GB2312", "kai", "楷体", "KaiTi", "LXGW WenKai"),
                    "仿宋", face("仿宋_GB2312", "serif", "仿宋", "FangSong", "Noto Serif CJK SC"),
                    "宋体", face("宋体", "serif", "SimSun", "Noto Serif CJK SC"))));

    private Pages() {}

    static HtmlRenderer renderer() {
        return new HtmlRenderer(STYLE, css(), frame());
    }

    static String page(Document document, PageContext context) {
        return new String(renderer().render(document, context), StandardCharsets.UTF_8);
    }

    static String css() {
        try {
            return Files.readString(TEMPLATES.resolve("page.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Frame frame() {
        try {
            Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
            templates.setDirectoryForTemplateLoading(TEMPLATES.toFile());
            templates.setDefaultEncoding("UTF-8");
            templates.setLocale(Locale.ROOT);
            templates.setNumberFormat("c");
            templates.setLocalizedLookup(false);
            templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
            templates.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
            templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
            templates.setLogTemplateExceptions(false);
            freemarker.template.Template template = templates.getTemplate("page.ftlh");
            return model -> {
                try {
                    StringWriter page = new StringWriter();
                    template.process(model, page);
                    return page.toString();
                } catch (IOException | TemplateException e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableStyle table(double size, Double... widths) {
        return new TableStyle(List.of(widths), "仿宋", "黑体", size);
    }

    private static Face face(String office, String bundled, String... alternatives) {
        return new Face(office, List.of(alternatives), bundled, bundled);
    }
}
