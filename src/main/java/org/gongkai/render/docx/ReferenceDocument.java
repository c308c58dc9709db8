package org.gongkai.render.docx;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;

/**
 * An office's reference document (templates/reference.docx): reports take over its styles, its page, its headers and footers, and nothing
 * of its text. Every method throws {@link ReferenceFault} for what cannot be read.
 */
final class ReferenceDocument {
    private final ReferenceFiles files;
    private final MainDocumentPart document;
    private final Map<HdrFtrRef, String> headers = new LinkedHashMap<>();
    private final Map<HdrFtrRef, String> footers = new LinkedHashMap<>();
    private final SectPr section;

    private ReferenceDocument(ReferenceFiles files, MainDocumentPart document) {
        this.files = files;
        this.document = document;
        SectPr last = contents(document).getBody() == null
                ? null
                : contents(document).getBody().getSectPr();
        // A section without headers of its own goes on with those before it.
        document.getContent().stream()
                .map(XmlUtils::unwrap)
                .filter(P.class::isInstance)
                .map(block -> ((P) block).getPPr())
                .filter(properties -> properties != null && properties.getSectPr() != null)
                .forEach(properties -> collect(properties.getSectPr()));
        section = last == null ? new SectPr() : XmlUtils.deepCopy(last);
        collect(section);
        section.getEGHdrFtrReferences().clear();
        section.setPrinterSettings(null);
        section.setSectPrChange(null);
        section.setFootnotePr(null);
        section.setEndnotePr(null);
        section.setFormProt(null);
        section.setType(null);
        // The tables of a report need the whole width.
        section.setCols(null);
    }

    /** Opens the bytes of a DOCX. */
    static ReferenceDocument of(byte[] docx) {
        ReferenceFiles files = ReferenceFiles.of(docx);
        MainDocumentPart document = load(docx);
        if (document == null) {
            throw unreadable(null);
        }
        return new ReferenceDocument(files, document);
    }

    private static MainDocumentPart load(byte[] docx) {
        try {
            return WordprocessingMLPackage.load(new ByteArrayInputStream(docx)).getMainDocumentPart();
        } catch (Docx4JException | RuntimeException e) {
            // docx4j meets files that it does not expect with whatever exception they lead to.
            throw unreadable(e);
        }
    }

    private static ReferenceFault unreadable(Exception cause) {
        return new ReferenceFault("不是 Word 文档，或者是 Word 读不懂的。请用 Word 或 WPS 打开，另存为“.docx”。", cause);
    }

    private void collect(SectPr some) {
        for (CTRel reference : some.getEGHdrFtrReferences()) {
            if (reference instanceof HeaderReference header) {
                headers.put(header.getType(), header.getId());
            } else if (reference instanceof FooterReference footer) {
                footers.put(footer.getType(), footer.getId());
            }
        }
    }

    /** The page, without headers and footers; parts of it may be missing. */
    SectPr section() {
        return XmlUtils.deepCopy(section);
    }

    /** The relationship ids of its headers. */
    Map<HdrFtrRef, String> headers() {
        return headers;
    }

    /** The relationship ids of its footers. */
    Map<HdrFtrRef, String> footers() {
        return footers;
    }

    /** A fresh copy of its style sheet. */
    Styles styles() {
        return part(MainDocumentPart::getStyleDefinitionsPart).orElseGet(Styles::new);
    }

    /** Its fonts, or none. */
    Fonts fonts() {
        return part(MainDocumentPart::getFontTablePart).orElseGet(Fonts::new);
    }

    CTSettings settings() {
        return part(found -> found.getDocumentSettingsPart()).orElseGet(CTSettings::new);
    }

    /** The colours and fonts that its styles refer to. */
    Optional<String> theme() {
        return Optional.ofNullable(document.getThemePart())
                .filter(theme -> theme.getRelationshipsPart(false) == null)
                .map(theme -> text(theme));
    }

    private <E> Optional<E> part(Function<MainDocumentPart, JaxbXmlPart<E>> which) {
        return Optional.ofNullable(which.apply(document))
                .map(ReferenceDocument::contents)
                .map(XmlUtils::deepCopy);
    }

    private static <E> E contents(JaxbXmlPart<E> part) {
        try {
            return part.getContents();
        } catch (Docx4JException e) {
            throw unreadable(e);
        }
    }

    /** A part that the document points to. */
    Part target(String relationship) {
        Part part = document.getRelationshipsPart().getPart(relationship);
        if (part == null) {
            throw new ReferenceFault("页眉或页脚缺了（" + relationship + "）。请用 Word 或 WPS 重新保存。");
        }
        return part;
    }

    /** The XML of a part as it was written. */
    String text(Part part) {
        return files.text(part.getPartName().getName());
    }

    /** The bytes of a picture that a header or footer shows. */
    byte[] picture(Part source, Relationship relationship) {
        Part picture = source.getRelationshipsPart().getPart(relationship.getId());
        if (picture == null) {
            throw new ReferenceFault("页眉或页脚里的图片缺了（" + relationship.getTarget() + "）。");
        }
        return files.bytes(picture.getPartName().getName());
    }
}
