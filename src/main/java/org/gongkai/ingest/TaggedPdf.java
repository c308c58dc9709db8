package org.gongkai.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Quote;
import org.gongkai.document.Table;

/** Reads a tagged PDF by its structure tree. */
final class TaggedPdf {
    private static final Set<String> LEFT_OUT = Set.of("Artifact", "TOC", "TOCI", "Caption", "Annot");
    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 200_000;

    private final MarkedText marked;
    private final Map<String, Object> roles;
    private int elements;

    private TaggedPdf(PDDocument pdf, PDStructureTreeRoot root, Pictures pictures) throws IOException {
        this.roles = root.getRoleMap();
        this.marked = new MarkedText(pdf, pictures);
    }

    static Published read(PDDocument pdf, PDStructureTreeRoot root, Pictures pictures) throws IOException {
        TaggedPdf reader = new TaggedPdf(pdf, root, pictures);
        return new Published(reader.blocks(root, null, 0), pictures.bytes());
    }

    /** What an element is, by the file's own role map; PDFBox would look for that from parent to parent, round and round in a damaged file. */
    private String type(PDStructureElement element) {
        if (++elements > MOST_ELEMENTS) {
            throw new IngestException("IMPORT-SIZE", "这份 PDF 的结构太大，或首尾相接。", "用 WPS 或阅读器另存后再试。");
        }
        String own = element.getStructureType();
        return own != null && roles.get(own) instanceof String standard ? standard : own;
    }

    private List<Block> blocks(PDStructureNode parent, PDPage page, int depth) {
        List<Block> blocks = new ArrayList<>();
        if (depth < DEEPEST) {
            for (Object kid : parent.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    blocks.addAll(block(element, page(element, page), depth + 1));
                }
            }
        }
        return blocks;
    }

    private static PDPage page(PDStructureElement element, PDPage inherited) {
        PDPage own = element.getPage();
        return own == null ? inherited : own;
    }

    private List<Block> block(PDStructureElement element, PDPage page, int depth) {
        String type = type(element);
        if (type == null || LEFT_OUT.contains(type)) {
            return List.of();
        }
        return switch (type) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6" -> heading(element, type, page);
            case "P", "Note", "Span", "Reference" -> paragraph(element, page, depth);
            case "L" -> List.of(items(element, page, depth));
            case "BlockQuote" -> List.of(new Quote(blocks(element, page, depth)));
            case "Table" -> List.of(table(element, page));
            case "Figure" -> picture(element, page);
            default -> blocks(element, page, depth);
        };
    }

    private List<Block> heading(PDStructureElement element, String type, PDPage page) {
        Texts line = marked.text(glyphs(element, page), false);
        String plain = line.plain();
        return plain.isBlank()
                ? List.of()
                : List.of(new Heading(type.length() > 1 ? type.charAt(1) - '0' : 2, Texts.of(plain)));
    }

    private List<Block> paragraph(PDStructureElement element, PDPage page, int depth) {
        List<Block> blocks = new ArrayList<>();
        Texts line = marked.text(glyphs(element, page), true);
        if (!line.isBlank()) {
            blocks.add(Paragraph.of(line.inlines()));
        }
        element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .filter(kid -> "Figure".equals(type(kid)))
                .forEach(kid -> blocks.addAll(block(kid, page(kid, page), depth + 1)));
        return blocks;
    }

    private List<Block> picture(PDStructureElement element, PDPage page) {
        return List.of(marked.picture(glyphs(element, page), element.getAlternateDescription()));
    }

    private Items items(PDStructureElement list, PDPage page, int depth) {
        List<Items.Item> items = new ArrayList<>();
        boolean ordered = false;
        for (Object kid : list.getKids()) {
            if (kid instanceof PDStructureElement item && "LI".equals(type(item))) {
                String marker = "";
                List<Block> content = new ArrayList<>();
                for (Object piece : item.getKids()) {
                    if (piece instanceof PDStructureElement part) {
                        if ("Lbl".equals(type(part))) {
                            marker = marked.text(glyphs(part, page(part, page)), false)
                                    .plain()
                                    .strip();
                        } else {
                            content.addAll(body(part, page(part, page), depth + 1));
                        }
                    }
                }
                ordered |= marker.matches("[0-9]+[.)]");
                items.add(new Items.Item(marker.matches("[0-9]+[.)]") ? marker : "•", content));
            }
        }
        return new Items(ordered, items);
    }

    /** An item's content: blocks, or characters directly in LBody. */
    private List<Block> body(PDStructureElement body, PDPage page, int depth) {
        if (!"LBody".equals(type(body))) {
            return block(body, page, depth);
        }
        boolean direct = body.getKids().stream().anyMatch(kid -> !(kid instanceof PDStructureElement));
        return direct ? paragraph(body, page, depth) : blocks(body, page, depth);
    }

    private Table table(PDStructureElement table, PDPage page) {
        GridBuilder grid = new GridBuilder();
        rows(table, page, grid);
        return grid.table();
    }

    private void rows(PDStructureElement parent, PDPage page, GridBuilder grid) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TR".equals(type(element))) {
                    row(element, page(element, page), grid);
                } else {
                    rows(element, page(element, page), grid);
                }
            }
        }
    }

    private void row(PDStructureElement row, PDPage page, GridBuilder grid) {
        List<PDStructureElement> cells = row.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
        grid.row(cells.stream().allMatch(cell -> "TH".equals(type(cell))));
        for (PDStructureElement cell : cells) {
            List<Inline> content = marked.cell(glyphs(cell, page(cell, page))).inlines();
            grid.cell(span(cell, true), span(cell, false), content);
        }
    }

    private static int span(PDStructureElement cell, boolean rows) {
        Revisions<PDAttributeObject> attributes = cell.getAttributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.getObject(i) instanceof PDTableAttributeObject table) {
                int span = rows ? table.getRowSpan() : table.getColSpan();
                if (span > 1 && span <= 100) {
                    return span;
                }
            }
        }
        return 1;
    }

    /** The marked content of an element and of what is inline within it, in order. */
    private List<MarkedText.Piece> glyphs(PDStructureElement element, PDPage page) {
        List<MarkedText.Piece> pieces = new ArrayList<>();
        glyphs(element, page, "", pieces, 0);
        return pieces;
    }

    private void glyphs(
            PDStructureElement element, PDPage page, String target, List<MarkedText.Piece> pieces, int depth) {
        String link = "Link".equals(type(element)) ? marked.target(element, page) : target;
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer id) {
                marked.piece(page, id, link).ifPresent(pieces::add);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage own = reference.getPage() == null ? page : reference.getPage();
                marked.piece(own, reference.getMCID(), link).ifPresent(pieces::add);
            } else if (kid instanceof PDStructureElement inner && depth < DEEPEST && !"Figure".equals(type(inner))) {
                glyphs(inner, page(inner, page), link, pieces, depth + 1);
            }
        }
    }
}
