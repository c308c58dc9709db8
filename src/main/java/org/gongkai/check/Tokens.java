package org.gongkai.check;

import java.util.List;

/** A passage with its tokens in order. */
record Tokens(Passage passage, List<Token> tokens) {
    Tokens {
        tokens = List.copyOf(tokens);
    }
}
