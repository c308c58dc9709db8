package org.gongkai.narrative;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/** The block structure that we take from CommonMark: quotes, lists, tables and headings with {@code #}; all else is paragraphs. */
final class Grammar {
    /** Finds blocks only: each block of text gets its lines as one {@link Lines} node, for {@link InlineReader}. */
    static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class))
            .customBlockParserFactory(new AsWritten.Factory())
            .customBlockParserFactory(new NumberSignHeading.Factory())
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .inlineParserFactory(context -> (lines, block) -> block.appendChild(new Lines(lines)))
            .build();

    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \u3000]+$");

    private Grammar() {}

    /** The unread lines of a block. */
    static final class Lines extends CustomNode {
        private final SourceLines lines;

        Lines(SourceLines lines) {
            this.lines = lines;
        }

        SourceLines lines() {
            return lines;
        }
    }

    /**
     * The text as the parser shall see it, every character at its old offset: commonmark-java loses count of offsets in tabs, and does
     * not see that a line of full-width blanks is blank.
     */
    static String prepare(String text) {
        return BLANK_LINE
                .matcher(text.replace('\t', ' '))
                .replaceAll(line -> " ".repeat(line.group().length()));
    }
}
