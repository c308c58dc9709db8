package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small built tree that tests change. */
record Site(Path root) {
    /** Two agencies of one year, lists and looks; every page says its version. */
    static Site of(Path root, String version) throws IOException {
        Site site = new Site(root);
        site.put("index.html", "years " + version);
        site.put("assets/site.css", "css " + version);
        site.put("2021/index.html", "agencies " + version);
        for (String id : new String[] {"harbin-kjj", "harbin-jyj"}) {
            site.put("2021/" + id + "/index.html", id + " " + version);
            site.put("2021/" + id + "/" + id + "-2021.pdf", "%PDF " + id + " " + version);
        }
        return site;
    }

    void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void remove(String path) throws IOException {
        Files.delete(root.resolve(path));
    }

    BuiltTree built(Integer... years) {
        return BuiltTree.read(root, Set.of(years));
    }

    /** All files under a folder by path, what is hidden left out; links are followed. */
    static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString();
                if (!name.startsWith(".")) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }

    void assertServed(Path served) throws IOException {
        assertThat(files(served)).isEqualTo(files(root));
    }
}
