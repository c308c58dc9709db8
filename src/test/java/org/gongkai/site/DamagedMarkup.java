package org.gongkai.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages XML and HTML as a tree, by seed: elements, attributes and texts.
 *
 * @param rude of how many damages one may leave what no XML parser reads; 1 for any of them
 */
record DamagedMarkup(Random random, int rude) {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w:.-]*+)[^<>]*+>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)=\"([^\"]*)\"");
    private static final int MOST = 200_000;
    private static final int DEEP = 700;
    private static final String DTD =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">"
                    + "<!ENTITY % d SYSTEM \"http://127.0.0.1:9/d\">]>";
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "1",
            "2147483648",
            "99999999999999999999",
            "1e308",
            "NaN",
            "A1:XFD1048576",
            "ZZZZZZZ6",
            "rId1",
            "../../../../etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1:9/x",
            "//127.0.0.1/share/x",
            "External",
            "vnd.openxmlformats",
            "true",
            "x:y",
            "&#x10FFFF;",
            "%s%n");
    private static final List<String> TEXTS = List.of(
            "",
            "0",
            "-1",
            "/",
            "12件",
            "1,000",
            "１２",
            "1e308",
            "总计",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "自然人",
            "{{上年.依申请公开}}",
            "2021-13-45",
            "<![CDATA[]]>",
            "WEBSERVICE(\"http://127.0.0.1:9/x\")",
            "=1+1",
            "件".repeat(40_000));

    private static final List<String> ILLEGAL = List.of("&#0;", "&#x1F;", "&#xFFFE;", "&c;");

    /**
     * An element, or a void one.
     *
     * @param end behind its closing tag, or behind its opening one if none was found
     */
    private record Element(int start, int open, int end) {}

    String damaged(String markup) {
        String text = markup;
        for (int i = 1 + random.nextInt(3); i > 0 && text.length() < MOST; i--) {
            List<Element> elements = elements(text);
            text = elements.isEmpty() ? text : changed(text, elements);
        }
        return isRude() && random.nextInt(40) == 0
                ? text.replaceFirst("\\?>|^", "$0" + Matcher.quoteReplacement(DTD))
                : text;
    }

    private boolean isRude() {
        return random.nextInt(rude) == 0;
    }

    private static List<Element> elements(String text) {
        List<Element> elements = new ArrayList<>();
        Deque<MatchResult> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (text.charAt(tag.end() - 2) == '/') {
                elements.add(new Element(tag.start(), tag.end(), tag.end()));
            } else if (tag.group(1).isEmpty()) {
                open.push(tag.toMatchResult());
            } else if (!open.isEmpty() && open.peek().group(2).equals(tag.group(2))) {
                MatchResult opened = open.pop();
                elements.add(new Element(opened.start(), opened.end(), tag.end()));
            }
        }
        return elements;
    }

    private String changed(String text, List<Element> elements) {
        Element one = smaller(elements);
        Element other = smaller(elements);
        return switch (random.nextInt(20)) {
            case 0 -> replaced(text, one.start, one.end, "");
            case 1 -> replaced(text, other.start, other.start, text.substring(one.start, one.end));
            case 2 -> replaced(text, one.start, one.end, text.substring(other.start, other.end));
            case 3 -> times(text, one, 1 + random.nextInt(random.nextInt(20) == 0 ? 20_000 : 40));
            case 4 -> nested(text, one, 1 + random.nextInt(random.nextInt(20) == 0 ? DEEP : 5));
            case 5 -> isRude() ? illFormed(text, one, other) : content(text, one, TEXTS);
            case 6, 7, 8, 9, 10, 11 -> attribute(text, one);
            default -> content(text, one, TEXTS);
        };
    }

    private String illFormed(String text, Element one, Element other) {
        return switch (random.nextInt(3)) {
            case 0 -> replaced(text, one.start, one.open, "");
            case 1 -> replaced(text, one.start, one.open, text.substring(other.start, other.open));
            default -> content(text, one, ILLEGAL);
        };
    }

    /** Of two elements the shorter one, so that the whole is seldom hit. */
    private Element smaller(List<Element> elements) {
        Element one = elements.get(random.nextInt(elements.size()));
        Element other = elements.get(random.nextInt(elements.size()));
        return one.end - one.start <= other.end - other.start ? one : other;
    }

    private static String replaced(String text, int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    private static String times(String text, Element one, int times) {
        String copy = text.substring(one.start, one.end);
        return replaced(text, one.start, one.end, copy.repeat(Math.min(times, 1 + MOST / copy.length())));
    }

    private static String nested(String text, Element one, int deep) {
        String tag = text.substring(one.start, one.open);
        String name = tag.replaceAll("(?s)[</]*([\\w:.-]+).*", "$1");
        String opened = tag.endsWith("/>") ? tag.substring(0, tag.length() - 2) + ">" : tag;
        return replaced(
                text,
                one.start,
                one.end,
                opened.repeat(deep) + text.substring(one.start, one.end) + ("</" + name + ">").repeat(deep));
    }

    private String attribute(String text, Element one) {
        List<MatchResult> attributes = ATTRIBUTE
                .matcher(text)
                .region(one.start, one.open)
                .results()
                .filter(found -> isRude() || !found.group(1).startsWith("xmlns"))
                .toList();
        if (attributes.isEmpty()) {
            return content(text, one, TEXTS);
        }
        MatchResult attribute = attributes.get(random.nextInt(attributes.size()));
        return random.nextInt(5) == 0
                ? replaced(text, attribute.start(), attribute.end(), "")
                : replaced(text, attribute.start(2), attribute.end(2), VALUES.get(random.nextInt(VALUES.size())));
    }

    private String content(String text, Element one, List<String> by) {
        int close = text.lastIndexOf("</", one.end - 1);
        return close < one.open ? text : replaced(text, one.open, close, by.get(random.nextInt(by.size())));
    }
}
