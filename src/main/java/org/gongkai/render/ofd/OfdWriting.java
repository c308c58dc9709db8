package org.gongkai.render.ofd;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.About;
import org.gongkai.render.layout.Layout;

/** Layout → bytes. */
final class OfdWriting {
    private static final String FOLDER = "Doc_0/";
    /** Names the program without its version, so that a new one alone changes no file. */
    private static final String CREATOR = "gongkai";

    private final Layout layout;
    private final Ids ids = new Ids();
    private final Container container = new Container();
    /** The identifiers of the pages, which bookmarks refer to. */
    private final List<Integer> pages;

    private OfdWriting(Layout layout) {
        this.layout = layout;
        this.pages = Stream.generate(ids::next).limit(layout.pages().size()).toList();
    }

    static byte[] bytes(Layout layout) {
        return new OfdWriting(layout).bytes();
    }

    private byte[] bytes() {
        container.add("OFD.xml", entrance());
        Resources resources = new Resources(layout, ids);
        for (int i = 0; i < pages.size(); i++) {
            PageWriting page = new PageWriting(layout, resources, ids);
            container.add(FOLDER + location(i), page.bytes(layout.pages().get(i)));
        }
        resources.write(container, FOLDER);
        // Last, since it names the highest identifier.
        container.add(FOLDER + "Document.xml", document(resources));
        return container.bytes();
    }

    private static String location(int page) {
        return "Pages/Page_" + page + "/Content.xml";
    }

    private byte[] entrance() {
        About about = layout.document().about();
        LocalDate date = about.dated().toLocalDate();
        Xml xml = new Xml("OFD", "Version", "1.0", "DocType", "OFD").start("DocBody");
        xml.start("DocInfo").element("DocID", layout.fingerprint());
        xml.element("Title", about.title()).element("Author", about.agency());
        xml.element("Abstract", about.description());
        xml.element("CreationDate", date).element("ModDate", date).element("DocUsage", "Normal");
        if (!about.keywords().isEmpty()) {
            xml.start("Keywords");
            about.keywords().forEach(keyword -> xml.element("Keyword", keyword));
            xml.end();
        }
        xml.element("Creator", CREATOR).end();
        return xml.element("DocRoot", FOLDER + "Document.xml").bytes();
    }

    private byte[] document(Resources resources) {
        Xml xml = new Xml("Document").start("CommonData").element("MaxUnitID", ids.last());
        xml.start("PageArea").element("PhysicalBox", Millimetres.of(0, 0, layout.width(), layout.height()));
        xml.end().element("PublicRes", "PublicRes.xml");
        if (resources.hasImages()) {
            xml.element("DocumentRes", "DocumentRes.xml");
        }
        xml.end().start("Pages");
        for (int i = 0; i < pages.size(); i++) {
            xml.start("Page", "ID", pages.get(i), "BaseLoc", location(i)).end();
        }
        xml.end();
        if (!layout.bookmarks().isEmpty()) {
            outlines(xml);
            xml.start("VPreferences").element("PageMode", "UseOutlines").element("TabDisplay", "DocTitle");
            xml.end();
        }
        return xml.bytes();
    }

    /** Bookmarks of level 3 belong to the last one of level 2 before them. */
    private void outlines(Xml xml) {
        xml.start("Outlines");
        boolean isInPart = false;
        for (Layout.Bookmark bookmark : layout.bookmarks()) {
            boolean isPart = bookmark.level() == 2;
            if (isPart && isInPart) {
                xml.end();
            }
            isInPart |= isPart;
            xml.start("OutlineElem", "Title", bookmark.title());
            xml.start("Actions").start("Action", "Event", "CLICK").start("Goto");
            xml.start("Dest", "Type", "XYZ", "PageID", pages.get(bookmark.page()));
            xml.attribute("Left", "0")
                    .attribute("Top", Millimetres.of(bookmark.y()))
                    .end();
            xml.end().end().end();
            if (!isPart) {
                xml.end();
            }
        }
        if (isInPart) {
            xml.end();
        }
        xml.end();
    }
}
