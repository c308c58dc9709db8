package org.gongkai.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Items;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Quote;
import org.gongkai.render.Ems;

/** Puts paragraphs that Word only indents back into lists and quotations, by where their lines begin. */
final class DocxLists {
    private static final Pattern MARKER = Pattern.compile("([0-9]{1,9}[.)]|[•●·■◆])[ \u00A0\t]+");
    private static final String BULLET = "•";
    /** Places nearer than this, in hundredths of a character, are one. */
    private static final int NEAR = 20;

    private final List<Block> blocks = new ArrayList<>();
    /** The quotations and lists that may still grow, outermost first. */
    private final List<Level> open = new ArrayList<>();

    /** A quotation, or a list with the item that grows. */
    private static final class Level {
        private final boolean quote;
        private final int start;
        private final List<Items.Item> finished = new ArrayList<>();
        private List<Block> blocks = new ArrayList<>();
        private String marker = "";
        private int text;

        private Level(boolean quote, int start) {
            this.quote = quote;
            this.start = start;
        }

        void item(String next, int left) {
            endItem();
            marker = next;
            text = left;
        }

        boolean isLike(String other) {
            return marker.charAt(marker.length() - 1) == other.charAt(other.length() - 1);
        }

        private void endItem() {
            if (!marker.isEmpty()) {
                finished.add(new Items.Item(marker, blocks));
                blocks = new ArrayList<>();
            }
        }

        Block close() {
            if (quote) {
                return new Quote(blocks);
            }
            endItem();
            return new Items(!marker.equals(BULLET), finished);
        }
    }

    /** Adds a block that ends every list and quotation. */
    void add(Block block) {
        close(0);
        blocks.add(block);
    }

    /** Adds a line at its place. */
    void line(DocxStyles.Place place, Texts line) {
        List<String> markers = place.item() ? markers(line) : List.of();
        int start = markers.isEmpty() ? place.left() : place.left() - place.hanging();
        int quotes = keep(place.quotes(), start, markers);
        for (; quotes < place.quotes(); quotes++) {
            open.add(new Level(true, 0));
        }
        markers(markers, start, place.left());
        here().add(new Paragraph(place.right() ? Paragraph.Role.SIGNATURE : Paragraph.Role.BODY, line.inlines()));
    }

    /** Takes the markers off a line: of an item, and of the lists that begin with it. */
    private static List<String> markers(Texts line) {
        List<String> markers = new ArrayList<>();
        for (Matcher marker = MARKER.matcher(line.plain()); marker.lookingAt(); marker.reset(line.plain())) {
            markers.add(Character.isDigit(marker.group(1).charAt(0)) ? marker.group(1) : BULLET);
            line.skip(marker.end());
        }
        return markers;
    }

    /** Closes what a line does not belong to; returns how many quotations stay open. */
    private int keep(int quotes, int start, List<String> markers) {
        int kept = 0;
        int quoted = 0;
        for (Level level : open) {
            if (level.quote ? quoted == quotes : start < level.text - NEAR && !isNext(level, start, markers)) {
                break;
            }
            kept++;
            quoted += level.quote ? 1 : 0;
        }
        close(kept);
        // An item of a list that stands outside the line's quotations cannot be its next one.
        if (quoted < quotes && kept > 0 && isNext(open.get(kept - 1), start, markers)) {
            close(kept - 1);
        }
        return quoted;
    }

    private static boolean isNext(Level level, int start, List<String> markers) {
        return !level.quote
                && !markers.isEmpty()
                && Math.abs(level.start - start) <= NEAR
                && level.isLike(markers.get(0));
    }

    private void markers(List<String> markers, int start, int left) {
        int place = start;
        for (int i = 0; i < markers.size(); i++) {
            String marker = markers.get(i);
            boolean next = i == 0 && !open.isEmpty() && isNext(open.get(open.size() - 1), start, markers);
            if (!next) {
                open.add(new Level(false, place));
            }
            place = i == markers.size() - 1 ? left : place + (int) Math.round(100 * Ems.width(marker + " "));
            open.get(open.size() - 1).item(marker, place);
        }
    }

    /** Where the next block goes. */
    private List<Block> here() {
        return open.isEmpty() ? blocks : open.get(open.size() - 1).blocks;
    }

    private void close(int depth) {
        while (open.size() > depth) {
            Block closed = open.remove(open.size() - 1).close();
            here().add(closed);
        }
    }

    /** Everything so far. */
    List<Block> blocks() {
        close(0);
        return blocks;
    }
}
