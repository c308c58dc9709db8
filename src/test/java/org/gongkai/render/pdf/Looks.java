package org.gongkai.render.pdf;

import java.util.List;
import java.util.Map;
import org.gongkai.document.Style;
import org.gongkai.document.Style.Face;
import org.gongkai.document.Style.TableStyle;
import org.gongkai.document.Style.TextStyle;

/** The looks of templates/style.yaml. */
public final class Looks {
    public static final PdfRenderer RENDERER = new PdfRenderer(style(), Faces.bundled());

    private Looks() {}

    public static Style style() {
        return new Style(
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
                        "T2", new TableStyle(List.of(46.0, 36.0, 37.0, 37.0), "仿宋", "黑体", 12),
                        "T3",
                                new TableStyle(
                                        List.of(7.0, 15.0, 50.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0),
                                        "仿宋",
                                        "黑体",
                                        9),
                        "T4", new TableStyle(java.util.Collections.nCopies(15, 10.4), "仿宋", "黑体", 10.5),
                        "default", new TableStyle(List.of(), "仿宋", "黑体", 10.5)),
                Map.of(
                        "小标宋", new Face("方正小标宋简体", List.of(), "title", "title"),
                        "黑体", new Face("黑体", List.of(), "hei", "hei"),
                        "楷体", new Face("楷体_GB2312", List.of(), "kai", "kai"),
                        "仿宋", new Face("仿宋_GB2312", List.of(), "serif", "title"),
                        "宋体", new Face("宋体", List.of(), "serif", "title")));
    }
}
