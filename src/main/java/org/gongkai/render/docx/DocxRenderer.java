package org.gongkai.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    private final CompletableFuture<Skeletons> skeletons;

    private record Skeletons(Skeleton report, Skeleton draft) {}

    /** A renderer for documents of this style. */
    public DocxRenderer(Style style) {
        this.style = style;
        this.page = PageSetup.of(style);
        this.skeletons = CompletableFuture.supplyAsync(this::skeletons, DocxRenderer::inBackground);
    }

    /** Waits until docx4j has started. */
    public void warmUp() {
        skeletons.join();
    }

    /**
     * The bytes of a DOCX.
     *
     * @throws IllegalCharacterException if a text of the document holds a character that XML does not allow
     */
    @Override
    public byte[] render(Document document) {
        Skeleton skeleton =
                document.draft() ? skeletons.join().draft() : skeletons.join().report();
        Attachments attachments = new Attachments(skeleton.relationships());
        List<Object> content = new BlockWriter(style, page, attachments).write(document.blocks());
        List<Member> members = new ArrayList<>(skeleton.members());
        members.add(part(Skeleton.CORE, Marshalling.core(Properties.core(document.about()))));
        members.add(part(Skeleton.DOCUMENT_RELATIONSHIPS, Marshalling.relationships(attachments.relationships())));
        members.add(part(Skeleton.DOCUMENT, DocumentPart.of(content, skeleton.section())));
        members.addAll(attachments.media());
        return Archive.of(members);
    }

    private static Member part(String name, byte[] content) {
        return Member.deflated(name, content, Member.FAST);
    }

    private Skeletons skeletons() {
        return new Skeletons(Skeleton.of(style, page, false), Skeleton.of(style, page, true));
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task, "docx4j start");
        thread.setDaemon(true);
        thread.start();
    }
}
