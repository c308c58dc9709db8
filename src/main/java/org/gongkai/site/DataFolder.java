package org.gongkai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/**
 * The folder of data files: {@code <year>/<id>.yaml} and agencies.yaml; everything else is ignored.
 *
 * @param root as the user named it
 */
public record DataFolder(Path root) {
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}|2100");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}0-9_-]{1,64}");
    private static final String ENDING = ".yaml";

    /**
     * The data files of a year.
     *
     * @param findings files that look like data and are none: a {@code .yml}, an id that cannot be part of an address, or two in one
     */
    public record Listing(List<DataFile> files, List<Finding> findings) {}

    /** The years there are, ascending. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        children(root).stream()
                .filter(Files::isDirectory)
                .map(child -> child.getFileName().toString())
                .filter(name -> YEAR.matcher(name).matches())
                .forEach(name -> years.add(Integer.parseInt(name)));
        return years;
    }

    /** About how many data files a year has: enough to tell how far a run has come. */
    int count(int year) {
        return (int) children(root.resolve(Integer.toString(year))).stream()
                .filter(child -> child.toString().endsWith(ENDING))
                .count();
    }

    /** The ids that have a file in a year: those that can be, whatever else is wrong. */
    List<String> ids(int year) {
        return children(root.resolve(Integer.toString(year))).stream()
                .map(child -> child.getFileName().toString())
                .filter(name -> name.endsWith(ENDING))
                .map(DataFolder::stem)
                .filter(DataFolder::isId)
                .toList();
    }

    /** The data files of a year, by id. */
    public Listing list(int year) {
        List<DataFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Path> children = children(root.resolve(Integer.toString(year)));
        Map<String, List<String>> twins = children.stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(ENDING))
                .collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT)));
        for (Path path : children) {
            String name = path.getFileName().toString();
            String shown = shown(path);
            if (name.startsWith(".") || Files.isDirectory(path)) {
                continue;
            }
            if (name.indexOf('\uFFFD') >= 0) {
                findings.add(Finding.error(
                        "FILE-LOCALE", Location.top(shown), "", "文件名里有汉字，当前的区域设置读不出来。", "先执行 export LC_ALL=C.UTF-8。"));
            } else if (name.endsWith(".yml")) {
                findings.add(Finding.error(
                        "FILE-NAME",
                        Location.top(shown),
                        "",
                        "数据文件的扩展名应是 .yaml，这里是 .yml。",
                        "把文件改名为 " + stem(name) + ENDING + "。"));
            } else if (name.endsWith(ENDING) && !Files.isReadable(path)) {
                findings.add(unreadable(path));
            } else if (name.endsWith(ENDING)) {
                String id = stem(name);
                idProblem(id, name, twins.get(name.toLowerCase(Locale.ROOT)))
                        .ifPresentOrElse(
                                problem -> findings.add(Finding.error(
                                        "FILE-NAME",
                                        Location.top(shown),
                                        "",
                                        problem,
                                        "改名：只用文字、数字、- 和 _，最多 64 个字，同一年里不能只差大小写。")),
                                () -> files.add(new DataFile(path, shown, id, OptionalInt.of(year))));
            }
        }
        return new Listing(files, findings);
    }

    /** Of two that differ in case only nobody knows which is meant, so neither is. */
    private static Optional<String> idProblem(String id, String name, List<String> twins) {
        if (!ID.matcher(id).matches()) {
            return Optional.of("文件名“" + name + "”不能作机关代码。");
        }
        return twins.stream()
                .filter(other -> !other.equals(name))
                .findFirst()
                .map(other -> "“" + name + "”和“" + other + "”只差大小写。");
    }

    /** An agency's file of a year, if it is there. */
    public Optional<DataFile> find(String id, int year) {
        Path path = path(id, year);
        return ID.matcher(id).matches() && isThere(path)
                ? Optional.of(new DataFile(path, shown(path), id, OptionalInt.of(year)))
                : Optional.empty();
    }

    /** Where an agency's file of a year stands, or would. */
    Path path(String id, int year) {
        return root.resolve(Integer.toString(year)).resolve(id + ENDING);
    }

    /** Whether a year can have a folder. */
    public static boolean isYear(int year) {
        return YEAR.matcher(Integer.toString(year)).matches();
    }

    /** Whether the schema for editors is there. */
    public boolean hasSchema() {
        return Files.isRegularFile(root.resolve("report.schema.json"));
    }

    /** Whether a file of a year may bear a name: letters of any script, digits, - and _. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * Makes sure that an agency has no file in a year, also none whose name differs in case or ending only.
     *
     * @throws OutputException when there is one
     */
    public void requireFree(String id, int year) {
        children(root.resolve(Integer.toString(year))).stream()
                .filter(child -> stem(child.getFileName().toString()).equalsIgnoreCase(id))
                .findFirst()
                .ifPresent(there -> {
                    throw OutputException.isThere(there);
                });
    }

    /**
     * Puts a new file into a year; the year's folder is made.
     *
     * @throws OutputException when there is a file of that agency already, or when the disk does not let us
     */
    public DataFile add(String id, int year, byte[] bytes) {
        requireFree(id, year);
        Path path = path(id, year);
        NewFile.write(path, bytes);
        return new DataFile(path, shown(path), id, OptionalInt.of(year));
    }

    /**
     * Puts a picture beside a data file.
     *
     * @throws OutputException when there is a file of that name already, or when the disk does not let us
     */
    public void addBeside(DataFile file, String name, byte[] bytes) {
        NewFile.write(file.path().resolveSibling(name), bytes);
    }

    /** A file that the user named; it has a year if it stands in one of this folder's year folders. */
    public DataFile at(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        boolean inYear = folder != null
                && folder.getParent() != null
                && folder.getParent().equals(root.toAbsolutePath().normalize())
                && YEAR.matcher(folder.getFileName().toString()).matches();
        OptionalInt year =
                inYear ? OptionalInt.of(Integer.parseInt(folder.getFileName().toString())) : OptionalInt.empty();
        return new DataFile(path, shown(path), stem(path.getFileName().toString()), year);
    }

    /** Every id that has a file in some year. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        years().forEach(year -> list(year).files().forEach(file -> ids.add(file.id())));
        return ids;
    }

    /** agencies.yaml, if it is there. */
    Optional<Path> agencies() {
        return Optional.of(root.resolve("agencies.yaml")).filter(DataFolder::isThere);
    }

    /** Whether a file is there, or a link that leads nowhere: that one is told, not overlooked. */
    public static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path);
    }

    /** A file is there and cannot be read. */
    static Finding unreadable(Path path) {
        return Finding.error(
                "FILE-READ", Location.top(shown(path)), "", "文件读不了：没有读取的权限，或只是一个失效的链接。", "检查文件的权限；是链接的，换成文件本身。");
    }

    /** What agencies.yaml holds, summed up. */
    String register() {
        try {
            Optional<Path> file = agencies();
            return file.isPresent() ? Fingerprint.of(Files.readAllBytes(file.get())) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("读不了 " + shown(root.resolve("agencies.yaml")), e);
        }
    }

    /** A path as users are told it. */
    static String shown(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(
                            Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("读不了文件夹 " + folder, e);
        }
    }
}
