package org.gongkai.form;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Lexicon.Word;

/**
 * Words as a tree of characters: finding one costs as many steps as it has characters, however many words there are.
 *
 * <p>Every place of a text is asked for and few begin a word, so the first two characters are looked up in some kilobytes of bits before
 * the tree is touched.
 */
final class WordTree {
    private static final int BEGINNINGS = 1 << 16;

    /** The sums of the first two characters of every longer word. */
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    private final BitSet single = new BitSet(Character.MAX_VALUE + 1);
    private final Node[] roots = new Node[Character.MAX_VALUE + 1];

    WordTree(List<Word> words) {
        for (Word word : words) {
            char first = word.text().charAt(0);
            if (word.text().length() == 1) {
                single.set(first);
            } else {
                beginnings.set(sum(first, word.text().charAt(1)));
            }
            roots[first] = roots[first] == null ? new Node() : roots[first];
            Node node = roots[first];
            for (char c : word.text().substring(1).toCharArray()) {
                node = node.grown(c);
            }
            node.word = Optional.of(word);
        }
    }

    /** Whether a word begins with a character. */
    boolean mayBegin(char first) {
        return roots[first] != null;
    }

    /** The longest word that begins at a place. */
    Optional<Word> longest(String text, int offset) {
        if (!mayBegin(text, offset)) {
            return Optional.empty();
        }
        Optional<Word> longest = Optional.empty();
        int at = offset;
        for (Node node = roots[text.charAt(at)]; node != null; node = node.below(text.charAt(at))) {
            longest = node.word.isPresent() ? node.word : longest;
            at++;
            if (at == text.length()) {
                break;
            }
        }
        return longest;
    }

    private boolean mayBegin(String text, int offset) {
        char first = text.charAt(offset);
        return offset + 1 < text.length() && beginnings.get(sum(first, text.charAt(offset + 1))) || single.get(first);
    }

    private static int sum(char first, char second) {
        return first * 31 + second & BEGINNINGS - 1;
    }

    private static final class Node {
        private char[] characters = {};
        private Node[] nodes = {};
        /** The word that ends here. */
        private Optional<Word> word = Optional.empty();

        Node below(char c) {
            for (int i = 0; i < characters.length; i++) {
                if (characters[i] == c) {
                    return nodes[i];
                }
            }
            return null;
        }

        Node grown(char c) {
            Node known = below(c);
            if (known != null) {
                return known;
            }
            characters = Arrays.copyOf(characters, characters.length + 1);
            nodes = Arrays.copyOf(nodes, nodes.length + 1);
            characters[characters.length - 1] = c;
            nodes[nodes.length - 1] = new Node();
            return nodes[nodes.length - 1];
        }
    }
}
