package org.gongkai.render.docx;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start tag of a part as docx4j's JAXB context writes it, with about thirty namespaces in an order that changes between runs.
 *
 * <p>Only the declarations that the part uses are kept, in the order of their prefixes: the file is smaller and always the same.
 */
final class RootTag {
    private static final Pattern DECLARATION = Pattern.compile(" xmlns:(\\w+)=\"([^\"]*)\"");

    private RootTag() {}

    /** A part without its superfluous declarations. */
    static String trimmed(String xml) {
        int end = xml.indexOf('>');
        if (xml.charAt(end - 1) == '/') {
            end--;
        }
        String tag = xml.substring(0, end);
        String rest = xml.substring(end);
        String bare = DECLARATION.matcher(tag).replaceAll("");
        Map<String, String> used = new TreeMap<>();
        for (Matcher declaration = DECLARATION.matcher(tag); declaration.find(); ) {
            String prefix = declaration.group(1) + ":";
            if (uses(bare, prefix) || uses(rest, prefix)) {
                used.put(declaration.group(1), declaration.group(2));
            }
        }
        StringBuilder trimmed = new StringBuilder(bare);
        used.forEach((prefix, namespace) -> trimmed.append(" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(namespace)
                .append('"'));
        return trimmed.append(rest).toString();
    }

    /** A piece of a part, without any declaration. */
    static String bare(String xml) {
        int end = xml.indexOf('>');
        return DECLARATION.matcher(xml.substring(0, end)).replaceAll("") + xml.substring(end);
    }

    /** Elements, attributes, and values such as {@code xsi:type="dcterms:W3CDTF"}. */
    private static boolean uses(String xml, String prefix) {
        return xml.contains("<" + prefix) || xml.contains(" " + prefix) || xml.contains("\"" + prefix);
    }
}
