package org.gongkai.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;
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
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]*charset");
    private static final Pattern DATA = Pattern.compile("(?is)data:image/[a-z+.-]+;base64,(.*)");
    private static final int DEEPEST = 60;

    private final Pictures pictures;
    private final Map<String, byte[]> beside;

    private HtmlScanner(Pictures pictures, Map<String, byte[]> beside) {
        this.pictures = pictures;
        this.beside = beside;
    }

    /** Reads a page by itself. */
    static Published read(byte[] html, Pictures pictures) {
        return read(html, pictures, Map.of());
    }

    /**
     * Reads a page.
     *
     * @param beside the pictures that came with it, by address
     */
    static Published read(byte[] html, Pictures pictures, Map<String, byte[]> beside) {
        try {
            Element page = Jsoup.parse(new ByteArrayInputStream(html), charset(html), "")
                    .body();
            return new Published(new HtmlScanner(pictures, beside).blocks(article(page), 0), pictures.bytes());
        } catch (IOException | RuntimeException e) {
            throw new IngestException("IMPORT-READ", "这不是可读的网页。", "重新保存网页，或改用 DOCX 或 PDF。");
        }
    }

    /** The encoding of a page that does not say it or says it wrong; null where the page's own word counts. */
    private static String charset(byte[] html) {
        if (Encoding.isUtf8(html)) {
            return "UTF-8";
        }
        String head = new String(html, 0, Math.min(html.length, 8_192), StandardCharsets.ISO_8859_1);
        return CHARSET.matcher(head).find() ? null : "GB18030";
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
                String text = Inline.plain(first.content());
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

    private Table table(Element table) {
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
                case "img" -> picture(element).ifPresent(blocks::add);
                case "strong", "b" -> inlines(element, Look.STRONG, target, line, blocks, depth);
                case "em", "i" -> inlines(element, Look.EMPHASIS, target, line, blocks, depth);
                case "a" -> {
                    String own = Links.allowed(element.attr("href"));
                    inlines(element, look, own.isEmpty() ? target : own, line, blocks, depth);
                }
                default -> inlines(element, look, target, line, blocks, depth);
            }
        }
    }

    private void inlines(Element element, Look look, String target, Texts line, List<Block> blocks, int depth) {
        element.childNodes().forEach(node -> inline(node, look, target, line, blocks, depth + 1));
    }

    /** A picture that says something: one without alternative text adorns, unless its bytes are here. */
    private Optional<Block> picture(Element image) {
        String told = image.attr("alt");
        Matcher data = DATA.matcher(image.attr("src"));
        try {
            byte[] bytes =
                    data.matches() ? Base64.getMimeDecoder().decode(data.group(1)) : beside.get(image.attr("src"));
            if (bytes != null) {
                return Optional.of(pictures.add(bytes, told));
            }
        } catch (IllegalArgumentException e) {
            return Optional.of(pictures.missing(told));
        }
        return told.isBlank() ? Optional.empty() : Optional.of(pictures.missing(told));
    }

    /** White space as a browser shows it; none at a line's beginning. */
    private static String collapsed(String text, String before) {
        String one = text.replaceAll(
                        "[ \t\r\n\f]*[\r\n][ \t\r\n\f]*(?=[\\p{IsHan}，。、；：）】》”])", before.isEmpty() ? "" : " ")
                .replaceAll("[ \t\r\n\f]+", " ");
        return before.isEmpty() || before.endsWith("\n") || before.endsWith(" ") ? one.stripLeading() : one;
    }
}
