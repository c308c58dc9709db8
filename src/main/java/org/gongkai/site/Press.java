package org.gongkai.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.gongkai.document.About;
import org.gongkai.document.Document;
import org.gongkai.form.Ledger;
import org.gongkai.render.html.PageContext;
import org.gongkai.render.html.PageContext.Download;
import org.gongkai.render.html.PageContext.Link;

/** Renders examined reports and writes their files. Safe for any number of threads. */
public final class Press {
    private final Renderers renderers;
    private final OutputTree tree;

    /** A press that prints into a folder. */
    public Press(Workshop workshop, OutputTree tree) {
        this.renderers = new Renderers(workshop);
        this.tree = tree;
    }

    /**
     * Writes a report's files, all rendered before the first is written; nothing for one with errors, unless it is a draft.
     *
     * @param alone whether this report is made by itself: its formats are then rendered side by side, and its page leads to the lists of
     *     reports only if they are there; a build writes them afterwards
     * @throws OutputException when the disk does not let us
     */
    public Outcome print(Examined examined, Set<OutputFormat> formats, boolean alone) {
        if (examined.document().isEmpty()
                || examined.hasErrors() && !examined.document().get().draft()) {
            return Outcome.refused(examined, tree.root());
        }
        Document document = examined.document().get();
        About about = document.about();
        Path folder = tree.folder(about.year(), about.id());
        Map<OutputFormat, byte[]> files =
                render(document, examined.report().ledger().orElseThrow(), formats, alone);
        if (formats.contains(OutputFormat.HTML)) {
            files.put(OutputFormat.HTML, renderers.html(document, context(about, folder, files, alone)));
        }
        examined.images()
                .forEach(image ->
                        tree.write(folder.resolve(image.name()), image.bytes().copy()));
        files.forEach((format, bytes) -> tree.write(folder.resolve(format.fileName(about)), bytes));
        return new Outcome(examined, about.title(), folder, formats);
    }

    private Map<OutputFormat, byte[]> render(
            Document document, Ledger ledger, Set<OutputFormat> formats, boolean together) {
        Map<OutputFormat, Supplier<byte[]>> work = new EnumMap<>(OutputFormat.class);
        work.put(OutputFormat.DOCX, () -> renderers.docx(document));
        work.put(OutputFormat.PDF, () -> renderers.pdf(document));
        work.put(OutputFormat.OFD, () -> renderers.ofd(document));
        work.put(OutputFormat.JSON, () -> CellsJson.of(document, ledger));
        work.put(OutputFormat.FRAGMENT, () -> renderers.fragment(document));
        work.keySet().retainAll(formats);
        Map<OutputFormat, byte[]> files = new EnumMap<>(OutputFormat.class);
        if (together) {
            Map<OutputFormat, CompletableFuture<byte[]>> running = new EnumMap<>(OutputFormat.class);
            work.forEach((format, rendering) -> running.put(format, CompletableFuture.supplyAsync(rendering)));
            running.forEach((format, future) -> files.put(format, joined(future)));
        } else {
            work.forEach((format, rendering) -> files.put(format, rendering.get()));
        }
        return files;
    }

    private static byte[] joined(CompletableFuture<byte[]> rendering) {
        try {
            return rendering.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    /** The page's surroundings; it links to files rendered with it or already there, and to no other. */
    private PageContext context(About about, Path folder, Map<OutputFormat, byte[]> files, boolean alone) {
        List<Download> downloads = new ArrayList<>();
        for (OutputFormat format : List.of(OutputFormat.DOCX, OutputFormat.PDF, OutputFormat.OFD, OutputFormat.JSON)) {
            String name = format.fileName(about);
            byte[] fresh = files.get(format);
            OptionalLong size = fresh != null ? OptionalLong.of(fresh.length) : OutputTree.size(folder.resolve(name));
            size.ifPresent(bytes -> downloads.add(new Download(format.name(), name, bytes)));
        }
        String column =
                about.portal().column().isEmpty() ? "政府信息公开年报" : about.portal().column();
        String year = Integer.toString(about.year());
        String home = alone && !tree.has("index.html") ? "" : "../../index.html";
        String list = alone && !tree.has(year + "/index.html") ? "" : "../index.html";
        List<Link> breadcrumb = List.of(
                new Link("首页", home),
                new Link("政府信息公开", ""),
                new Link(column, home),
                new Link(year + "年", list),
                new Link(about.agency(), ""));
        return new PageContext("", breadcrumb, downloads, Link.NONE, Link.NONE);
    }
}
