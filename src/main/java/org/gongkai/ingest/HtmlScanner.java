package org.gongkai.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Quote;
import org.gongkai.ingest.Texts.Look;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a published page: its article, or else the smallest element that holds the parts of a report. Nothing is fetched. */
final class HtmlScanner {
    private static final Set<String> LEFT_OUT = Set.of(
            "script", "style", "noscript", "template", "nav", "button", "form", "iframe", "svg", "caption", "head");
    private static final Set<String> BLOCKS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "section",
            "article",
            "aside",
            "ul",
            "ol",
            "li",
            "table",
            "blockquote",
            "figure",
            "main",
            "header",
            "footer",
            "dl",
            "center",
            "tbody",
            "tr",
            "td");
    private static final Pattern PART = Pattern.compile("[一二三四五六]、");
    private static final Pattern MARKER = Pattern.compile("([0-9]{1,9}[.)]|•)[ \u00A0]");
    private static final Pattern TARGET = Pattern.compile("(?i)(?:https?|mailto):.+");
    private static final int DEEPEST = 60;

    private HtmlScanner() {}

    /** Reads a page. */
    static Published read(byte[] html) {
        try {
            Element page = Jsoup.parse(new ByteArrayInputStream(html), null, "").body();
            return new Published(new HtmlScanner().blocks(article(page), 0), Map.of());
        } catch (IOException e) {
            throw new IngestException("这不是可读的网页。", "请重新保存网页，或改用 DOCX 或 PDF。");
        }
    }

    private static Element article(Element page) {
        Element article = page.selectFirst("article");
        if (article != null && parts(article) >= 4) {
            return article;
        }
        Element best = page;
        for (int depth = 0; depth < 1000; depth++) {
            int all = parts(best);
            Element inner = best.children().stream()
                    .filter(child -> parts(child) == all)
                    .findFirst()
                    .orElse(null);
            if (inner == null || all < 4 || inner.is("table, tbody, tr, td") && best.is("table")) {
                return best;
            }
            best = inner;
        }
        return best;
    }

    private static int parts(Element element) {
        return (int) PART.matcher(element.text())
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }

    private List<Block> blocks(Element parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        Texts line = new Texts();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName()) && depth < DEEPEST) {
                end(line, blocks);
                line = new Texts();
                blocks.addAll(block(element, depth + 1));
            } else {
                inline(node, Look.PLAIN, "", line, blocks, depth);
            }
        }
        end(line, blocks);
        return blocks;
    }

    private static void end(Texts line, List<Block> blocks) {
        if (!line.isBlank()) {
            blocks.add(Paragraph.of(line.inlines()));
        }
    }

    private List<Block> block(Element element, int depth) {
        String name = element.normalName();
        if (LEFT_OUT.contains(name)) {
            return List.of();
        }
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                Texts line = new Texts();
                List<Block> aside = new ArrayList<>();
                element.childNodes().forEach(node -> inline(node, Look.PLAIN, "", line, aside, depth));
                if (!line.isBlank()) {
                    aside.add(0, new Heading(name.charAt(1) - '0', line.inlines()));
                }
                yield aside;
            }
            case "ul", "ol" -> List.of(items(element, depth));
            case "blockquote" -> List.of(new Quote(blocks(element, depth)));
            case "table" -> isLayout(element) ? blocks(element, depth) : List.of(table(element));
            default -> blocks(element, depth);
        };
    }

    /** Whether a table only places other things: it holds a table or several parts in one cell. */
    private static boolean isLayout(Element table) {
        return table.selectFirst("td table") != null
                || table.select("td").stream().anyMatch(cell -> parts(cell) >= 4);
    }

    private Items items(Element list, int depth) {
        List<Items.Item> items = new ArrayList<>();
        boolean ordered = list.normalName().equals("ol");
        int number = 1;
        for (Element item : list.children()) {
            List<Block> blocks = new ArrayList<>(blocks(item, depth + 1));
            String marker = ordered ? number++ + "." : "•";
            if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
                String text = org.gongkai.document.Inline.plain(first.content());
                Matcher typed = MARKER.matcher(text);
                if (typed.lookingAt()) {
                    marker = typed.group(1);
                    Texts rest = new Texts();
                    Texts.append(first.content(), rest);
                    rest.skip(typed.end());
                    blocks.set(0, Paragraph.of(rest.inlines()));
                }
            }
            items.add(new Items.Item(marker, blocks));
        }
        return new Items(ordered, items);
    }

    private org.gongkai.document.Table table(Element table) {
        GridBuilder grid = new GridBuilder();
        for (Element row : table.select("tr")) {
            grid.row(row.closest("thead") != null);
            for (Element cell : row.children()) {
                Texts text = new Texts();
                List<Block> aside = new ArrayList<>();
                cellText(cell, text, aside);
                grid.cell(span(cell, "rowspan"), span(cell, "colspan"), text.inlines());
            }
        }
        return grid.table();
    }

    /** A cell's lines: blocks within it are lines of their own. */
    private void cellText(Element cell, Texts text, List<Block> aside) {
        for (Node node : cell.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                if (!text.isBlank()) {
                    text.add("\n", Look.PLAIN, "");
                }
                cellText(element, text, aside);
            } else {
                inline(node, Look.PLAIN, "", text, aside, 0);
            }
        }
    }

    private static int span(Element cell, String name) {
        String written = cell.attr(name);
        return written.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(written) : 1;
    }

    private void inline(Node node, Look look, String target, Texts line, List<Block> blocks, int depth) {
        if (node instanceof TextNode text) {
            line.add(collapsed(text.getWholeText(), line.plain()), look, target);
        } else if (node instanceof Element element && !LEFT_OUT.contains(element.normalName()) && depth < DEEPEST) {
            switch (element.normalName()) {
                case "br" -> line.add("\n", look, target);
                case "img" -> picture(element, line, blocks);
                case "strong", "b" -> inlines(element, Look.STRONG, target, line, blocks, depth);
                case "em", "i" -> inlines(element, Look.EMPHASIS, target, line, blocks, depth);
                case "a" ->
                    inlines(
                            element,
                            look,
                            TARGET.matcher(element.attr("href")).matches() ? element.attr("href") : target,
                            line,
                            blocks,
                            depth);
                default -> inlines(element, look, target, line, blocks, depth);
            }
        }
    }

    private void inlines(Element element, Look look, String target, Texts line, List<Block> blocks, int depth) {
        element.childNodes().forEach(node -> inline(node, look, target, line, blocks, depth + 1));
    }

    /** The line before a picture ends there. */
    private static void picture(Element image, Texts line, List<Block> blocks) {
        if (!image.attr("alt").isBlank()) {
            blocks.add(Pictures.named(image.attr("src"), image.attr("alt")));
        }
    }

    /** White space as a browser shows it; none at a line's beginning. */
    private static String collapsed(String text, String before) {
        String one = text.replaceAll(
                        "[ \t\r\n\f]*[\r\n][ \t\r\n\f]*(?=[\\p{IsHan}，。、；：）】》”])", before.isEmpty() ? "" : " ")
                .replaceAll("[ \t\r\n\f]+", " ");
        return before.isEmpty() || before.endsWith("\n") || before.endsWith(" ") ? one.stripLeading() : one;
    }
}
