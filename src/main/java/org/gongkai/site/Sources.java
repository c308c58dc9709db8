package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.yaml.YamlReader;

/**
 * What one report is made from and judged by: every file of the data folder that is looked for, whether it is there or not, noted while
 * that happens. What is looked for depends on nothing else, so that a report whose sources are the same is the same.
 *
 * <p>Not for several threads at a time.
 */
final class Sources {
    private static final String MISSING = "-";

    private final Path root;
    private final boolean asked;
    private final Noted all = new Noted(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    private Noted document = all;

    private record Noted(SortedMap<String, String> contents, SortedSet<String> agencies, SortedSet<String> forms) {
        Noted copy() {
            return new Noted(new TreeMap<>(contents), new TreeSet<>(agencies), new TreeSet<>(forms));
        }
    }

    /** Of a report that is about to be made. */
    Sources(DataFolder data) {
        this(data, true);
    }

    private Sources(DataFolder data, boolean asked) {
        this.root = data.root().toAbsolutePath().normalize();
        this.asked = asked;
    }

    /** Those that nobody will ask for, where reports are only looked at: nothing is summed up. */
    static Sources unasked(DataFolder data) {
        return new Sources(data, false);
    }

    /** Notes a data file that was read, and whose it is. */
    void data(DataFile file, byte[] content) {
        if (asked) {
            all.contents.put(name(file.path()), Fingerprint.of(content));
            all.agencies.add(file.id());
        }
    }

    /** Notes the form of a data file that was read. */
    void form(String name) {
        all.forms.add(name);
    }

    /** Notes any other file, or that there is none. To be called before it is read, so that a change in between is found next time. */
    void file(Path path) {
        if (asked) {
            all.contents.put(name(path), content(path));
        }
    }

    /** Notes that a file was looked for and not found. */
    void missing(Path path) {
        if (asked) {
            all.contents.put(name(path), MISSING);
        }
    }

    /** The document is there; what is looked for from now on is for the rules only. */
    void composed() {
        document = all.copy();
    }

    /** The names of all files, relative to the data folder. */
    List<String> names() {
        return List.copyOf(all.contents.keySet());
    }

    /** The same as long as the files of the report would be the same. */
    String rendered(Conditions conditions) {
        Fingerprint sum = new Fingerprint().add(conditions.rendering());
        document.contents.forEach((name, content) -> sum.add(name).add(content));
        document.agencies.forEach(id -> sum.add(conditions.agency(id)));
        document.forms.forEach(name -> sum.add(conditions.form(name)));
        return sum.text();
    }

    /** The same as long as files and findings of the report would be the same. */
    String judged(Conditions conditions) {
        return judged(all.contents, conditions);
    }

    /** What {@link #judged(Conditions)} would be by what the files hold now. */
    static String judged(DataFolder data, List<String> names, Conditions conditions) {
        SortedMap<String, String> contents = new TreeMap<>();
        names.forEach(name -> contents.put(name, content(data.root().resolve(name))));
        return judged(contents, conditions);
    }

    private static String judged(Map<String, String> contents, Conditions conditions) {
        Fingerprint sum = new Fingerprint().add(conditions.judging());
        contents.forEach((name, content) -> sum.add(name).add(content));
        return sum.text();
    }

    private String name(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path name = whole.startsWith(root) ? root.relativize(whole) : whole;
        return name.toString().replace('\\', '/');
    }

    private static String content(Path path) {
        try (var in = Files.newInputStream(path)) {
            return Fingerprint.of(in.readNBytes(YamlReader.MOST_BYTES + 1));
        } catch (NoSuchFileException e) {
            return MISSING;
        } catch (IOException e) {
            return MISSING + e.getClass().getSimpleName();
        }
    }
}
