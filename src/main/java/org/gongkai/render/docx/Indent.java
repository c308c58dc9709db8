package org.gongkai.render.docx;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.docx4j.wml.PPrBase;

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

        private void write(Consumer<BigInteger> characters, Consumer<BigInteger> absolute) {
            if (hundredths != 0) {
                characters.accept(Wml.number(hundredths));
            }
            if (twips != 0) {
                absolute.accept(Wml.number(twips));
            }
        }
    }

    /** An indent on the left and of the first line, in ems of so many points. */
    static Indent left(double ems, double first, double size) {
        return new Indent(Length.ems(ems, size), Length.ems(first, size), Length.NONE);
    }

    /** An indent on the right, in ems of so many points. */
    static Indent right(double ems, double size) {
        return new Indent(Length.NONE, Length.NONE, Length.ems(ems, size));
    }

    /** The same indent on both sides, in ems of so many points. */
    static Indent both(double ems, double size) {
        return new Indent(Length.ems(ems, size), Length.NONE, Length.ems(ems, size));
    }

    /** Indents in twips. */
    static Indent twips(long left, long right) {
        return new Indent(new Length(0, left), Length.NONE, new Length(0, right));
    }

    PPrBase.Ind ind() {
        PPrBase.Ind ind = new PPrBase.Ind();
        left.write(ind::setLeftChars, ind::setLeft);
        right.write(ind::setRightChars, ind::setRight);
        if (first.twips() > 0) {
            first.write(ind::setFirstLineChars, ind::setFirstLine);
        } else {
            first.negated().write(ind::setHangingChars, ind::setHanging);
        }
        return ind;
    }
}
