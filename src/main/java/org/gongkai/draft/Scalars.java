package org.gongkai.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text is spelled in YAML so that every reader, ours or an editor's, takes it for just that text. */
final class Scalars {
    /** What may stand without quotation marks anywhere, also within braces; narrower than YAML allows. */
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{Nd}（《“〔/](?:[\\p{L}\\p{M}\\p{Nd} ，。；、（）《》“”〔〕！？—…·/._+-]*"
                    + "[\\p{L}\\p{M}\\p{Nd}，。；、（）《》“”〔〕！？—…·/._+-])?");
    /** A number, or what some reader takes for one: 010, 1_000, 0x1F, 1e3. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+.]?[0-9][0-9_.,:+-]*(?:[eE][+-]?[0-9]+)?|0[xXoObB][0-9a-fA-F_]+");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
    private static final int MOST_ON_A_LINE = 4_000;

    private Scalars() {}

    /** A text on one line, also within braces. */
    static String of(String text) {
        boolean number = NUMBER.matcher(text).matches() && !DATE.matcher(text).matches();
        boolean plain = SAFE.matcher(text).matches() && !number && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text, "\n");
    }

    /** What a cell shows, as it was written: numbers stay bare. */
    static String cell(String printed) {
        return NUMBER.matcher(printed).matches() || printed.equals("/") ? printed : of(printed);
    }

    /**
     * A text in double quotation marks.
     *
     * @param next the line end and indentation with which an overlong text goes on
     */
    static String quoted(String text, String next) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        int line = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (line++ == MOST_ON_A_LINE) {
                quoted.append('\\').append(next).append(character == ' ' ? "\\" : "");
                line = 0;
            }
            escaped(character, quoted);
        }
        return quoted.append('"').toString();
    }

    private static void escaped(int character, StringBuilder quoted) {
        switch (character) {
            case '"', '\\' -> quoted.append('\\').appendCodePoint(character);
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            case 0x2028, 0x2029, 0xFEFF -> quoted.append(String.format("\\u%04X", character));
            default -> quoted.appendCodePoint(character);
        }
    }

    /** Whether a text of several lines can stand in a {@code |} block as it is. */
    static boolean fitsBlock(String text) {
        return !text.isBlank()
                && !text.endsWith("\n\n")
                && text.chars().noneMatch(c -> c == '\t' || c == 0x2028 || c == 0x2029 || c == 0xFEFF)
                && text.lines().allMatch(line -> line.length() <= MOST_ON_A_LINE);
    }
}
