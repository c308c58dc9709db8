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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.site.OutputTree;
import org.gongkai.site.YearLinks;

/**
 * The files under {@code out/} that are for the public: the years asked for and all that belongs to no year. Files whose names begin with a
 * full stop and the manifests of the tree and of its years are the build's own.
 */
public final class BuiltTree {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final String REPORT_PAGE = "[0-9]{4}/[^/]+/index\\.html";

    private final Path root;
    private final Set<String> years;
    private final SortedMap<String, Content> files;
    private final Fit fit;

    private BuiltTree(Path root, Set<String> years, SortedMap<String, Content> files, Fit fit) {
        this.root = root;
        this.years = years;
        this.files = files;
        this.fit = fit;
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
        return new BuiltTree(root, wanted, files, Fit.NONE);
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

    /**
     * These files, and of an earlier edition those of other years. Report pages of these years do not lead to what the earlier edition does
     * not have of others.
     */
    BuiltTree over(Edition earlier) {
        SortedMap<String, Content> all = new TreeMap<>(files);
        earlier.files().forEach((path, content) -> {
            if (YEAR.matcher(year(path)).matches() && !years.contains(year(path))) {
                all.put(path, content);
            }
        });
        SortedMap<String, SortedSet<String>> lost = new TreeMap<>();
        for (String year : years) {
            YearLinks.of(root, Integer.parseInt(year)).forEach((page, others) -> {
                others.removeAll(all.keySet());
                if (!others.isEmpty() && files.containsKey(page)) {
                    lost.put(page, others);
                    all.put(page, Content.of(YearLinks.without(bytes(page), others)));
                }
            });
        }
        return new BuiltTree(root, years, all, new Fit(lost, behind(earlier, all)));
    }

    /** The years that ought to be published as well: lists lead to them, or their pages lead to what goes. */
    private SortedSet<String> behind(Edition earlier, SortedMap<String, Content> all) {
        Set<String> there = all.keySet().stream().map(BuiltTree::year).collect(Collectors.toSet());
        SortedSet<String> behind = new TreeSet<>(years(root));
        behind.removeAll(there);
        earlier.files().keySet().stream()
                .filter(path -> !all.containsKey(path) && path.matches(REPORT_PAGE))
                .flatMap(path -> Stream.of(-1, 1)
                        .map(step -> Integer.parseInt(year(path)) + step + path.substring(path.indexOf('/'))))
                .filter(page -> !years.contains(year(page)) && all.containsKey(page))
                .filter(page -> !Files.exists(root.resolve(page))
                        || !Content.of(bytes(root.resolve(page))).equals(all.get(page)))
                .forEach(page -> behind.add(year(page)));
        return behind;
    }

    private static String year(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** How well it fits to what is published of other years. */
    Fit fit() {
        return fit;
    }

    /**
     * What had to give way for a tree to fit to other years, and what does not fit.
     *
     * @param lost the pages that lose links, and to which pages
     * @param behind years that ought to be published as well
     */
    record Fit(SortedMap<String, SortedSet<String>> lost, SortedSet<String> behind) {
        static final Fit NONE = new Fit(new TreeMap<>(), new TreeSet<>());
    }

    /** The bytes of a file, which must be those that were hashed. */
    byte[] bytes(String path) {
        byte[] bytes = bytes(root.resolve(path));
        if (fit.lost.containsKey(path)) {
            bytes = YearLinks.without(bytes, fit.lost.get(path));
        }
        if (!Content.of(bytes).equals(files.get(path))) {
            throw new TargetFault(TargetFault.Kind.SOURCE, "“" + path + "”在发布途中变了。");
        }
        return bytes;
    }
}
