package org.gongkai.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.document.RecordText;
import org.gongkai.document.Style;

/**
 * What docx4j wrote when this program was built, so that one report need not wait two seconds for docx4j to start.
 *
 * <p>{@code fragments.txt} has a stencil for every kind of {@link Shape}; {@code report.txt} and {@code draft.txt} have the skeleton for
 * the style that ships. What is missing here, above all the skeleton for an office's own style, is docx4j's to write. A test compares the
 * files with docx4j and rewrites them: {@code mvn test -Dtest=PreparedTest -Dgolden.update}.
 */
final class Prepared {
    /** Nothing: docx4j writes all. */
    static final Prepared NOTHING = new Prepared(Map.of(), Map.of());

    private static final String ENTRY = "=== ";
    private static final String STYLE = "style";

    private final Map<String, Stencil> stencils;
    /** The names of the files with skeletons, by whether they are a draft's. */
    private final Map<Boolean, String> skeletons;

    private Prepared(Map<String, Stencil> stencils, Map<Boolean, String> skeletons) {
        this.stencils = stencils;
        this.skeletons = skeletons;
    }

    /** What ships with this program. */
    static Prepared shipped() {
        Map<String, Stencil> stencils = new HashMap<>();
        read("fragments.txt").forEach((kind, xml) -> stencils.put(kind, new Stencil(xml)));
        return new Prepared(stencils, Map.of(false, "report.txt", true, "draft.txt"));
    }

    /** Appends a shape's XML. Throws {@link IllegalCharacterException} if it holds a character that XML does not allow. */
    void write(Shape shape, Utf8 xml) {
        Stencil stencil = stencils.get(shape.kind());
        if (stencil == null) {
            xml.append(shape.marshalled());
        } else {
            stencil.fill(shape.values(), xml);
        }
    }

    /** The parts of a skeleton by name, in their order; nothing for a style that is not the one that ships. */
    Optional<Map<String, String>> skeleton(Style style, boolean draft) {
        if (!skeletons.containsKey(draft)) {
            return Optional.empty();
        }
        Map<String, String> parts = read(skeletons.get(draft));
        return describe(style).equals(parts.remove(STYLE)) ? Optional.of(parts) : Optional.empty();
    }

    /** A skeleton as its file has it. */
    static String text(Style style, Map<String, String> parts) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(STYLE, describe(style));
        entries.putAll(parts);
        return text(entries);
    }

    /** A file: each entry's name on a line of its own, then its text. */
    static String text(Map<String, String> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach((name, content) ->
                text.append(ENTRY).append(name).append('\n').append(content).append('\n'));
        return text.toString();
    }

    private static Map<String, String> read(String file) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String entry : contents(file).substring(ENTRY.length()).split("\n" + ENTRY)) {
            int line = entry.indexOf('\n');
            entries.put(entry.substring(0, line), entry.substring(line + 1));
        }
        return entries;
    }

    private static String contents(String file) {
        try (InputStream in = Prepared.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(0, text.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a skeleton depends on; maps in the order of their keys, which their own order is not. */
    private static String describe(Style style) {
        StringBuilder text = new StringBuilder();
        for (Object part : new Object[] {
            style.page(),
            style.title(),
            style.heading(),
            style.body(),
            style.note(),
            style.footer(),
            new TreeMap<>(style.tables()),
            new TreeMap<>(style.faces())
        }) {
            text.append(RecordText.of(part)).append('\n');
        }
        return text.toString().strip();
    }
}
