package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.Prose;
import org.gongkai.model.Location;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;

/**
 * What an agency itself wrote as text; what the template says in its place is not here.
 *
 * @param parts the passages of the preamble and the parts, by key
 * @param lines those of the title, the table notes, headings and corrections, by key
 * @param tokens the passages of the parts, cut into tokens
 */
record Written(Case filled, Map<String, List<Passage>> parts, Map<String, List<Passage>> lines, List<Tokens> tokens) {
    static final String PREAMBLE = "引言";
    static final String TITLE = "标题";

    static Written of(Case filled) {
        Report report = filled.report();
        Map<String, List<Passage>> parts = parts(filled);
        Map<String, List<Passage>> lines = new LinkedHashMap<>();
        filled.narratives()
                .lines()
                .forEach((key, line) ->
                        lines.put(key, Passages.line(key, key.equals(TITLE) && isExact(report.title()), line)));
        List<Tokens> tokens = parts.values().stream()
                .flatMap(List::stream)
                .map(passage -> Lexer.tokens(passage, filled))
                .toList();
        return new Written(filled, parts, lines, tokens);
    }

    /** The passages of the preamble and the parts alone, by key. */
    static Map<String, List<Passage>> parts(Case filled) {
        Map<String, List<Passage>> parts = new LinkedHashMap<>();
        inPrintedOrder(filled.form()).forEach(key -> {
            boolean exact =
                    isExact(Optional.ofNullable(filled.report().narratives().get(key)));
            parts.put(key, Passages.of(key, exact, filled.narratives().blocks().getOrDefault(key, List.of())));
        });
        return parts;
    }

    private static boolean isExact(Optional<SourceText> text) {
        return text.filter(SourceText::isExact).isPresent();
    }

    private static List<String> inPrintedOrder(Form form) {
        return Stream.concat(
                        Stream.of(PREAMBLE),
                        form.parts().stream().filter(Form.Part::isText).map(Form.Part::key))
                .toList();
    }

    Report report() {
        return filled.report();
    }

    Prose prose() {
        return filled.form().prose();
    }

    /** Whether the agency wrote a part; a preamble of {@code ""} is written. */
    boolean has(String key) {
        return report().narratives().containsKey(key);
    }

    /** The passages of a part. */
    List<Passage> part(String key) {
        return parts.getOrDefault(key, List.of());
    }

    /** The characters of a part, a line for each passage. */
    String text(String key) {
        return part(key).stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** The passages of all parts in printed order. */
    List<Passage> prosePassages() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /** Those of all parts, the title, notes and headings. */
    List<Passage> passages() {
        return Stream.concat(parts.values().stream(), lines.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** The characters of all parts. */
    String allText() {
        return prosePassages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** Where a part begins in the file, or the top of it. */
    Location start(String key) {
        SourceText text = report().narratives().get(key);
        return text == null ? Location.top(report().file()) : text.start();
    }
}
