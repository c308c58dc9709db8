package org.gongkai.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.document.Style;
import org.gongkai.render.layout.FaceChain;
import org.gongkai.render.layout.FontFace;
import org.gongkai.render.layout.FontFile;
import org.gongkai.render.layout.Foundry;

/** The faces that reports can be set in, best first; OpenPDF parses each when it is first needed. */
public final class Faces implements Foundry {
    private static final List<String> BUNDLED = List.of("serif", "title", "hei", "kai", "rare");

    /** Where fonts come from that the office gives; they go before ours of the same purpose. */
    private final List<OpenPdfFace> office;

    private final List<OpenPdfFace> bundled;

    private Faces(List<OpenPdfFace> office, List<OpenPdfFace> bundled) {
        this.office = List.copyOf(office);
        this.bundled = List.copyOf(bundled);
    }

    /** The faces that come with the program. */
    public static Faces bundled() {
        return Bundled.FACES;
    }

    /**
     * These faces after the office's own. A face of the office is used where {@code style.yaml} calls for it by one of its family names
     * (仿宋_GB2312), and for characters that no better face has.
     *
     * @throws IllegalArgumentException if a file is no font, or may not be embedded
     */
    public Faces with(List<FontFile> files) {
        return new Faces(
                Stream.concat(files.stream().map(OpenPdfFace::of), office.stream())
                        .toList(),
                bundled);
    }

    /** These faces, parsed but for the one of rare characters: work for a thread that has nothing better to do. */
    public Faces ready() {
        bundled.stream().limit(BUNDLED.size() - 1).forEach(OpenPdfFace::font);
        return this;
    }

    /** Whether any face has a character. */
    public boolean covers(int codePoint) {
        for (OpenPdfFace face : bundled) {
            if (face.covers(codePoint)) {
                return true;
            }
        }
        return office.stream().anyMatch(face -> face.covers(codePoint));
    }

    /**
     * The face in which a style's text is set first.
     *
     * @param name its PostScript name
     * @param office whether the office gave it
     * @param lacking how many characters of our body face it lacks; they are set from other faces
     */
    public record Source(String name, boolean office, int lacking) {}

    /** Where a style's face comes from. */
    public Source source(Style.Face wanted) {
        FontFace first = chain(wanted, false).faces().get(0);
        FontFace body = bundled.get(0);
        int lacking = (int) IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                .filter(character -> body.covers(character) && !first.covers(character))
                .count();
        return new Source(first.toString(), office.contains(first), lacking);
    }

    @Override
    public FaceChain chain(Style.Face wanted, boolean bold) {
        String own = bold ? wanted.boldBundled() : wanted.bundled();
        Set<FontFace> chain = new LinkedHashSet<>();
        if (!bold || own.equals(wanted.bundled())) {
            Stream.concat(Stream.of(wanted.office()), wanted.alternatives().stream())
                    .forEach(name ->
                            office.stream().filter(face -> face.isCalled(name)).forEach(chain::add));
        }
        office.stream().filter(face -> face.isCalled(own)).forEach(chain::add);
        bundled.stream().filter(face -> face.isFile(own)).forEach(chain::add);
        bundled.forEach(chain::add);
        chain.addAll(office);
        return new FaceChain(List.copyOf(chain));
    }

    /** One of each for the process. */
    private static final class Bundled {
        static final Faces FACES = new Faces(
                List.of(),
                BUNDLED.stream()
                        .map(name -> OpenPdfFace.later(name, () -> file(name + ".ttf")))
                        .toList());

        private static FontFile file(String name) {
            String path = "/org/gongkai/fonts/" + name;
            try (InputStream file = Faces.class.getResourceAsStream(path)) {
                if (file == null) {
                    throw new IllegalStateException("missing on the class path: " + path);
                }
                return new FontFile(name, file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
