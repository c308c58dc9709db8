package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Picture;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;
import org.gongkai.model.SourceText;

/** Narratives to read, and a short notation for what came of them. */
final class Sample {
    static final Map<String, String> FIELDS =
            Map.of("年度", "2021", "新收", "9", "带星", "**星**", "两行", "上\n下", "机关", "科技局", "空", "");

    static final Picture.Image IMAGE = new Picture.Image("a.png", "image/png", 2, 1, () -> new byte[] {1});

    static final NarrativeReader READER = new NarrativeReader(
            path -> FIELDS.containsKey(path)
                    ? new Lookup.Found<>(FIELDS.get(path))
                    : new Lookup.Missing<>("没有“" + path + "”。", "最近的是“年度”。"),
            path -> path.equals("图/a.png") || path.equals("a b.png")
                    ? new Lookup.Found<>(IMAGE)
                    : new Lookup.Missing<>("没有图片“" + path + "”。", "放到数据文件夹里。"));

    private Sample() {}

    /** A text that begins in line 10, column 3 of its file, as a block scalar does. */
    static SourceText source(String text) {
        List<Location> lines = new ArrayList<>();
        for (int i = 0; i <= text.chars().filter(c -> c == '\n').count(); i++) {
            lines.add(new Location("a.yaml", 10 + i, 3));
        }
        return new SourceText(text, lines, true);
    }

    static Narrative read(String markdown) {
        return READER.read(source(markdown), 2);
    }

    /** The blocks in a notation of one line each: {@code p(前<b>文</b>)}. */
    static List<String> show(String markdown) {
        Narrative narrative = read(markdown);
        if (!narrative.findings().isEmpty()) {
            throw new AssertionError(narrative.findings());
        }
        return show(narrative.blocks());
    }

    static List<String> show(List<Block> blocks) {
        return blocks.stream().map(Sample::show).toList();
    }

    static List<String> findings(String markdown) {
        return places(read(markdown).findings());
    }

    static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.where().line() + ":"
                        + finding.where().column())
                .toList();
    }

    static String show(Block block) {
        return block.accept(new Block.Visitor<>() {
            @Override
            public String heading(Heading heading) {
                return "h" + heading.level() + "(" + inlines(heading.content()) + ")";
            }

            @Override
            public String paragraph(Paragraph paragraph) {
                return "p(" + inlines(paragraph.content()) + ")";
            }

            @Override
            public String table(Table table) {
                StringBuilder text = new StringBuilder("table");
                table.rows().forEach(row -> {
                    text.append('(');
                    row.cells()
                            .forEach(cell -> text.append('[')
                                    .append(inlines(cell.content()))
                                    .append(']'));
                    text.append(')');
                });
                return text.toString();
            }

            @Override
            public String items(Items items) {
                StringBuilder text = new StringBuilder(items.ordered() ? "ol" : "ul");
                items.items()
                        .forEach(item -> text.append('(')
                                .append(item.marker())
                                .append(' ')
                                .append(String.join(" ", show(item.blocks())))
                                .append(')'));
                return text.toString();
            }

            @Override
            public String quote(Quote quote) {
                return "quote(" + String.join(" ", show(quote.blocks())) + ")";
            }

            @Override
            public String picture(Picture picture) {
                return "picture(" + picture.image().name() + " " + picture.alternative() + ")";
            }
        });
    }

    static String inlines(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(inline.<String>accept(new Inline.Visitor<>() {
            @Override
            public String text(Inline.Text inline) {
                return inline.text();
            }

            @Override
            public String strong(Inline.Strong strong) {
                return "<b>" + inlines(strong.content()) + "</b>";
            }

            @Override
            public String emphasis(Inline.Emphasis emphasis) {
                return "<i>" + inlines(emphasis.content()) + "</i>";
            }

            @Override
            public String link(Inline.Link link) {
                return "<a " + link.target() + ">" + inlines(link.content()) + "</a>";
            }

            @Override
            public String lineBreak(Inline.LineBreak lineBreak) {
                return "<br>";
            }
        })));
        return text.toString();
    }

    /** All texts with their places, as {@code 10:3 前文}. */
    static List<String> texts(List<Inline> content) {
        List<String> texts = new ArrayList<>();
        content.forEach(inline -> inline.<Void>accept(new Inline.Visitor<>() {
            @Override
            public Void text(Inline.Text inline) {
                texts.add(inline.where().line() + ":" + inline.where().column() + " " + inline.text());
                return null;
            }

            @Override
            public Void strong(Inline.Strong strong) {
                texts.addAll(texts(strong.content()));
                return null;
            }

            @Override
            public Void emphasis(Inline.Emphasis emphasis) {
                texts.addAll(texts(emphasis.content()));
                return null;
            }

            @Override
            public Void link(Inline.Link link) {
                texts.addAll(texts(link.content()));
                return null;
            }

            @Override
            public Void lineBreak(Inline.LineBreak lineBreak) {
                return null;
            }
        }));
        return texts;
    }

    /** The texts of the only paragraph with their places. */
    static List<String> texts(String markdown) {
        return texts(((Paragraph) read(markdown).blocks().get(0)).content());
    }
}
