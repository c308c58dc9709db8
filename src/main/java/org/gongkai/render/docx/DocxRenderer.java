package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.document.Document;
import org.gongkai.document.Style;
import org.gongkai.render.Renderer;

/**
 * Writes reports as DOCX for Word, WPS and LibreOffice, in the looks of one style.
 *
 * <p>For the style that ships, what docx4j has to say was written down when this program was built ({@link Prepared}). For any other, the
 * first {@link #render} waits until docx4j has started, which takes it a second or two.
 */
public final class DocxRenderer implements Renderer {
    private static final int USUAL_CORE = 1 << 11;

    private final Style style;
    private final Prepared prepared;
    private final Optional<ReferenceDocument> reference;
    private final PageSetup page;
    /** By whether it is a draft's; made when first asked for. */
    private final Map<Boolean, Skeleton> skeletons = new ConcurrentHashMap<>();

    /** A renderer for documents of this style. */
    public DocxRenderer(Style style) {
        this(style, Optional.empty());
    }

    /**
     * A renderer for documents of this style, in the looks of an office's own document as far as that has any. Takes as long as docx4j
     * takes to start if there is one.
     *
     * @param reference the bytes of a DOCX
     * @throws ReferenceFault if it cannot be used
     */
    public DocxRenderer(Style style, Optional<byte[]> reference) {
        this(style, Prepared.shipped(), reference.map(ReferenceDocument::of));
    }

    DocxRenderer(Style style, Prepared prepared) {
        this(style, prepared, Optional.empty());
    }

    private DocxRenderer(Style style, Prepared prepared, Optional<ReferenceDocument> reference) {
        PageSetup own = PageSetup.of(style);
        this.style = style;
        this.prepared = prepared;
        this.reference = reference;
        this.page = reference.map(document -> own.with(document.section())).orElse(own);
        // Faults of the reference document show before anything is rendered.
        reference.ifPresent(document -> skeletons.put(false, skeleton(false)));
    }

    /**
     * The bytes of a DOCX.
     *
     * @throws IllegalCharacterException if a text of the document holds a character that XML does not allow
     */
    @Override
    public byte[] render(Document document) {
        Skeleton skeleton = skeletons.computeIfAbsent(document.draft(), this::skeleton);
        Attachments attachments = new Attachments(skeleton.references());
        DocumentPart content = new DocumentPart(prepared);
        new BlockWriter(style, page, content, attachments).write(document.blocks());
        List<Member> members = new ArrayList<>(skeleton.members());
        members.add(part(Skeleton.CORE, core(document)));
        members.add(part(Skeleton.DOCUMENT_RELATIONSHIPS, relationships(skeleton, attachments)));
        members.add(part(Skeleton.DOCUMENT, content.finish(skeleton.section())));
        members.addAll(attachments.media());
        return Archive.of(members);
    }

    private Skeleton skeleton(boolean draft) {
        return reference
                .map(document -> new ReferenceSkeleton(document, style).build(draft))
                .orElseGet(() -> new Skeleton(
                        prepared.skeleton(style, draft).orElseGet(() -> SkeletonBuilder.parts(style, page, draft)),
                        List.of()));
    }

    private Utf8 core(Document document) {
        Utf8 xml = new Utf8(USUAL_CORE);
        prepared.write(new CoreProperties(document.about()), xml);
        return xml;
    }

    private Utf8 relationships(Skeleton skeleton, Attachments attachments) {
        Utf8 xml = skeleton.relationships();
        attachments.references().forEach(reference -> prepared.write(reference, xml));
        return xml.append(Skeleton.END_OF_RELATIONSHIPS);
    }

    private static Member part(String name, Utf8 content) {
        return Member.deflated(name, content, Member.FAST);
    }
}
