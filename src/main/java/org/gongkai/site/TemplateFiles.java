package org.gongkai.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The templates: a folder of the office's own, laid file by file over those inside the jar.
 *
 * @param folder may be missing
 */
public record TemplateFiles(Path folder) {
    private static final String INSIDE = "/org/gongkai/templates/";
    /** The forms inside the jar; a folder of templates may add others. */
    private static final List<String> FORMS = List.of("2019", "2021");

    /** A file's bytes, by a name such as {@code 2021/form.yaml}. */
    public Optional<byte[]> find(String name) {
        Path file = folder.resolve(name);
        try {
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
            try (InputStream in = TemplateFiles.class.getResourceAsStream(INSIDE + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("读不了模板 " + file, e);
        }
    }

    /** A file's text. */
    public Optional<String> text(String name) {
        return find(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A file that the product cannot do without. */
    byte[] require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("缺少模板 " + name));
    }

    /** What the office's own files hold, summed up, by name; those inside the jar are the program's. Hidden files are no templates. */
    SortedMap<String, String> fingerprints() {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (!file.getFileName().toString().startsWith(".")) {
                        fingerprints.put(name, Fingerprint.of(Files.readAllBytes(file)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("读不了模板文件夹 " + folder, e);
            }
        }
        return fingerprints;
    }

    /** The names of all forms: folders with a form.yaml. */
    List<String> forms() {
        TreeSet<String> forms = new TreeSet<>(FORMS);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                children.filter(child -> Files.isRegularFile(child.resolve("form.yaml")))
                        .forEach(child -> forms.add(child.getFileName().toString()));
            } catch (IOException e) {
                throw new UncheckedIOException("读不了模板文件夹 " + folder, e);
            }
        }
        return List.copyOf(forms);
    }
}
