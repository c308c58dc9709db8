package org.gongkai.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A heading of one to four {@code #} with text; the library's own parser would also make a heading of a line that is underlined. */
final class NumberSignHeading extends AbstractBlockParser {
    private static final Pattern HEADING = Pattern.compile("(#{1,4}) [ \u3000]*+(?=.)(?!#+ *$)");
    private static final Pattern CLOSING = Pattern.compile(" +#+ *$");

    private final Heading heading = new Heading();
    private final SourceLine content;

    private NumberSignHeading(int level, SourceLine content) {
        heading.setLevel(level);
        this.content = content;
    }

    @Override
    public Block getBlock() {
        return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(SourceLines.of(content), heading);
    }

    /** Recognises headings. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            Matcher marks = HEADING.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            if (state.getIndent() > 3 || !marks.lookingAt()) {
                return BlockStart.none();
            }
            Matcher closing = CLOSING.matcher(line).region(marks.end(), line.length());
            SourceLine content =
                    state.getLine().substring(marks.end(), closing.find() ? closing.start() : line.length());
            return BlockStart.of(new NumberSignHeading(marks.end(1) - marks.start(1), content))
                    .atIndex(line.length());
        }
    }
}
