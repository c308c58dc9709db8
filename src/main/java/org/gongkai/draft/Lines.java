package org.gongkai.draft;

import java.util.List;

/** The lines of a data file as they are written. */
final class Lines {
    private static final String STEP = "  ";
    private static final int ON_THE_KEYS_LINE = 40;

    private final StringBuilder text = new StringBuilder();

    /** Comment lines, each with its indentation; an empty one parts paragraphs. */
    void comment(int depth, List<String> lines) {
        lines.stream()
                .flatMap(line -> line.isEmpty() ? List.of("").stream() : line.lines())
                .forEach(line -> text.append(STEP.repeat(depth))
                        .append(line.isBlank() ? "#" : "# " + line.stripTrailing())
                        .append('\n'));
    }

    /** A blank line, unless there is one already. */
    void gap() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    /** A key with a spelled value, or with none. */
    void entry(int depth, String key, String value, Remark remark) {
        comment(depth, remark.above());
        text.append(STEP.repeat(depth)).append(Scalars.of(key)).append(':');
        text.append(value.isEmpty() ? "" : " " + value);
        text.append(remark.beside().isEmpty() ? "" : STEP + "# " + remark.beside())
                .append('\n');
    }

    /** An item of a list, spelled. */
    void item(int depth, String value) {
        text.append(STEP.repeat(depth)).append("- ").append(value).append('\n');
    }

    /** A key with a text: on its line if it is short, as a block if it can be one. */
    void text(int depth, String key, String value, Remark remark) {
        boolean oneLine = value.indexOf('\n') < 0;
        if (oneLine && value.length() <= ON_THE_KEYS_LINE) {
            entry(depth, key, Scalars.of(value), remark);
        } else if (Scalars.fitsBlock(value)) {
            entry(depth, key, header(value), remark);
            value.lines()
                    .forEach(line -> text.append(line.isEmpty() ? "" : STEP.repeat(depth + 1) + line)
                            .append('\n'));
        } else {
            entry(depth, key, Scalars.quoted(value, "\n" + STEP.repeat(depth + 1)), remark);
        }
    }

    /** {@code |} with its marks: an indentation where the first line's own could be mistaken for it, - without a line end. */
    private static String header(String value) {
        boolean indented = value.startsWith(" ") || value.startsWith("\n");
        return "|" + (indented ? STEP.length() : "") + (value.endsWith("\n") ? "" : "-");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
