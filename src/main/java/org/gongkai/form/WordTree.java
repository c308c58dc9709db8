package org.gongkai.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Lexicon.Word;

/** Words as a tree of characters: finding one costs as many steps as it has characters, however many words there are. */
final class WordTree {
    private final Node root = new Node();

    WordTree(List<Word> words) {
        for (Word word : words) {
            Node node = root;
            for (char c : word.text().toCharArray()) {
                node = node.grown(c);
            }
            node.word = Optional.of(word);
        }
    }

    /** The longest word that begins at a place. */
    Optional<Word> longest(String text, int offset) {
        Optional<Word> longest = Optional.empty();
        Node node = root;
        for (int at = offset; at < text.length(); at++) {
            node = node.below(text.charAt(at));
            if (node == null) {
                break;
            }
            longest = node.word.isPresent() ? node.word : longest;
        }
        return longest;
    }

    private static final class Node {
        /** In order, so that they can be searched. */
        private char[] characters = {};

        private Node[] nodes = {};
        /** The word that ends here. */
        private Optional<Word> word = Optional.empty();

        Node below(char c) {
            int found = Arrays.binarySearch(characters, c);
            return found < 0 ? null : nodes[found];
        }

        Node grown(char c) {
            int found = Arrays.binarySearch(characters, c);
            if (found >= 0) {
                return nodes[found];
            }
            int at = -found - 1;
            characters = Arrays.copyOf(characters, characters.length + 1);
            nodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(characters, at, characters, at + 1, characters.length - at - 1);
            System.arraycopy(nodes, at, nodes, at + 1, nodes.length - at - 1);
            characters[at] = c;
            nodes[at] = new Node();
            return nodes[at];
        }
    }
}
