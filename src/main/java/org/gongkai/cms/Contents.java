package org.gongkai.cms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gongkai.document.About;
import org.gongkai.document.Inline;
import org.gongkai.document.Paragraph;
import org.gongkai.model.Report.Publication;
import org.gongkai.portal.CsvLines;
import org.gongkai.site.BuiltReport;

/**
 * The table of contents of an archive as CSV: a line per report with what a portal asks for beside the body, the terms those of the
 * details on the report's page. Files are named as from the table's own folder. Held until it is written: some hundred bytes per report.
 */
final class Contents {
    private static final List<String> HEAD = List.of(
            "机关代码", "机关", "地区", "年度", "标题", "发布日期", "成文日期", "索引号", "文号", "主题分类", "公开方式", "关键词", "摘要", "更正", "栏目", "正文",
            "附件", "图片");
    /** Between several values of a field; in no file name, as ids and names of pictures have neither. */
    private static final String AND = "；";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CsvLines lines;

    Contents() throws IOException {
        lines = new CsvLines(bytes);
        lines.line(HEAD);
    }

    void add(BuiltReport report, String fragment) throws IOException {
        About about = report.document().about();
        Publication publication = about.publication();
        lines.line(List.of(
                about.id(),
                about.agency(),
                about.region(),
                Integer.toString(about.year()),
                about.title(),
                publication.published(),
                about.signed(),
                publication.indexNumber(),
                publication.documentNumber(),
                publication.topic(),
                publication.access(),
                String.join(AND, about.keywords()),
                about.description(),
                corrections(report),
                about.portal().column(),
                fragment,
                files(about.id(), report.attachments()),
                files(about.id(), report.pictures())));
    }

    private static String corrections(BuiltReport report) {
        return report.document().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.role() == Paragraph.Role.CORRECTION)
                .map(paragraph -> Inline.plain(paragraph.content()))
                .collect(Collectors.joining(AND));
    }

    private static String files(String folder, SortedMap<String, byte[]> files) {
        return files.keySet().stream().map(name -> folder + "/" + name).collect(Collectors.joining(AND));
    }

    byte[] bytes() throws IOException {
        lines.flush();
        return bytes.toByteArray();
    }
}
