package org.gongkai.site;

import java.util.regex.Pattern;

/** A page without a link, where it cannot be rendered anew: what the link said goes as well. */
final class Struck {
    private Struck() {}

    /**
     * The page.
     *
     * @param href as it is written in the page
     */
    static String without(String page, String href) {
        String leading = "\\b[^>]*\\bhref\\s*=\\s*([\"'])" + Pattern.quote(href) + "\\1[^>]*>";
        return page.replaceAll("(?is)<a" + leading + ".*?</a\\s*>", "").replaceAll("(?is)<link" + leading, "");
    }
}
