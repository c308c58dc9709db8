package org.gongkai.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.GlyphCacheFont;
import com.lowagie.text.pdf.GlyphNumbers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.render.layout.FontFace;
import org.gongkai.render.layout.FontFile;

/** A face, parsed once, when first asked for anything, and shared by all documents and threads. */
final class OpenPdfFace implements FontFace {
    private static final int COLLECTION = 0x74746366;
    private static final int OUTLINES_CFF = 0x4F54544F;

    private final String fileName;
    private final Supplier<FontFile> source;
    private volatile Parsed parsed;

    private record Parsed(FontFile file, Set<String> names, BaseFont font) {}

    private OpenPdfFace(String fileName, Supplier<FontFile> source) {
        this.fileName = fileName.replaceFirst("\\.[^.]*$", "");
        this.source = source;
    }

    /**
     * Parses a font file.
     *
     * @throws IllegalArgumentException if it is none, or may not be embedded
     */
    static OpenPdfFace of(FontFile file) {
        OpenPdfFace face = new OpenPdfFace(file.name(), () -> file);
        face.parsed();
        return face;
    }

    /** A sound font file that may never be needed. */
    static OpenPdfFace later(String fileName, Supplier<FontFile> file) {
        return new OpenPdfFace(fileName, file);
    }

    private Parsed parsed() {
        Parsed known = parsed;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            if (parsed == null) {
                parsed = parse(source.get());
            }
            return parsed;
        }
    }

    private static Parsed parse(FontFile file) {
        try {
            int kind = ByteBuffer.wrap(file.bytes()).getInt();
            BaseFont font = kind == COLLECTION || kind == OUTLINES_CFF ? plain(file) : cached(file);
            font.setIncludeCidSet(false);
            Set<String> names = Arrays.stream(font.getFamilyFontName())
                    .map(entry -> entry[3])
                    .collect(Collectors.toUnmodifiableSet());
            return new Parsed(file, names, font);
        } catch (IOException | RuntimeException e) {
            // OpenPDF meets broken files with exceptions of every kind.
            throw new IllegalArgumentException("cannot use font " + file.name(), e);
        }
    }

    private static BaseFont cached(FontFile file) throws IOException {
        return new GlyphCacheFont(file.name(), file.bytes());
    }

    /** CFF outlines and collections go the slow way through OpenPDF's own subsetting. */
    private static BaseFont plain(FontFile file) throws IOException {
        String first = file.name().endsWith(".ttc") ? file.name() + ",0" : file.name();
        BaseFont font = BaseFont.createFont(first, BaseFont.IDENTITY_H, true, false, file.bytes(), null);
        font.setSecureRandom(new FixedTag());
        return font;
    }

    @Override
    public String name() {
        return font().getPostscriptFontName();
    }

    @Override
    public boolean covers(int codePoint) {
        return font().charExists(codePoint);
    }

    @Override
    public double advance(int codePoint) {
        return font().getWidth(codePoint) / 1000.0;
    }

    @Override
    public int glyph(int codePoint) {
        return GlyphNumbers.of(font(), codePoint);
    }

    @Override
    public FontFile file() {
        return parsed().file();
    }

    /** Whether its file has this name, which is told without the ending. */
    boolean isFile(String name) {
        return fileName.equals(name);
    }

    /** Whether the face goes by this name: a family name in any language, or the name of its file. */
    boolean isCalled(String name) {
        return isFile(name) || parsed().names().contains(name);
    }

    BaseFont font() {
        return parsed().font();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** OpenPDF draws the tag of a subset from here; a constant makes equal documents equal. */
    private static final class FixedTag extends SecureRandom {
        private static final long serialVersionUID = 1;

        @Override
        public int nextInt(int bound) {
            return 6 % bound;
        }

        @Override
        public double nextDouble() {
            return 0.25;
        }
    }
}
