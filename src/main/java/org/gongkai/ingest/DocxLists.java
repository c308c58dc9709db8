package org.gongkai.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Quote;

/** Puts paragraphs that Word only indents back into lists and quotations, by where their lines begin. */
final class DocxLists {
    private static final Pattern MARKER = Pattern.compile("([0-9]{1,9}[.)]|[•●·■◆])[ \u00A0\t]+");

    /** A list that may still grow; below its first indent belong its items' further blocks. */
    private record Open(int left, boolean ordered, List<Items.Item> finished, List<Growing> growing) {
        Growing item() {
            return growing.get(0);
        }
    }

    private record Growing(String marker, List<Block> blocks) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> lists = new ArrayDeque<>();
    private List<Block> quote;

    /** Adds a block that ends every list. */
    void add(Block block) {
        endLists(0);
        endQuote();
        blocks.add(block);
    }

    /** Adds a line at its place. */
    void line(DocxStyles.Place place, Texts line) {
        if (place.quoted() != (quote != null)) {
            endLists(0);
            endQuote();
            quote = place.quoted() ? new ArrayList<>() : null;
        }
        Matcher marker = MARKER.matcher(line.plain());
        if (place.item() && marker.lookingAt()) {
            String mark = marker.group(1);
            line.skip(marker.end());
            item(place.left(), Character.isDigit(mark.charAt(0)) ? mark : "•", paragraph(place, line));
        } else {
            if (!place.item()) {
                endLists(0);
            }
            while (lists.size() > 1 && lists.peek().left > place.left()) {
                endLists(lists.size() - 1);
            }
            here().add(paragraph(place, line));
        }
    }

    private void item(int left, String marker, Block first) {
        boolean ordered = !marker.equals("•");
        while (!lists.isEmpty()
                && (lists.peek().left > left || lists.peek().left == left && lists.peek().ordered != ordered)) {
            endLists(lists.size() - 1);
        }
        if (lists.isEmpty() || lists.peek().left < left) {
            lists.push(new Open(left, ordered, new ArrayList<>(), new ArrayList<>()));
        } else {
            finishItem(lists.peek());
        }
        List<Block> content = new ArrayList<>();
        content.add(first);
        lists.peek().growing.add(new Growing(marker, content));
    }

    /** Where the next block goes. */
    private List<Block> here() {
        if (!lists.isEmpty()) {
            return lists.peek().item().blocks;
        }
        return quote == null ? blocks : quote;
    }

    private static void finishItem(Open list) {
        Growing item = list.growing.remove(0);
        list.finished.add(new Items.Item(item.marker, item.blocks));
    }

    private void endLists(int depth) {
        while (lists.size() > depth) {
            Open list = lists.pop();
            finishItem(list);
            here().add(new Items(list.ordered, list.finished));
        }
    }

    private void endQuote() {
        if (quote != null) {
            blocks.add(new Quote(quote));
            quote = null;
        }
    }

    private static Block paragraph(DocxStyles.Place place, Texts line) {
        return new Paragraph(place.right() ? Paragraph.Role.SIGNATURE : Paragraph.Role.BODY, line.inlines());
    }

    /** Everything so far. */
    List<Block> blocks() {
        endLists(0);
        endQuote();
        return blocks;
    }
}
