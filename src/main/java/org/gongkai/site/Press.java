package org.gongkai.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.gongkai.document.About;
import org.gongkai.document.Document;
import org.gongkai.form.Ledger;
import org.gongkai.portal.Names;
import org.gongkai.render.html.PageContext;
import org.gongkai.render.html.PageContext.Download;
import org.gongkai.render.html.PageContext.Link;

/** Renders examined reports into the bytes of their files; writes nothing. Safe for any number of threads. */
final class Press {
    private final Renderers renderers;

    Press(Workshop workshop) {
        this.renderers = new Renderers(workshop);
    }

    /** Whether a report may be printed: it has no errors, or is a draft. */
    static boolean accepts(Examined examined) {
        return examined.document()
                .filter(document -> document.draft() || !examined.hasErrors())
                .isPresent();
    }

    /**
     * A report's files by name, in the order in which they are best written: pictures first, the page that leads to all of them last.
     *
     * @param together whether the formats are rendered side by side, for a report by itself
     */
    Map<String, byte[]> print(Examined examined, Set<OutputFormat> formats, Beside beside, boolean together) {
        Document document = examined.document().orElseThrow();
        String stem = document.about().fileStem();
        Map<String, byte[]> files = new LinkedHashMap<>();
        examined.images().forEach(image -> files.put(image.name(), image.bytes().copy()));
        render(document, examined.report().ledger().orElseThrow(), formats, together)
                .forEach((format, bytes) -> files.put(format.fileName(stem), bytes));
        if (formats.contains(OutputFormat.HTML)) {
            files.put(OutputFormat.HTML.fileName(stem), page(document, files, beside));
        }
        return files;
    }

    /** The page alone, among files that are there. */
    byte[] page(Document document, Beside beside) {
        return page(document, Map.of(), beside);
    }

    private byte[] page(Document document, Map<String, byte[]> files, Beside beside) {
        return renderers.html(document, context(document.about(), files, beside));
    }

    private Map<OutputFormat, byte[]> render(
            Document document, Ledger ledger, Set<OutputFormat> formats, boolean together) {
        Map<OutputFormat, Supplier<byte[]>> work = new EnumMap<>(OutputFormat.class);
        work.put(OutputFormat.DOCX, () -> renderers.docx(document));
        work.put(OutputFormat.PDF, () -> renderers.pdf(document));
        work.put(OutputFormat.OFD, () -> renderers.ofd(document));
        work.put(OutputFormat.JSON, () -> CellsJson.of(document, ledger));
        work.put(OutputFormat.FRAGMENT, () -> renderers.fragment(document));
        work.put(OutputFormat.TEXT, () -> renderers.text(document));
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
    private static PageContext context(About about, Map<String, byte[]> files, Beside beside) {
        List<Download> downloads = new ArrayList<>();
        for (OutputFormat format : OutputFormat.DOWNLOADS) {
            String name = format.fileName(about.fileStem());
            if (files.containsKey(name)) {
                downloads.add(new Download(format.name(), name, files.get(name).length));
            } else if (beside.sizes().containsKey(name)) {
                downloads.add(new Download(format.name(), name, beside.sizes().get(name)));
            }
        }
        String column =
                about.portal().column().isEmpty() ? "政府信息公开年报" : about.portal().column();
        String home = beside.there().test("index.html") ? "../../index.html" : "";
        List<Link> breadcrumb = List.of(
                new Link("首页", home),
                new Link("政府信息公开", ""),
                new Link(column, home),
                new Link(about.year() + "年", beside.there().test(about.year() + "/index.html") ? "../index.html" : ""),
                new Link(about.agency(), ""));
        return new PageContext(
                "",
                breadcrumb,
                downloads,
                related(about, beside),
                adjacent("上一年度", about.year() - 1, beside.adjacent().before()),
                adjacent("下一年度", about.year() + 1, beside.adjacent().after()));
    }

    private static Link adjacent(String which, int year, String id) {
        return id.isEmpty() ? Link.NONE : new Link(which + "（" + year + "年）", YearLinks.href(YearLinks.page(year, id)));
    }

    /** The agency's other years, and who else reports from its region. */
    private static List<Link> related(About about, Beside beside) {
        List<Link> related = new ArrayList<>();
        String agency = Names.agency(about.id());
        if (beside.there().test(agency)) {
            related.add(new Link("本机关各年度报告", "../../" + agency));
        }
        String region = Names.region(about.region());
        if (!about.region().isEmpty() && beside.there().test(about.year() + "/" + region)) {
            related.add(new Link("同地区的报告（" + about.region() + "）", "../" + region));
        }
        return related;
    }
}
