package org.gongkai.render.layout;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.document.Style;
import org.gongkai.document.Style.TextStyle;

/** All faces that a style calls for, looked up once. */
final class TypeCase {
    private static final String EMPHASIS = "kai";

    private final Map<String, FaceChain> regular = new HashMap<>();
    private final Map<String, FaceChain> bold = new HashMap<>();
    private final FaceChain emphasis;

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

    FaceChain chain(TextStyle style) {
        FaceChain chain = (style.bold() ? bold : regular).get(style.face());
        if (chain == null) {
            throw new IllegalArgumentException("style names no face " + style.face());
        }
        return chain;
    }

    /** 楷体, which stands for italics. */
    FaceChain emphasis() {
        return emphasis;
    }
}
