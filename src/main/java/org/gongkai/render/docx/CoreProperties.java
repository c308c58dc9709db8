package org.gongkai.render.docx;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import org.gongkai.document.About;

/** docProps/core.xml: what file managers, search and archives read about a report. */
record CoreProperties(About about) implements Shape {
    /** The report's own date, read as UTC: the day stays the same wherever the file is opened. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    @Override
    public String kind() {
        return about.description().isEmpty() ? "coreProperties" : "coreProperties description";
    }

    @Override
    public List<String> values() {
        List<String> values = new ArrayList<>(List.of(about.title(), about.agency(), keywords(), date()));
        if (!about.description().isEmpty()) {
            values.add(about.description());
        }
        return values;
    }

    @Override
    public String marshalled() {
        org.docx4j.docProps.core.dc.elements.ObjectFactory elements =
                new org.docx4j.docProps.core.dc.elements.ObjectFactory();
        org.docx4j.docProps.core.CoreProperties properties = new org.docx4j.docProps.core.CoreProperties();
        properties.setTitle(elements.createTitle(literal(about.title())));
        properties.setSubject(literal("政府信息公开工作年度报告"));
        properties.setCreator(literal(about.agency()));
        properties.setKeywords(XmlCharacters.legal(keywords()));
        if (!about.description().isEmpty()) {
            properties.setDescription(elements.createDescription(literal(about.description())));
        }
        properties.setLastModifiedBy(XmlCharacters.legal(about.agency()));
        properties.setCreated(time());
        properties.setModified(time());
        properties.setLanguage(literal(About.LANGUAGE));
        return Marshalling.core(properties);
    }

    private String keywords() {
        return String.join("，", about.keywords());
    }

    private String date() {
        return DATE.format(about.dated());
    }

    private W3CDTF time() {
        W3CDTF date = new W3CDTF();
        date.getContent().add(date());
        return date;
    }

    private static SimpleLiteral literal(String value) {
        SimpleLiteral literal = new SimpleLiteral();
        literal.getContent().add(XmlCharacters.legal(value));
        return literal;
    }
}
