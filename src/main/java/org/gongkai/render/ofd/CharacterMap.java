package org.gongkai.render.ofd;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The {@code cmap} table of a font: in format 4 for readers that know the first plane only, in format 12 for all others. */
final class CharacterMap {
    private static final int SUBTABLES = 4 + 2 * 8;

    private CharacterMap() {}

    /** Characters in a row whose glyphs are in a row too. */
    private record Run(int first, int glyph, int length) {
        int last() {
            return first + length - 1;
        }
    }

    /** The table for glyphs by code point. */
    static ByteBuffer table(SortedMap<Integer, Integer> glyphs) {
        byte[] basic = format4(runs(glyphs.headMap(0xFFFF)));
        byte[] full = format12(runs(glyphs));
        ByteBuffer table = ByteBuffer.allocate(SUBTABLES + basic.length + full.length);
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) 3).putShort((short) 1).putInt(SUBTABLES);
        table.putShort((short) 3).putShort((short) 10).putInt(SUBTABLES + basic.length);
        return table.put(basic).put(full);
    }

    private static List<Run> runs(SortedMap<Integer, Integer> glyphs) {
        List<Run> runs = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int last = runs.size() - 1;
            Run run = last < 0 ? null : runs.get(last);
            if (run != null
                    && entry.getKey() == run.first() + run.length()
                    && entry.getValue() == run.glyph() + run.length()) {
                runs.set(last, new Run(run.first(), run.glyph(), run.length() + 1));
            } else {
                runs.add(new Run(entry.getKey(), entry.getValue(), 1));
            }
        }
        return runs;
    }

    private static byte[] format4(List<Run> runs) {
        // The format wants a last segment that maps U+FFFF to glyph 0.
        List<Run> segments = new ArrayList<>(runs);
        segments.add(new Run(0xFFFF, 0, 1));
        int count = segments.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * count)).putShort((short) (2 * power));
        table.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        segments.forEach(run -> table.putShort((short) run.last()));
        table.putShort((short) 0);
        segments.forEach(run -> table.putShort((short) run.first()));
        segments.forEach(run -> table.putShort((short) (run.glyph() - run.first())));
        return table.array();
    }

    private static byte[] format12(List<Run> runs) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * runs.size());
        table.putShort((short) 12).putShort((short) 0).putInt(table.capacity()).putInt(0);
        table.putInt(runs.size());
        runs.forEach(run -> table.putInt(run.first()).putInt(run.last()).putInt(run.glyph()));
        return table.array();
    }
}
