package org.gongkai.render.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a paragraph stands in from the margins.
 *
 * @param left of all lines but the first
 * @param first how much further right the first line begins; negative hangs out to the left
 */
record Indent(Length left, Length first, Length right) {
    static final Indent NONE = new Indent(Length.NONE, Length.NONE, Length.NONE);

    /**
     * A length as Word counts it and, for programs that cannot count characters, in twips.
     *
     * @param hundredths of a character; 0 if only twips are meant
     */
    record Length(long hundredths, long twips) {
        static final Length NONE = new Length(0, 0);

        static Length ems(double ems, double size) {
            return new Length(Math.round(ems * 100), Units.pointTwips(ems * size));
        }

        private Length negated() {
            return new Length(-hundredths, -twips);
        }

        private void putInto(Map<String, Long> lengths, String name) {
            if (hundredths != 0) {
                lengths.put(name + "Chars", hundredths);
            }
            if (twips != 0) {
                lengths.put(name, twips);
            }
        }
    }

    /** An indent on the left and of the first line, in ems of so many points. */
    static Indent left(double ems, double first, double size) {
        return of(ems, first, 0, size);
    }

    /** An indent on the right, in ems of so many points. */
    static Indent right(double ems, double size) {
        return of(0, 0, ems, size);
    }

    /** Indents on both sides and of the first line, in ems of so many points. */
    static Indent of(double left, double first, double right, double size) {
        return new Indent(Length.ems(left, size), Length.ems(first, size), Length.ems(right, size));
    }

    /** Indents in twips. */
    static Indent twips(long left, long right) {
        return new Indent(new Length(0, left), Length.NONE, new Length(0, right));
    }

    /** What is not 0, by its name in WordprocessingML: {@code leftChars}, {@code left} … */
    Map<String, Long> lengths() {
        Map<String, Long> lengths = new LinkedHashMap<>();
        left.putInto(lengths, "left");
        right.putInto(lengths, "right");
        if (first.twips() > 0) {
            first.putInto(lengths, "firstLine");
        } else {
            first.negated().putInto(lengths, "hanging");
        }
        return lengths;
    }
}
