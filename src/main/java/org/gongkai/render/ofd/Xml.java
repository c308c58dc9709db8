package org.gongkai.render.ofd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** An XML document in the making, every element in the namespace of OFD. No white space is added, as readers may take it for text. */
final class Xml {
    private static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    /** Whether the last start tag still lacks its bracket. */
    private boolean isInTag;

    /** Begins a document with its outermost element. */
    Xml(String root, Object... attributes) {
        start(root, attributes);
        attribute("xmlns:ofd", NAMESPACE);
    }

    /** Opens an element; attributes are names and values by turns. */
    Xml start(String name, Object... attributes) {
        closeTag();
        out.append("<ofd:").append(name);
        open.push(name);
        isInTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i].toString(), attributes[i + 1].toString());
        }
        return this;
    }

    /** Adds to the element just opened. */
    Xml attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Xml text(String text) {
        closeTag();
        out.append(escaped(text));
        return this;
    }

    Xml end() {
        String name = open.pop();
        if (isInTag) {
            out.append("/>");
            isInTag = false;
        } else {
            out.append("</ofd:").append(name).append('>');
        }
        return this;
    }

    /** An element that holds nothing but text. */
    Xml element(String name, Object content) {
        return start(name).text(content.toString()).end();
    }

    private void closeTag() {
        if (isInTag) {
            out.append('>');
            isInTag = false;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The document, every element closed. */
    byte[] bytes() {
        while (!open.isEmpty()) {
            end();
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
