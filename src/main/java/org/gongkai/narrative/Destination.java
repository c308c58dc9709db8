package org.gongkai.narrative;

import java.util.Optional;

/**
 * What follows the text of a link or image: {@code (https://…)} or {@code (<path with blanks>)}.
 *
 * @param target without its marks
 * @param begin where the target begins
 * @param end behind the closing parenthesis
 */
record Destination(String target, int begin, int end) {

    /** Reads the destination that begins at a character. */
    static Optional<Destination> read(Content content, int at) {
        if (!content.startsWith("(", at)) {
            return Optional.empty();
        }
        int begin = skipBlanks(content, at + 1);
        boolean angles = content.startsWith("<", begin);
        StringBuilder target = new StringBuilder();
        int end = angles ? inAngles(content, begin + 1, target) : plain(content, begin, target);
        int close = end < 0 ? -1 : skipBlanks(content, end);
        return content.startsWith(")", close)
                ? Optional.of(new Destination(target.toString(), angles ? begin + 1 : begin, close + 1))
                : Optional.empty();
    }

    private static int inAngles(Content content, int begin, StringBuilder target) {
        for (int i = begin; i < content.length() && "<\n".indexOf(content.charAt(i)) < 0; i++) {
            if (content.charAt(i) == '>') {
                return i + 1;
            }
            i += escape(content, i);
            target.append(content.charAt(i));
        }
        return -1;
    }

    private static int plain(Content content, int begin, StringBuilder target) {
        int depth = 0;
        int i = begin;
        for (; i < content.length() && !Characters.isBlank(content.charAt(i)); i++) {
            char c = content.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return i;
            }
            // No address needs more; without a limit a row of “[a](” would be read to its end from each of them.
            if (depth > 8) {
                return -1;
            }
            i += escape(content, i);
            target.append(content.charAt(i));
        }
        return i;
    }

    /** How many characters to skip for a backslash that escapes the next one. */
    private static int escape(Content content, int at) {
        return content.charAt(at) == '\\' && Characters.isEscapable(content.after(at + 1)) ? 1 : 0;
    }

    private static int skipBlanks(Content content, int at) {
        int i = at;
        while (i < content.length() && " \n".indexOf(content.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
