package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.ThemePart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.relationships.Relationships;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.SectPr;
import org.gongkai.document.Style;

/** Makes a {@link Skeleton} in the looks of a reference document: its styles, page, headers and footers; ours where it has none. */
final class ReferenceSkeleton {
    private static final String HEADER_OF_NOTHING =
            "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"></w:hdr>";

    private final ReferenceDocument reference;
    private final Style style;
    private final PageSetup own;
    private final ReferenceStyles styles;
    private final ReferenceFrame frame;

    ReferenceSkeleton(ReferenceDocument reference, Style style) {
        this.reference = reference;
        this.style = style;
        this.own = PageSetup.of(style);
        this.styles = new ReferenceStyles(reference.styles(), StyleSheet.of(style, own));
        this.frame = new ReferenceFrame(reference);
    }

    /**
     * The skeleton.
     *
     * @param draft whether every page carries the mark 草稿, beside what its header has
     * @throws ReferenceFault if a header or footer holds what we do not take over
     */
    Skeleton build(boolean draft) {
        try {
            SkeletonBuilder skeleton = new SkeletonBuilder();
            CTSettings settings = settings();
            skeleton.add(new StyleDefinitionsPart(), styles.part());
            skeleton.add(new DocumentSettingsPart(), Marshalling.text(settings));
            skeleton.add(new FontTablePart(), Marshalling.text(fonts()));
            Optional<String> theme = reference.theme();
            if (theme.isPresent()) {
                skeleton.add(new ThemePart(), theme.get());
            }
            SectPr section = section();
            headers(skeleton, section, draft, settings);
            for (HdrFtrRef pages : reference.footers().keySet()) {
                Part footer = reference.target(reference.footers().get(pages));
                String name = skeleton.footer(section, pages, styles.renamed(reference.text(footer)));
                relationships(skeleton, name, footer);
            }
            return skeleton(skeleton, section);
        } catch (InvalidFormatException | JAXBException e) {
            throw new IllegalStateException("docx4j does not start", e);
        }
    }

    private Skeleton skeleton(SkeletonBuilder skeleton, SectPr section) throws JAXBException {
        List<Member> pictures = new ArrayList<>();
        frame.pictures().forEach((name, bytes) -> {
            String extension = name.substring(name.lastIndexOf('.') + 1);
            skeleton.type(extension, ReferenceFrame.type(extension));
            pictures.add(Member.stored("word/" + name, bytes));
        });
        return new Skeleton(skeleton.finish(section), pictures);
    }

    private SectPr section() {
        SectPr section = reference.section();
        SectPr fallback = own.section();
        if (section.getPgSz() == null) {
            section.setPgSz(fallback.getPgSz());
        }
        if (section.getPgMar() == null) {
            section.setPgMar(fallback.getPgMar());
        }
        return section;
    }

    private void headers(SkeletonBuilder skeleton, SectPr section, boolean draft, CTSettings settings)
            throws InvalidFormatException {
        Set<HdrFtrRef> pages = new LinkedHashSet<>(reference.headers().keySet());
        if (draft) {
            pages.add(HdrFtrRef.DEFAULT);
            if (settings.getEvenAndOddHeaders() != null) {
                pages.add(HdrFtrRef.EVEN);
            }
            if (section.getTitlePg() != null) {
                pages.add(HdrFtrRef.FIRST);
            }
        }
        String font = style.faces().get(style.title().face()).office();
        int number = 0;
        for (HdrFtrRef page : pages) {
            String id = reference.headers().get(page);
            Part header = id == null ? null : reference.target(id);
            String text = header == null ? HEADER_OF_NOTHING : styles.renamed(reference.text(header));
            String name = skeleton.header(section, page, draft ? Watermark.into(text, font, ++number) : text);
            if (header != null) {
                relationships(skeleton, name, header);
            }
        }
    }

    private void relationships(SkeletonBuilder skeleton, String name, Part source) {
        Relationships relationships = frame.relationships(source);
        if (!relationships.getRelationship().isEmpty()) {
            skeleton.relationships(name, relationships);
        }
    }

    /** Ours, but for what says on which pages its headers and margins stand. */
    private CTSettings settings() {
        CTSettings settings = Settings.of(style);
        CTSettings theirs = reference.settings();
        settings.setEvenAndOddHeaders(theirs.getEvenAndOddHeaders());
        settings.setMirrorMargins(theirs.getMirrorMargins());
        settings.setGutterAtTop(theirs.getGutterAtTop());
        return settings;
    }

    /** Its fonts by name, without their files, and ours. */
    private Fonts fonts() {
        Fonts fonts = reference.fonts();
        fonts.getFont().forEach(font -> {
            font.setEmbedRegular(null);
            font.setEmbedBold(null);
            font.setEmbedItalic(null);
            font.setEmbedBoldItalic(null);
        });
        Set<String> known = fonts.getFont().stream().map(Fonts.Font::getName).collect(Collectors.toSet());
        FontTable.of(style).getFont().stream()
                .filter(font -> !known.contains(font.getName()))
                .forEach(fonts.getFont()::add);
        return fonts;
    }
}
