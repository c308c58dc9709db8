package org.gongkai.render.docx;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import org.gongkai.document.About;

/** docProps/core.xml and app.xml: what file managers, search and archives read about a report. */
final class Properties {
    /** The report's own date, read as UTC: the day stays the same wherever the file is opened. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    private static final org.docx4j.docProps.core.dc.elements.ObjectFactory ELEMENTS =
            new org.docx4j.docProps.core.dc.elements.ObjectFactory();

    private Properties() {}

    static CoreProperties core(About about) {
        CoreProperties properties = new CoreProperties();
        properties.setTitle(ELEMENTS.createTitle(literal(about.title())));
        properties.setSubject(literal("政府信息公开工作年度报告"));
        properties.setCreator(literal(about.agency()));
        properties.setKeywords(XmlCharacters.legal(String.join("，", about.keywords())));
        if (!about.description().isEmpty()) {
            properties.setDescription(ELEMENTS.createDescription(literal(about.description())));
        }
        properties.setLastModifiedBy(XmlCharacters.legal(about.agency()));
        properties.setCreated(date(about));
        properties.setModified(date(about));
        properties.setLanguage(literal(About.LANGUAGE));
        return properties;
    }

    /** Names the program but no version: an update must not change the files of old reports. */
    static org.docx4j.docProps.extended.Properties application() {
        org.docx4j.docProps.extended.Properties properties = new org.docx4j.docProps.extended.Properties();
        properties.setApplication("gongkai");
        return properties;
    }

    private static W3CDTF date(About about) {
        W3CDTF date = new W3CDTF();
        date.getContent().add(DATE.format(about.dated()));
        return date;
    }

    private static SimpleLiteral literal(String value) {
        SimpleLiteral literal = new SimpleLiteral();
        literal.getContent().add(XmlCharacters.legal(value));
        return literal;
    }
}
