package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
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
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.SectPr;
import org.gongkai.document.Style;

/**
 * Everything of a DOCX that is the same for all reports of a style, made once.
 *
 * @param members the finished files
 * @param relationships from word/document.xml to them, {@code rId1} first; must not be changed
 * @param section the page with its footers and headers: the XML of the body's w:sectPr
 */
record Skeleton(List<Member> members, List<Relationship> relationships, String section) {
    static final String DOCUMENT = "word/document.xml";
    static final String DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";
    static final String CORE = "docProps/core.xml";

    /**
     * Makes one.
     *
     * @param draft whether every page carries the mark 草稿
     */
    static Skeleton of(Style style, PageSetup page, boolean draft) {
        try {
            return new Builder().build(style, page, draft);
        } catch (InvalidFormatException | JAXBException e) {
            throw new IllegalStateException("docx4j does not start", e);
        }
    }

    /** Lets docx4j give the parts their names, types and relationships. */
    private static final class Builder {
        private final ContentTypeManager types = new ContentTypeManager();
        private final WordprocessingMLPackage file = new WordprocessingMLPackage(types);
        private final MainDocumentPart document;
        private final List<Member> members = new ArrayList<>();

        Builder() throws InvalidFormatException {
            types.addDefaultContentType("rels", ContentTypes.RELATIONSHIPS_PART);
            types.addDefaultContentType("xml", ContentTypes.APPLICATION_XML);
            types.addDefaultContentType("png", ContentTypes.IMAGE_PNG);
            types.addDefaultContentType("jpeg", ContentTypes.IMAGE_JPEG);
            document = new MainDocumentPart();
            file.addTargetPart(document);
        }

        Skeleton build(Style style, PageSetup page, boolean draft) throws InvalidFormatException, JAXBException {
            file.addTargetPart(new DocPropsCorePart());
            DocPropsExtendedPart application = new DocPropsExtendedPart();
            file.addTargetPart(application);
            member(application, Marshalling.application(Properties.application()));
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
            members.add(0, packageRelationships());
            members.add(0, contentTypes());
            return new Skeleton(
                    List.copyOf(members),
                    List.copyOf(
                            document.getRelationshipsPart().getRelationships().getRelationship()),
                    Marshalling.fragment(Wml.element("sectPr", SectPr.class, section)));
        }

        private <E> String add(JaxbXmlPart<E> part, E content) throws InvalidFormatException {
            member(part, Marshalling.text(content));
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

        private void member(JaxbXmlPart<?> part, byte[] content) {
            String name = part.getPartName().getName().substring(1);
            members.add(Member.deflated(name, content, Member.BEST));
        }

        private Member packageRelationships() {
            byte[] content =
                    Marshalling.relationships(file.getRelationshipsPart().getRelationships());
            return Member.deflated("_rels/.rels", content, Member.BEST);
        }

        private Member contentTypes() throws JAXBException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            types.marshal(content);
            return Member.deflated("[Content_Types].xml", content.toByteArray(), Member.BEST);
        }
    }
}
