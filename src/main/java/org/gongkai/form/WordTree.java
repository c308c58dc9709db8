package org.gongkai.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Lexicon.Word;

/** Words as a tree of characters: finding one costs as many steps as it has characters, however many words there are. */
final class WordTree {
    /** By first character, as every place of a text is asked for and few begin a word. */
    private final Node[] roots = new Node[Character.MAX_VALUE + 1];

    WordTree(List<Word> words) {
        for (Word word : words) {
            char first = word.text().charAt(0);
            roots[first] = roots[first] == null ? new Node() : roots[first];
            Node node = roots[first];
            for (char c : word.text().substring(1).toCharArray()) {
                node = node.grown(c);
            }
            node.word = Optional.of(word);
        }
    }

    /** The longest word that begins at a place. */
    Optional<Word> longest(String text, int offset) {
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
