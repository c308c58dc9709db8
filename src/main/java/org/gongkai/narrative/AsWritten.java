package org.gongkai.narrative;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A paragraph whose first line CommonMark would take for something else: it keeps the library's parsers away from the line. */
final class AsWritten extends AbstractBlockParser {
    /** How many blocks may stand within each other; a list and its item count as two. */
    static final int DEEPEST = 32;

    private final Paragraph paragraph = new Paragraph();
    private final SourceLines lines = new SourceLines();

    @Override
    public Block getBlock() {
        return paragraph;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.addLine(line);
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(lines, paragraph);
    }

    /** Recognises such lines. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence content = state.getLine().getContent();
            String line = content.subSequence(state.getNextNonSpaceIndex(), content.length())
                    .toString();
            Block within = matched.getMatchedBlockParser().getBlock();
            boolean begins = !(within instanceof Paragraph);
            boolean lazy = state.getActiveBlockParser().canHaveLazyContinuationLines();
            return OddLines.isRule(line)
                            || begins && OddLines.isLargeNumber(line)
                            // Only the first line of a paragraph can define a link.
                            || begins && !lazy && OddLines.mayDefineLink(line)
                            || !begins && OddLines.isIndentedLikeAParagraph(line)
                            || OddLines.mayNest(line) && depth(within) >= DEEPEST
                    ? BlockStart.of(new AsWritten()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }

        private static int depth(Block block) {
            int depth = 0;
            for (Block at = block; at != null; at = at.getParent()) {
                depth++;
            }
            return depth;
        }
    }
}
