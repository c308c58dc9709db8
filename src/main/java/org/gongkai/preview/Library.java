package org.gongkai.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a built tree by their addresses, and nothing beside them. */
record Library(Path root) {
    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("ofd", "application/ofd"),
            Map.entry("zip", "application/zip"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    /** What no file of ours has in its name: hidden files, ways up, other ways to write a folder, drives and streams of Windows. */
    private static final Pattern FOREIGN = Pattern.compile("\\..*|.*[\\\\:\\x00-\\x1f].*");

    /** A file, or where it would be, by an address such as {@code /2021/}; nothing if it can be no file of ours. */
    Optional<Path> find(String address) {
        String name = address.endsWith("/") ? address + INDEX : address;
        List<String> steps = Stream.of(name.substring(1).split("/", -1)).toList();
        return steps.stream()
                        .anyMatch(
                                step -> step.isEmpty() || FOREIGN.matcher(step).matches())
                ? Optional.empty()
                : Optional.of(root.resolve(String.join("/", steps)));
    }

    /** Whether an address names a folder without saying so. */
    boolean lacksSlash(String address) {
        return !address.endsWith("/")
                && find(address).filter(Files::isDirectory).isPresent();
    }

    /** What a file holds, if it is there. */
    static Optional<byte[]> read(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    static boolean isPage(Path file) {
        return file.getFileName().toString().endsWith(".html");
    }

    /** The media type of a file. */
    static String type(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    /** The folder of the report that a page shows, as {@code 2021/harbin-kjj}; if it shows one. */
    static Optional<String> report(String address) {
        String[] steps = address.split("/", -1);
        return steps.length == 4 && steps[1].matches("\\d{4}") && (steps[3].isEmpty() || steps[3].equals(INDEX))
                ? Optional.of(steps[1] + "/" + steps[2])
                : Optional.empty();
    }

    /** The files of a page's folder that it may show and a changed one of which changes it: pictures, and what all pages share. */
    List<Path> beside(Path page) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(page.getParent(), root.resolve("assets"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> children = Files.list(folder)) {
                    children.filter(file -> type(file).startsWith("image/") || folder.endsWith("assets"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
