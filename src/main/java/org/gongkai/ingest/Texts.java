package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Inline;
import org.gongkai.model.Location;

/** A line while it is read: inlines in order, neighbours of one kind joined, blanks at its ends dropped. */
final class Texts {
    private static final Location NOWHERE = Location.top("");

    /** How a stretch of characters is set. */
    enum Look {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    private record Stretch(Look look, String target, StringBuilder text) {}

    private final List<Stretch> stretches = new ArrayList<>();

    /** Adds characters; {@code \n} is a wanted line break. */
    void add(String text, Look look, String target) {
        if (text.isEmpty()) {
            return;
        }
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        // A blank between two bold words is bold enough.
        if (last != null && last.target.equals(target) && (last.look == look || text.isBlank())) {
            last.text.append(text);
        } else {
            stretches.add(new Stretch(look, target, new StringBuilder(text)));
        }
    }

    /** The characters so far. */
    String plain() {
        StringBuilder text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.text));
        return text.toString();
    }

    boolean isBlank() {
        return plain().isBlank();
    }

    /** Leaves out characters at the beginning. */
    void skip(int characters) {
        int left = characters;
        while (left > 0 && !stretches.isEmpty()) {
            StringBuilder first = stretches.get(0).text;
            int taken = Math.min(left, first.length());
            first.delete(0, taken);
            left -= taken;
            if (first.isEmpty()) {
                stretches.remove(0);
            }
        }
    }

    /** The inlines. */
    List<Inline> inlines() {
        trim();
        List<Inline> inlines = new ArrayList<>();
        for (Stretch stretch : stretches) {
            List<Inline> content = lines(stretch.text.toString());
            List<Inline> set = switch (stretch.look) {
                case PLAIN -> content;
                case STRONG -> List.of(new Inline.Strong(content));
                case EMPHASIS -> List.of(new Inline.Emphasis(content));
            };
            if (stretch.target.isEmpty()) {
                inlines.addAll(set);
            } else {
                inlines.add(new Inline.Link(stretch.target, set));
            }
        }
        return inlines;
    }

    private void trim() {
        String plain = plain();
        skip(plain.length() - plain.stripLeading().length());
        for (int last = stretches.size() - 1; last >= 0; last--) {
            StringBuilder text = stretches.get(last).text;
            text.setLength(text.toString().stripTrailing().length());
            if (!text.isEmpty()) {
                return;
            }
            stretches.remove(last);
        }
    }

    private static List<Inline> lines(String text) {
        List<Inline> inlines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak());
            }
            if (!line.isEmpty()) {
                inlines.add(new Inline.Text(line, NOWHERE));
            }
        }
        return inlines;
    }

    /** Adds inlines to a line. */
    static void append(List<Inline> content, Texts line) {
        append(content, Look.PLAIN, "", line);
    }

    private static void append(List<Inline> content, Look look, String target, Texts line) {
        for (Inline inline : content) {
            inline.accept(new Inline.Visitor<Void>() {
                @Override
                public Void text(Inline.Text text) {
                    line.add(text.text(), look, target);
                    return null;
                }

                @Override
                public Void strong(Inline.Strong strong) {
                    append(strong.content(), Look.STRONG, target, line);
                    return null;
                }

                @Override
                public Void emphasis(Inline.Emphasis emphasis) {
                    append(emphasis.content(), Look.EMPHASIS, target, line);
                    return null;
                }

                @Override
                public Void link(Inline.Link link) {
                    append(link.content(), look, link.target(), line);
                    return null;
                }

                @Override
                public Void lineBreak(Inline.LineBreak lineBreak) {
                    line.add("\n", look, target);
                    return null;
                }
            });
        }
    }

    /** Plain characters as inlines. */
    static List<Inline> of(String text) {
        Texts texts = new Texts();
        texts.add(text, Look.PLAIN, "");
        return texts.inlines();
    }
}
