package org.gongkai.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses may stand in a page. The data was screened long before; this is the last door, and it only knows yes or no. */
final class Addresses {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    /** Something before a colon is a scheme, unless a path, query or fragment began before. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?!//)[^:/?#\\\\\\s\\p{Cntrl}]*(?:[/?#][^\\\\\\s\\p{Cntrl}]*)?");

    private Addresses() {}

    /** The target of a link in the report: absolute, http, https or mailto. */
    static String requireAllowed(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (SCHEMES.stream().noneMatch(lower::startsWith)) {
            throw new IllegalArgumentException("link target is not http, https or mailto: " + target);
        }
        return target;
    }

    /** An address given by the site: relative, or as {@link #requireAllowed}. */
    static String requireSafe(String address) {
        return RELATIVE.matcher(address).matches() ? address : requireAllowed(address);
    }

    /** The address of a file beside the page: its name, percent-encoded but for what no URL can misread. */
    static String beside(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                encoded.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
