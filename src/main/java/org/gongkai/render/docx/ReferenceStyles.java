package org.gongkai.render.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/**
 * The style sheet of a reference document, completed by ours.
 *
 * <p>Word and WPS number their style ids in Chinese documents ({@code 1} for heading 1, {@code a} for Normal), so styles are known by their
 * names; theirs get the ids that our text uses. Numbering goes, as a report's numbers are text.
 */
final class ReferenceStyles {
    private static final Pattern USE = Pattern.compile("(<w:(?:pStyle|rStyle|tblStyle) w:val=\")([^\"]*)\"");
    private static final Pattern NUMBERING = Pattern.compile("<w:numPr>.*?</w:numPr>|<w:numPr/>", Pattern.DOTALL);

    /** What only later Words than the standard's know: fine print such as ligatures. */
    private static final Pattern EXTENSION =
            Pattern.compile("<(w1[0-9]\\w*):(\\w+)\\b[^>]*?(?:/>|>.*?</\\1:\\2>)", Pattern.DOTALL);

    private final Styles theirs;
    /** Their ids and ours. */
    private final Map<String, String> renamed = new HashMap<>();

    /** Changes {@code theirs}. */
    ReferenceStyles(Styles theirs, Styles ours) {
        this.theirs = theirs;
        Map<String, Style> matches = matches(ours);
        matches.forEach((id, style) -> renamed.put(style.getStyleId(), id));
        Set<String> taken = ours.getStyle().stream().map(Style::getStyleId).collect(Collectors.toSet());
        for (Style style : theirs.getStyle()) {
            if (!renamed.containsKey(style.getStyleId()) && taken.contains(style.getStyleId())) {
                renamed.put(style.getStyleId(), style.getStyleId() + "-reference");
            }
        }
        theirs.getStyle().forEach(this::rename);
        ours.getStyle().stream()
                .filter(style -> !matches.containsKey(style.getStyleId()))
                .forEach(this::add);
        if (theirs.getDocDefaults() == null) {
            theirs.setDocDefaults(ours.getDocDefaults());
        }
        theirs.setIgnorable(null);
    }

    /** Their styles that serve as ours, by our ids: of the same name, else of the same id. */
    private Map<String, Style> matches(Styles ours) {
        Map<String, Style> byName = new HashMap<>();
        Map<String, Style> byId = new HashMap<>();
        for (Style style : theirs.getStyle()) {
            byName.putIfAbsent(name(style), style);
            byId.putIfAbsent(style.getType() + style.getStyleId(), style);
        }
        Map<String, Style> matches = new HashMap<>();
        Set<Style> used = new HashSet<>();
        for (Map<String, Style> known : List.of(byName, byId)) {
            for (Style style : ours.getStyle()) {
                String key = known == byName ? name(style) : style.getType() + style.getStyleId();
                Style match = known.get(key);
                if (match != null && !matches.containsKey(style.getStyleId()) && used.add(match)) {
                    matches.put(style.getStyleId(), match);
                }
            }
        }
        return matches;
    }

    private static String name(Style style) {
        String name =
                style.getName() == null ? style.getStyleId() : style.getName().getVal();
        return style.getType() + " " + name.toLowerCase(Locale.ROOT);
    }

    private void rename(Style style) {
        to(style.getStyleId(), style::setStyleId);
        if (style.getBasedOn() != null) {
            to(style.getBasedOn().getVal(), style.getBasedOn()::setVal);
        }
        if (style.getNext() != null) {
            to(style.getNext().getVal(), style.getNext()::setVal);
        }
        if (style.getLink() != null) {
            to(style.getLink().getVal(), style.getLink()::setVal);
        }
        if (style.getPPr() != null) {
            style.getPPr().setNumPr(null);
        }
    }

    private void to(String id, Consumer<String> setter) {
        setter.accept(renamed.getOrDefault(id, id));
    }

    private void add(Style style) {
        boolean hasDefault = theirs.getStyle().stream()
                .anyMatch(other -> other.isDefault() && other.getType().equals(style.getType()));
        if (hasDefault) {
            style.setDefault(null);
        }
        theirs.getStyle().add(style);
    }

    /** word/styles.xml. */
    String part() {
        return EXTENSION.matcher(Marshalling.text(theirs)).replaceAll("");
    }

    /** A header or footer of theirs, with the ids that its styles have now. */
    String renamed(String part) {
        return USE.matcher(NUMBERING.matcher(part).replaceAll(""))
                .replaceAll(use -> Matcher.quoteReplacement(
                        use.group(1) + renamed.getOrDefault(use.group(2), use.group(2)) + '"'));
    }
}
