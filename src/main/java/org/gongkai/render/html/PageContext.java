package org.gongkai.render.html;

import java.util.List;

/**
 * What the site knows about a page and the document does not.
 *
 * @param url the page's address for the Url meta tag; empty where it is not known
 * @param breadcrumb from the home page (首页) to this page; the last is this page and may have no address
 * @param downloads the same report in other formats, only such as exist
 * @param related other pages that a reader of this one may want
 * @param previous the report of the year before, or {@link Link#NONE}
 * @param next the report of the year after, or {@link Link#NONE}
 */
public record PageContext(
        String url, List<Link> breadcrumb, List<Download> downloads, List<Link> related, Link previous, Link next) {
    /** A page that stands alone. */
    public static final PageContext EMPTY = new PageContext("", List.of(), List.of(), List.of(), Link.NONE, Link.NONE);

    /** A text that leads somewhere. */
    public record Link(String text, String href) {
        /** Leads nowhere, and is not shown. */
        public static final Link NONE = new Link("", "");

        public Link {
            Addresses.requireSafe(href);
        }
    }

    /**
     * A file beside the page.
     *
     * @param format as the reader knows it: {@code DOCX}, {@code PDF}
     * @param bytes the file's size
     */
    public record Download(String format, String href, long bytes) {
        public Download {
            Addresses.requireSafe(href);
        }

        /** The size as the link says it, rounded up: {@code 14 KB}, {@code 2.1 MB}. */
        String size() {
            long kilobytes = (bytes + 1023) / 1024;
            if (kilobytes < 1024) {
                return kilobytes + " KB";
            }
            long tenths = (kilobytes * 10 + 1023) / 1024;
            return tenths / 10 + "." + tenths % 10 + " MB";
        }
    }

    public PageContext {
        Addresses.requireSafe(url);
        breadcrumb = List.copyOf(breadcrumb);
        downloads = List.copyOf(downloads);
        related = List.copyOf(related);
    }
}
