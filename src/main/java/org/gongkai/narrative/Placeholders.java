package org.gongkai.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code {{path}}}. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{ *+([^{}\\n]*+)}}");

    private final Content content;
    private final Desk desk;

    Placeholders(Content content, Desk desk) {
        this.content = content;
        this.desk = desk;
    }

    /**
     * What stands at two opening braces.
     *
     * @param piece to be printed
     * @param end where it ends
     */
    record Placeholder(Piece piece, int end) {}

    /** Reads on from two opening braces; what cannot be filled prints as written, with a finding. */
    Placeholder read(int begin) {
        int offset = content.offset(begin);
        Matcher braces = PLACEHOLDER.matcher(content.text()).region(begin, content.length());
        if (!braces.lookingAt()) {
            desk.error("TEXT-FIELD", offset, "“{{”没有与它配对的“}}”。", "补上“}}”；如果要印出“{{”本身，写成“\\{{”。");
            return new Placeholder(new Piece.Chars("{{", offset), begin + 2);
        }
        String path = braces.group(1).stripTrailing();
        if (path.isEmpty()) {
            desk.error("TEXT-FIELD", offset, "“{{}}”里没有写路径。", "写上路径，例如“{{依申请公开.本年新收.总计}}”；如果要印出“{{”本身，写成“\\{{”。");
            return new Placeholder(new Piece.Chars(braces.group(), offset), braces.end());
        }
        Piece piece = desk.field(path, content.offset(braces.start(1)))
                .<Piece>map(text -> new Piece.Figure(text, offset))
                .orElseGet(() -> new Piece.Chars(braces.group(), offset));
        return new Placeholder(piece, braces.end());
    }
}
