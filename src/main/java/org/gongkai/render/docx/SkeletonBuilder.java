package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docx4j.docProps.extended.Properties;
import org.docx4j.openpackaging.Base;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.contenttype.ContentTypes;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.DocPropsExtendedPart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;
import org.gongkai.document.Style;

/** Makes the parts of a {@link Skeleton}: docx4j gives them their names, types and relationships. */
final class SkeletonBuilder {
    private final ContentTypeManager types = new ContentTypeManager();
    private final WordprocessingMLPackage file = new WordprocessingMLPackage(types);
    private final MainDocumentPart document;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private SkeletonBuilder() throws InvalidFormatException {
        types.addDefaultContentType("rels", ContentTypes.RELATIONSHIPS_PART);
        types.addDefaultContentType("xml", ContentTypes.APPLICATION_XML);
        types.addDefaultContentType("png", ContentTypes.IMAGE_PNG);
        types.addDefaultContentType("jpeg", ContentTypes.IMAGE_JPEG);
        document = new MainDocumentPart();
        file.addTargetPart(document);
    }

    /**
     * The parts by name.
     *
     * @param draft whether every page carries the mark 草稿
     */
    static Map<String, String> parts(Style style, PageSetup page, boolean draft) {
        try {
            return new SkeletonBuilder().build(style, page, draft);
        } catch (InvalidFormatException | JAXBException e) {
            throw new IllegalStateException("docx4j does not start", e);
        }
    }

    private Map<String, String> build(Style style, PageSetup page, boolean draft)
            throws InvalidFormatException, JAXBException {
        file.addTargetPart(new DocPropsCorePart());
        DocPropsExtendedPart application = new DocPropsExtendedPart();
        file.addTargetPart(application);
        put(application, Marshalling.application(application()));
        add(new StyleDefinitionsPart(), StyleSheet.of(style, page));
        add(new DocumentSettingsPart(), Settings.of(style));
        add(new FontTablePart(), FontTable.of(style));
        SectPr section = page.section();
        footer(section, HdrFtrRef.DEFAULT, new FooterPart(new PartName("/word/footer1.xml")), PageNumbers.odd());
        footer(section, HdrFtrRef.EVEN, new FooterPart(new PartName("/word/footer2.xml")), PageNumbers.even());
        if (draft) {
            String font = style.faces().get(style.title().face()).office();
            header(section, HdrFtrRef.DEFAULT, new HeaderPart(new PartName("/word/header1.xml")), font, 1);
            header(section, HdrFtrRef.EVEN, new HeaderPart(new PartName("/word/header2.xml")), font, 2);
        }
        parts.put(Skeleton.DOCUMENT_RELATIONSHIPS, relationships(document));
        parts.put(Skeleton.DOCUMENT, Marshalling.fragment("sectPr", SectPr.class, section));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes());
        all.put("_rels/.rels", relationships(file));
        all.putAll(parts);
        return all;
    }

    private <E> String add(JaxbXmlPart<E> part, E content) throws InvalidFormatException {
        put(part, Marshalling.text(content));
        return document.addTargetPart(part).getId();
    }

    private <E> void footer(SectPr section, HdrFtrRef pages, JaxbXmlPart<E> part, E content)
            throws InvalidFormatException {
        FooterReference reference = new FooterReference();
        reference.setType(pages);
        reference.setId(add(part, content));
        section.getEGHdrFtrReferences().add(reference);
    }

    private void header(SectPr section, HdrFtrRef pages, HeaderPart part, String font, int number)
            throws InvalidFormatException, JAXBException {
        HeaderReference reference = new HeaderReference();
        reference.setType(pages);
        reference.setId(add(part, Watermark.header(font, number)));
        section.getEGHdrFtrReferences().add(reference);
    }

    private void put(JaxbXmlPart<?> part, String content) {
        parts.put(part.getPartName().getName().substring(1), content);
    }

    /** Names the program but no version: an update must not change the files of old reports. */
    private static Properties application() {
        Properties properties = new Properties();
        properties.setApplication("gongkai");
        return properties;
    }

    private static String relationships(Base source) {
        return Marshalling.relationships(source.getRelationshipsPart().getRelationships());
    }

    private String contentTypes() throws JAXBException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        types.marshal(content);
        return content.toString(StandardCharsets.UTF_8);
    }
}
