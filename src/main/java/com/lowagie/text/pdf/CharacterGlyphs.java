package com.lowagie.text.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which glyph a TrueType font shows for a character, in one array: OpenPDF's maps hold three objects per character and take a tenth of a
 * second per font to fill.
 */
final class CharacterGlyphs {
    private static final int WINDOWS = 3;
    private static final int UNICODE_FIRST_PLANE = 1;
    private static final int UNICODE = 10;
    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    /** By code point; 0 where the font has no glyph. */
    private char[] glyphs = new char[Character.MAX_VALUE + 1];

    private CharacterGlyphs() {}

    /** From a {@code cmap} table, if it has one of the two kinds of map that fonts for Chinese have. */
    static Optional<CharacterGlyphs> of(ByteBuffer cmap) {
        int segments = -1;
        int groups = -1;
        for (int i = 0; i < cmap.getShort(2); i++) {
            int entry = 4 + i * 8;
            int start = cmap.getInt(entry + 4);
            if (cmap.getShort(entry) == WINDOWS) {
                int encoding = cmap.getShort(entry + 2);
                segments = encoding == UNICODE_FIRST_PLANE && cmap.getShort(start) == SEGMENTS ? start : segments;
                groups = encoding == UNICODE && cmap.getShort(start) == GROUPS ? start : groups;
            }
        }
        CharacterGlyphs characters = new CharacterGlyphs();
        if (groups >= 0) {
            characters.readGroups(cmap, groups);
        } else if (segments >= 0) {
            characters.readSegments(cmap, segments);
        } else {
            return Optional.empty();
        }
        return Optional.of(characters);
    }

    /** The glyph of a character; 0 if it has none. */
    int of(int codePoint) {
        return codePoint < glyphs.length ? glyphs[codePoint] : 0;
    }

    private void readGroups(ByteBuffer cmap, int start) {
        int count = cmap.getInt(start + 12);
        for (int group = 0; group < count; group++) {
            int entry = start + 16 + group * 12;
            int first = cmap.getInt(entry);
            int last = Math.min(cmap.getInt(entry + 4), Character.MAX_CODE_POINT);
            int glyph = cmap.getInt(entry + 8);
            if (last >= glyphs.length) {
                glyphs = Arrays.copyOf(
                        glyphs, Math.max(last + 1, Math.min(glyphs.length * 2, Character.MAX_CODE_POINT + 1)));
            }
            for (int codePoint = first; codePoint <= last; codePoint++) {
                glyphs[codePoint] = (char) glyph++;
            }
        }
    }

    private void readSegments(ByteBuffer cmap, int start) {
        int size = cmap.getShort(start + 6) & 0xFFFF;
        int lasts = start + 14;
        int firsts = lasts + size + 2;
        for (int segment = 0; segment < size; segment += 2) {
            int last = cmap.getShort(lasts + segment) & 0xFFFF;
            int first = cmap.getShort(firsts + segment) & 0xFFFF;
            int delta = cmap.getShort(firsts + size + segment);
            int indirectAt = firsts + 2 * size + segment;
            int indirect = cmap.getShort(indirectAt) & 0xFFFF;
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                int at = indirectAt + indirect + 2 * (character - first);
                int glyph = indirect == 0 ? character : at + 2 <= cmap.limit() ? cmap.getShort(at) : 0;
                glyphs[character] = (char) (indirect != 0 && glyph == 0 ? 0 : glyph + delta);
            }
        }
    }
}
