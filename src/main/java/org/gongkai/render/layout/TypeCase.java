package org.gongkai.render.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.document.Style;
import org.gongkai.document.Style.TextStyle;

/** All faces that a style calls for, looked up once, and the characters of each. */
final class TypeCase {
    private static final String EMPHASIS = "kai";

    private final Map<String, FaceChain> regular = new HashMap<>();
    private final Map<String, FaceChain> bold = new HashMap<>();
    private final FaceChain emphasis;
    /** A style has a dozen sizes; no document brings others. */
    private final Map<Wanted, Sorts> sorts = new ConcurrentHashMap<>();

    private record Wanted(FaceChain chain, double size, double pitch) {}

    TypeCase(Style style, Foundry foundry) {
        style.faces().forEach((name, face) -> {
            regular.put(name, foundry.chain(face, false));
            bold.put(name, foundry.chain(face, true));
        });
        Style.Face kai = style.faces().values().stream()
                .filter(face -> face.bundled().equals(EMPHASIS))
                .findFirst()
                .orElseGet(() -> new Style.Face(EMPHASIS, java.util.List.of(), EMPHASIS, EMPHASIS));
        emphasis = foundry.chain(kai, false);
    }

    /**
     * The characters of a look.
     *
     * @param pitch added to every advance, in points
     */
    Sorts sorts(TextStyle style, double pitch) {
        FaceChain chain = (style.bold() ? bold : regular).get(style.face());
        if (chain == null) {
            throw new IllegalArgumentException("style names no face " + style.face());
        }
        return sorts(chain, style.size(), pitch);
    }

    /** Those of 楷体, which stands for italics. */
    Sorts emphasis(double size, double pitch) {
        return sorts(emphasis, size, pitch);
    }

    private Sorts sorts(FaceChain chain, double size, double pitch) {
        return sorts.computeIfAbsent(new Wanted(chain, size, pitch), wanted -> new Sorts(chain, size, pitch));
    }
}
