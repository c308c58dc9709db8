package org.gongkai.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.document.About;
import org.gongkai.document.Document;
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
     * <p>The formats are rendered side by side; see {@link #renderings} for many reports.
     */
    Map<String, byte[]> print(Examined examined, Set<OutputFormat> formats, Beside beside) {
        Map<OutputFormat, Supplier<byte[]>> running = new EnumMap<>(OutputFormat.class);
        renderings(formats)
                .forEach((format, rendering) -> running.put(format, Ahead.of(() -> rendering.apply(examined))));
        Map<String, byte[]> files = new LinkedHashMap<>(pictures(examined));
        running.forEach((format, rendered) -> files.put(name(examined, format), rendered.get()));
        if (formats.contains(OutputFormat.HTML)) {
            files.put(name(examined, OutputFormat.HTML), page(examined, files, beside));
        }
        return files;
    }

    /** The file name of a format of a report. */
    static String name(Examined examined, OutputFormat format) {
        return format.fileName(document(examined).about().fileStem());
    }

    private static Document document(Examined examined) {
        return examined.document().orElseThrow();
    }

    /** A report's pictures by name. */
    static Map<String, byte[]> pictures(Examined examined) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        examined.images()
                .forEach(image -> pictures.put(image.name(), image.bytes().copy()));
        return pictures;
    }

    /** How each of these formats is rendered, but for the page, which must know the others. */
    Map<OutputFormat, Function<Examined, byte[]>> renderings(Set<OutputFormat> formats) {
        Map<OutputFormat, Function<Examined, byte[]>> renderings = new EnumMap<>(OutputFormat.class);
        renderings.put(OutputFormat.DOCX, examined -> renderers.docx(document(examined)));
        renderings.put(OutputFormat.PDF, examined -> renderers.pdf(document(examined)));
        renderings.put(OutputFormat.OFD, examined -> renderers.ofd(document(examined)));
        renderings.put(
                OutputFormat.JSON,
                examined -> CellsJson.of(
                        document(examined), examined.report().ledger().orElseThrow()));
        renderings.put(OutputFormat.FRAGMENT, examined -> renderers.fragment(document(examined)));
        renderings.put(OutputFormat.TEXT, examined -> renderers.text(document(examined)));
        renderings.keySet().retainAll(formats);
        return renderings;
    }

    /**
     * A report's page.
     *
     * @param files what is made with it
     */
    byte[] page(Examined examined, Map<String, byte[]> files, Beside beside) {
        Document document = document(examined);
        return renderers.html(document, context(document.about(), files, beside));
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
