package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.docx4j.jaxb.Context;
import org.gongkai.document.Document;
import org.gongkai.document.Style;
import org.gongkai.render.Renderer;

/**
 * Writes reports as DOCX for Word, WPS and LibreOffice, in the looks of one style.
 *
 * <p>docx4j needs about a second to start. The constructor begins that on a thread of its own and returns at once; the first
 * {@link #render} waits for it.
 */
public final class DocxRenderer implements Renderer {
    private final Style style;
    private final PageSetup page;
    private final Fragments fragments = new Fragments();
    /** By whether it is a draft's; made when first asked for. */
    private final Map<Boolean, Skeleton> skeletons = new ConcurrentHashMap<>();

    /** A renderer for documents of this style. */
    public DocxRenderer(Style style) {
        this.style = style;
        this.page = PageSetup.of(style);
        // A failure here would come again in render(), where someone waits for it.
        CompletableFuture.runAsync(this::warmUp, DocxRenderer::inBackground);
    }

    /**
     * Starts docx4j on a thread of its own and returns at once: for a command that has files to read before it has a renderer.
     */
    public static void start() {
        CompletableFuture.runAsync(Context::getWmlObjectFactory, DocxRenderer::inBackground);
    }

    /** Returns when docx4j has started. */
    public void warmUp() {
        skeleton(false);
    }

    /**
     * The bytes of a DOCX.
     *
     * @throws IllegalCharacterException if a text of the document holds a character that XML does not allow
     */
    @Override
    public byte[] render(Document document) {
        Skeleton skeleton = skeleton(document.draft());
        Attachments attachments = new Attachments(skeleton.relationships());
        DocumentPart content = new DocumentPart(fragments);
        new BlockWriter(style, page, content, attachments).write(document.blocks());
        List<Member> members = new ArrayList<>(skeleton.members());
        members.add(part(Skeleton.CORE, Marshalling.core(Properties.core(document.about()))));
        members.add(part(Skeleton.DOCUMENT_RELATIONSHIPS, Marshalling.relationships(attachments.relationships())));
        members.add(part(Skeleton.DOCUMENT, content.finish(skeleton.section())));
        members.addAll(attachments.media());
        return Archive.of(members);
    }

    private static Member part(String name, byte[] content) {
        return Member.deflated(name, content, Member.FAST);
    }

    private Skeleton skeleton(boolean draft) {
        return skeletons.computeIfAbsent(draft, isDraft -> Skeleton.of(style, page, isDraft));
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "docx4j start");
        thread.setDaemon(true);
        thread.start();
    }
}
