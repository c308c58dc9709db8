package org.gongkai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Lexicon.Role;
import org.gongkai.form.Prose.Claim;
import org.gongkai.form.Prose.Reading;
import org.gongkai.form.Prose.Topic;
import org.gongkai.model.Finding;
import org.gongkai.yaml.Binder;
import org.gongkai.yaml.YamlFile;
import org.gongkai.yaml.YamlReader;

/** Reads prose.yaml, which all forms share: what a form has no part or cell for is left out for it. */
public final class ProseReader {
    private final Form form;
    private final List<Figure> figures;

    private ProseReader(Form form) {
        this.form = form;
        this.figures = List.copyOf(form.figures().values());
    }

    /**
     * A form with the prose that a file describes.
     *
     * @throws FormException when the file cannot be used
     */
    public static Form read(Form form, String file, byte[] bytes) {
        YamlFile yaml = YamlReader.read(file, bytes);
        List<Finding> findings = new ArrayList<>(yaml.findings());
        ProseFile written = yaml.root()
                .flatMap(root -> Binder.bind(root, ProseFile.class, "", findings))
                .orElseThrow(() -> new FormException(findings));
        return form.with(new ProseReader(form).prose(written));
    }

    private Prose prose(ProseFile written) {
        List<Topic> topics = list(written.topics()).stream()
                .map(topic -> new Topic(topic.name(), list(topic.words()), list(topic.not()), list(topic.near())))
                .toList();
        List<Claim> claims = list(written.claims()).stream()
                .map(this::claim)
                .filter(claim -> !claim.readings().isEmpty())
                .toList();
        return new Prose(
                part(written.overview()),
                part(written.improvements()),
                part(written.matters()),
                number(written.requests()),
                number(written.unpaid()),
                map(written.aspects()),
                map(written.assessment()),
                topics,
                claims,
                lexicon(written, topics, claims));
    }

    private static Lexicon lexicon(ProseFile written, List<Topic> topics, List<Claim> claims) {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        roles.put(Role.DENIAL, list(written.denials()));
        roles.put(Role.PART, list(written.parts()));
        roles.put(Role.LIMIT, list(written.limits()));
        roles.put(Role.SUBJECT, list(written.subjects()));
        roles.put(Role.OTHER, list(written.others()));
        roles.put(Role.TIME, list(written.times()));
        roles.put(Role.AREA, list(written.areas()));
        roles.put(Role.OWN, list(written.own()));
        roles.put(Role.PLAIN, list(written.plain()));
        return new Lexicon(topics, claims, list(written.units()), roles);
    }

    private Claim claim(ProseFile.ClaimEntry written) {
        List<Reading> readings = list(written.reads()).stream()
                .map(this::number)
                .flatMap(Optional::stream)
                .toList();
        return new Claim(
                written.code(), written.topic(), list(written.words()), written.whole(), written.bare(), readings);
    }

    private String part(String key) {
        return Optional.ofNullable(key)
                .filter(wanted -> form.parts().stream()
                        .anyMatch(part -> part.isText() && part.key().equals(wanted)))
                .orElse("");
    }

    /** The number that a path, or several joined by +, stands for; nothing if the form lacks one of them. */
    private Optional<Reading> number(String written) {
        if (written == null) {
            return Optional.empty();
        }
        List<Reading> parts = Arrays.stream(written.split("\\+"))
                .map(String::strip)
                .flatMap(path -> single(path).stream())
                .toList();
        return parts.size() == written.split("\\+").length ? Optional.of(Reading.sum(parts)) : Optional.empty();
    }

    private Optional<Reading> single(String path) {
        List<Figure> found = Stream.of(exactly(path), totals(path), group(path))
                .filter(figures -> !figures.isEmpty())
                .findFirst()
                .orElse(List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(new Reading(name(path), path, found));
    }

    private List<Figure> exactly(String path) {
        return figures.stream().filter(figure -> figure.path().equals(path)).toList();
    }

    /** The total of a row. */
    private List<Figure> totals(String row) {
        return below(row)
                .filter(figure -> figure.path().lastIndexOf('.') == row.length())
                .toList();
    }

    /** The totals of a group's rows, or of a group's groups of columns. */
    private List<Figure> group(String path) {
        return below(path).filter(figure -> !figure.row().isSum()).toList();
    }

    private Stream<Figure> below(String path) {
        return figures.stream()
                .filter(figure ->
                        figure.path().startsWith(path + ".") && figure.column().isSum());
    }

    /** Without the table's key: 办理结果 › 不予公开. */
    private static String name(String path) {
        return path.substring(path.indexOf('.') + 1).replace(".", " › ");
    }

    private static <T> List<T> list(List<T> written) {
        return Objects.requireNonNullElse(written, List.of());
    }

    private static Map<String, List<String>> map(Map<String, List<String>> written) {
        return Objects.requireNonNullElse(written, Map.of());
    }
}
