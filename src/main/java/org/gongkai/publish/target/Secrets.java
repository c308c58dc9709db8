package org.gongkai.publish.target;

import java.util.Optional;

/** Where passwords and keys come from: the environment or a prompt, never the command line. */
public interface Secrets {
    /** A variable of the environment that is set and not blank. */
    Optional<String> variable(String name);

    /** What somebody types when asked for it; empty if nobody is there. */
    Optional<String> ask(String question);

    /** A password from {@code GONGKAI_PASSWORD}, else asked for. */
    default Optional<String> password(String whose) {
        return variable("GONGKAI_PASSWORD").or(() -> ask(whose + " 的密码："));
    }
}
