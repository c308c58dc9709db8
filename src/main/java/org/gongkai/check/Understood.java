package org.gongkai.check;

import java.util.List;

/** What a passage says in numbers. */
record Understood(List<Statement> statements, List<Denial> denials, List<Share> shares) {
    Understood {
        statements = List.copyOf(statements);
        denials = List.copyOf(denials);
        shares = List.copyOf(shares);
    }
}
