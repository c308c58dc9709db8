package org.gongkai.compose;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.document.Block;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.form.Form;
import org.gongkai.form.Ledger;
import org.gongkai.form.StatutoryTable;
import org.gongkai.model.Location;
import org.gongkai.narrative.Narratives;

/**
 * A template's markup → blocks. The language: {@code report} around h1–h4, p (class note, correction, signature, date), ul and ol with li,
 * and in these strong, em, a, br; {@code <narrative key="…"/>} stands for what the agency wrote, {@code <statutory-table id="…"/>} for a
 * table of the form. Anything else is a fault, named with its line in the template's output.
 */
final class MarkupReader {
    private static final XMLInputFactory XML = safe();
    /** Line ends and indentation are the template's layout, not text. */
    private static final Pattern LAYOUT = Pattern.compile("\\s*\\n\\s*");

    private final String template;
    private final Ledger ledger;
    private final Narratives narratives;
    private final TableComposer tables;
    private XMLStreamReader reader;
    private String heading = "";

    MarkupReader(String template, Ledger ledger, Narratives narratives, TableComposer tables) {
        this.template = template;
        this.ledger = ledger;
        this.narratives = narratives;
        this.tables = tables;
    }

    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** @throws TemplateFault when the markup is not of the language */
    List<Block> read(String markup) {
        try {
            synchronized (XML) {
                reader = XML.createXMLStreamReader(new StringReader(markup));
            }
            reader.nextTag();
            reader.require(XMLStreamConstants.START_ELEMENT, null, "report");
            return blocks();
        } catch (XMLStreamException e) {
            throw new TemplateFault(template, e);
        }
    }

    private List<Block> blocks() throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                block(blocks);
            } else if (reader.isCharacters() && !reader.getText().isBlank()) {
                throw fault("“" + reader.getText().strip() + "”不在任何段落里");
            }
        }
        return blocks;
    }

    private void block(List<Block> blocks) throws XMLStreamException {
        String name = reader.getLocalName();
        switch (name) {
            case "h1", "h2", "h3", "h4" -> {
                List<Inline> content = inlines();
                heading = Inline.plain(content);
                blocks.add(new Heading(name.charAt(1) - '0', content));
            }
            case "p" -> {
                Paragraph.Role role = role(attribute("class", ""));
                List<Inline> content = inlines();
                if (!Inline.plain(content).isBlank()) {
                    blocks.add(new Paragraph(role, content));
                }
            }
            case "ul", "ol" -> blocks.add(items(name.equals("ol")));
            case "narrative" -> {
                blocks.addAll(narrative(attribute("key", "")));
                reader.nextTag();
            }
            case "statutory-table" -> {
                blocks.add(table(attribute("id", "")));
                reader.nextTag();
            }
            default -> throw fault("不认识 <" + name + ">");
        }
    }

    private Paragraph.Role role(String name) {
        try {
            return name.isEmpty() ? Paragraph.Role.BODY : Paragraph.Role.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault("不认识 <p class=\"" + name + "\">");
        }
    }

    private Items items(boolean ordered) throws XMLStreamException {
        List<Items.Item> items = new ArrayList<>();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            reader.require(XMLStreamConstants.START_ELEMENT, null, "li");
            String marker = ordered ? items.size() + 1 + "." : "•";
            items.add(new Items.Item(marker, List.of(Paragraph.of(inlines()))));
        }
        return new Items(ordered, items);
    }

    private List<Block> narrative(String key) {
        List<Block> blocks = narratives.blocks().get(key);
        if (blocks == null) {
            throw fault("没有写“" + key + "”，模板却要用它");
        }
        return blocks;
    }

    private Block table(String id) {
        Form form = ledger.form();
        StatutoryTable table = form.table(id).orElseThrow(() -> fault("格式里没有表 " + id));
        return tables.compose(
                table, ledger, form.part(id).map(Form.Part::heading).orElse(heading));
    }

    private List<Inline> inlines() throws XMLStreamException {
        List<Inline> inlines = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isCharacters()) {
                text(reader.getText(), inlines);
            } else if (reader.isStartElement()) {
                inline(inlines);
            }
        }
        return inlines;
    }

    private void inline(List<Inline> inlines) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "strong" -> inlines.add(new Inline.Strong(inlines()));
            case "em" -> inlines.add(new Inline.Emphasis(inlines()));
            case "a" -> {
                String target = attribute("href", "");
                inlines.add(new Inline.Link(target, inlines()));
            }
            case "br" -> {
                inlines.add(new Inline.LineBreak());
                reader.nextTag();
            }
            case "narrative" -> {
                String key = attribute("key", "");
                List<Inline> line = narratives.lines().get(key);
                if (line == null) {
                    throw fault("没有写“" + key + "”，模板却要用它");
                }
                inlines.addAll(line);
                reader.nextTag();
            }
            default -> throw fault("段落里不认识 <" + reader.getLocalName() + ">");
        }
    }

    private void text(String written, List<Inline> inlines) {
        String text = LAYOUT.matcher(written).replaceAll("");
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text, Location.top("templates/" + template)));
        }
    }

    private String attribute(String name, String otherwise) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    private TemplateFault fault(String problem) {
        return new TemplateFault(
                template, problem + "（生成结果第 " + reader.getLocation().getLineNumber() + " 行）");
    }
}
