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
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.relationships.Relationships;
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
    private int headers;
    private int footers;

    /** With the parts that say what kind of file it is. */
    SkeletonBuilder() throws InvalidFormatException {
        types.addDefaultContentType("rels", ContentTypes.RELATIONSHIPS_PART);
        types.addDefaultContentType("xml", ContentTypes.APPLICATION_XML);
        types.addDefaultContentType("png", ContentTypes.IMAGE_PNG);
        types.addDefaultContentType("jpeg", ContentTypes.IMAGE_JPEG);
        document = new MainDocumentPart();
        file.addTargetPart(document);
        file.addTargetPart(new DocPropsCorePart());
        DocPropsExtendedPart application = new DocPropsExtendedPart();
        file.addTargetPart(application);
        put(application, Marshalling.application(application()));
    }

    /**
     * The parts by name.
     *
     * @param draft whether every page carries the mark 草稿
     */
    static Map<String, String> parts(Style style, PageSetup page, boolean draft) {
        try {
            return build(style, page, draft);
        } catch (InvalidFormatException | JAXBException e) {
            throw new IllegalStateException("docx4j does not start", e);
        }
    }

    private static Map<String, String> build(Style style, PageSetup page, boolean draft)
            throws InvalidFormatException, JAXBException {
        SkeletonBuilder skeleton = new SkeletonBuilder();
        skeleton.add(new StyleDefinitionsPart(), Marshalling.text(StyleSheet.of(style, page)));
        skeleton.add(new DocumentSettingsPart(), Marshalling.text(Settings.of(style)));
        skeleton.add(new FontTablePart(), Marshalling.text(FontTable.of(style)));
        SectPr section = page.section();
        skeleton.footer(section, HdrFtrRef.DEFAULT, Marshalling.text(PageNumbers.odd()));
        skeleton.footer(section, HdrFtrRef.EVEN, Marshalling.text(PageNumbers.even()));
        if (draft) {
            String font = style.faces().get(style.title().face()).office();
            skeleton.header(section, HdrFtrRef.DEFAULT, Marshalling.text(Watermark.header(font, 1)));
            skeleton.header(section, HdrFtrRef.EVEN, Marshalling.text(Watermark.header(font, 2)));
        }
        return skeleton.finish(section);
    }

    /** Adds a part that word/document.xml points to; returns the relationship's id. */
    String add(Part part, String content) throws InvalidFormatException {
        put(part, content);
        return document.addTargetPart(part).getId();
    }

    /** Adds a footer to a section; returns the name of its part. */
    String footer(SectPr section, HdrFtrRef pages, String content) throws InvalidFormatException {
        FooterReference reference = new FooterReference();
        reference.setType(pages);
        section.getEGHdrFtrReferences().add(reference);
        String name = "/word/footer" + ++footers + ".xml";
        reference.setId(add(new FooterPart(new PartName(name)), content));
        return name;
    }

    /** Adds a header to a section; returns the name of its part. */
    String header(SectPr section, HdrFtrRef pages, String content) throws InvalidFormatException {
        HeaderReference reference = new HeaderReference();
        reference.setType(pages);
        section.getEGHdrFtrReferences().add(reference);
        String name = "/word/header" + ++headers + ".xml";
        reference.setId(add(new HeaderPart(new PartName(name)), content));
        return name;
    }

    /** Says what a header or footer points to. */
    void relationships(String part, Relationships relationships) {
        parts.put(
                part.substring(1).replace("word/", "word/_rels/") + ".rels", Marshalling.relationships(relationships));
    }

    /** Says what files with an ending are. */
    void type(String extension, String type) {
        types.addDefaultContentType(extension, type);
    }

    /** All parts, the section among them. */
    Map<String, String> finish(SectPr section) throws JAXBException {
        parts.put(Skeleton.DOCUMENT_RELATIONSHIPS, relationships(document));
        parts.put(Skeleton.DOCUMENT, Marshalling.fragment("sectPr", SectPr.class, section));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes());
        all.put("_rels/.rels", relationships(file));
        all.putAll(parts);
        return all;
    }

    private void put(Part part, String content) {
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
