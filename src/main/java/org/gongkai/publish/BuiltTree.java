package org.gongkai.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.site.OutputTree;

/**
 * The files under {@code out/} that are for the public: the years asked for and all that belongs to no year. Files whose names begin with a
 * full stop and the manifests of the tree and of its years are the build's own.
 */
public final class BuiltTree {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Path root;
    private final Set<String> years;
    private final SortedMap<String, Content> files;

    private BuiltTree(Path root, Set<String> years, SortedMap<String, Content> files) {
        this.root = root;
        this.years = years;
        this.files = files;
    }

    /** Reads and hashes the files of some years, or of all that there are if none is named; a year that was not built to its end is refused. */
    public static BuiltTree read(Path root, Set<Integer> years) {
        Set<String> wanted = years.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
        if (wanted.isEmpty()) {
            wanted.addAll(years(root));
        }
        for (String year : wanted) {
            if (OutputTree.isUnfinished(root.resolve(year))) {
                throw new TargetFault(
                        TargetFault.Kind.SOURCE,
                        year + " 年度上次没有生成完，不发布。",
                        "先运行 gongkai build --year " + year + "，成功后再发布。");
            }
        }
        SortedMap<String, Content> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            Map<String, Content> hashed = walk
                    .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> isPublic(root.relativize(path), wanted))
                    .toList()
                    .parallelStream()
                    .collect(Collectors.toConcurrentMap(
                            path -> root.relativize(path).toString().replace('\\', '/'),
                            path -> Content.of(bytes(path))));
            files.putAll(hashed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltTree(root, wanted, files);
    }

    /** The years that have a folder. */
    public static Set<String> years(Path root) {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> YEAR.matcher(name).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return Set.of();
        }
    }

    private static boolean isPublic(Path relative, Set<String> years) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String first = relative.getName(0).toString();
        boolean isManifest = relative.getNameCount() <= 2 && relative.endsWith("manifest.json");
        return !isManifest
                && (relative.getNameCount() == 1 || !YEAR.matcher(first).matches() || years.contains(first));
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new TargetFault(TargetFault.Kind.SOURCE, "“" + file + "”是链接，不是文件，不发布。", "换成文件本身，或删去。");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TargetFault(TargetFault.Kind.SOURCE, "“" + file + "”读不了。", e);
        }
    }

    /** The years that are published; their files on the target that are not here are deleted. */
    Set<String> years() {
        return years;
    }

    SortedMap<String, Content> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** These files, and of an earlier edition those of other years. */
    SortedMap<String, Content> over(Edition earlier) {
        SortedMap<String, Content> all = new TreeMap<>(files);
        earlier.files().forEach((path, content) -> {
            int slash = path.indexOf('/');
            String first = slash < 0 ? "" : path.substring(0, slash);
            if (YEAR.matcher(first).matches() && !years.contains(first)) {
                all.put(path, content);
            }
        });
        return all;
    }

    /** The bytes of a file, which must be those that were hashed. */
    byte[] bytes(String path) {
        byte[] bytes = bytes(root.resolve(path));
        if (!Content.of(bytes).equals(files.get(path))) {
            throw new TargetFault(TargetFault.Kind.SOURCE, "“" + path + "”在发布途中变了。");
        }
        return bytes;
    }
}
