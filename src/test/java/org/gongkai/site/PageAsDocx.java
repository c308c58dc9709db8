package org.gongkai.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** A page's headings, paragraphs and tables as an office would have them in Word, damage and all. */
final class PageAsDocx {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONSHIPS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="word/document.xml"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";

    private final StringBuilder xml = new StringBuilder();

    private PageAsDocx() {}

    static byte[] of(Element page) {
        PageAsDocx docx = new PageAsDocx();
        docx.blocks(page);
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + docx.xml + "</w:body></w:document>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        return DamagedFile.joined(parts);
    }

    private void blocks(Element parent) {
        for (Element element : parent.children()) {
            String name = element.normalName();
            if (name.matches("h[1-6]")) {
                int level = name.charAt(1) - '2';
                paragraph(element, level < 0 ? "" : "<w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr>");
            } else if (name.equals("p") || name.equals("li")) {
                paragraph(element, "");
            } else if (name.equals("table")) {
                table(element);
            } else {
                blocks(element);
            }
        }
    }

    private void paragraph(Element element, String properties) {
        xml.append("<w:p>").append(properties);
        String text = element.html().replaceAll("<br ?/?>", "\n").replaceAll("<[^>]*>", "");
        for (String line : text.strip().split("\n")) {
            String plain = Parser.unescapeEntities(line, false).strip();
            xml.append(xml.toString().endsWith("</w:r>") ? "<w:r><w:br/></w:r>" : "");
            xml.append("<w:r><w:t xml:space=\"preserve\">")
                    .append(Entities.escape(plain).replace("&nbsp;", "\u00A0"))
                    .append("</w:t></w:r>");
        }
        xml.append("</w:p>");
    }

    /** What a cell above reaches down into is a cell of its own in Word. */
    private void table(Element table) {
        xml.append("<w:tbl>");
        Map<Integer, int[]> reach = new LinkedHashMap<>();
        for (Element row : table.select("> * > tr, > tr")) {
            xml.append("<w:tr>");
            int column = 0;
            for (Element cell : row.children()) {
                column = continued(reach, column);
                int width = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
                int height = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
                cell(width, height > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", cell);
                if (height > 1) {
                    reach.put(column, new int[] {height - 1, width});
                }
                column += width;
            }
            continued(reach, column);
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }

    private int continued(Map<Integer, int[]> reach, int from) {
        int column = from;
        while (reach.containsKey(column)) {
            int[] cell = reach.get(column);
            cell(cell[1], "<w:vMerge/>", new Element("td"));
            if (--cell[0] == 0) {
                reach.remove(column);
            }
            column += cell[1];
        }
        return column;
    }

    private void cell(int width, String merge, Element cell) {
        xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"")
                .append(width)
                .append("\"/>")
                .append(merge)
                .append("</w:tcPr>");
        if (cell.selectFirst("table, p, h2") == null) {
            paragraph(cell, "");
        } else {
            blocks(cell);
            xml.append("<w:p/>");
        }
        xml.append("</w:tc>");
    }
}
