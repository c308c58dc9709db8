package org.gongkai.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.gongkai.model.Finding;
import org.gongkai.yaml.Characters;
import org.gongkai.yaml.Mapping;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.Scalar;
import org.gongkai.yaml.Sequence;

/** Finds characters that no font has: OpenPDF would leave them out without a word. Safe for any number of threads. */
final class Glyphs {
    private final IntPredicate printable;
    /** Characters that were looked up and are sound, by UTF-16 unit; a thread that does not see another's entry looks it up again. */
    private final boolean[] sound = new boolean[Character.MAX_VALUE + 1];

    /**
     * Looks for characters that cannot be printed.
     *
     * @param printable whether some font has a code point
     */
    Glyphs(IntPredicate printable) {
        this.printable = printable;
    }

    /** Looks at every value of a file; each missing character is told once, where it first stands. */
    void check(Node root, List<Finding> findings) {
        look(root, new HashSet<>(), findings);
    }

    private void look(Node node, Set<Integer> told, List<Finding> findings) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> look(entry.value(), told, findings));
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> look(item, told, findings));
        } else if (node instanceof Scalar scalar) {
            look(scalar, told, findings);
        }
    }

    private void look(Scalar scalar, Set<Integer> told, List<Finding> findings) {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            if (sound[text.charAt(i)]) {
                continue;
            }
            int character = text.codePointAt(i);
            if (isSound(character)) {
                i += Character.charCount(character) - 1;
            } else if (told.add(character)) {
                findings.add(Finding.error(
                        "TEXT-GLYPH",
                        scalar.source().at(i),
                        "",
                        "“" + Character.toString(character) + "”（" + String.format("U+%04X", character) + "）没有字体能印。",
                        "核对这个字；确是人名地名用字时，用 --fonts 给出含有它的字体。"));
            }
        }
    }

    private boolean isSound(int character) {
        boolean found = isBlank(character) || printable.test(character);
        if (found && Character.isBmpCodePoint(character) && !Character.isSurrogate((char) character)) {
            sound[character] = true;
        }
        return found;
    }

    /** Line ends, and characters that have their own finding. */
    private static boolean isBlank(int character) {
        return character == '\n'
                || Characters.isForbidden(character)
                || character >= 0x200B && character <= 0x200F
                || character == 0x2060
                || character == 0xFEFF;
    }
}
