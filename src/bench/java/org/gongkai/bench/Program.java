package org.gongkai.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How the program is started.
 *
 * @param command words with blanks between; the arguments follow, or stand where {@code {}} is
 */
record Program(String command) {
    private static final String ARGUMENTS = "{}";

    List<String> with(List<String> arguments) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ")) {
            words.add(word.replace(ARGUMENTS, String.join(" ", arguments)));
        }
        if (!command.contains(ARGUMENTS)) {
            words.addAll(arguments);
        }
        return words;
    }
}
