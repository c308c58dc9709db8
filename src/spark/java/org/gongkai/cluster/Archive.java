package org.gongkai.cluster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of finished files as one zip archive; the same files make the same bytes. */
record Archive(Path folder) {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * Writes the archive aside and moves it into place.
     *
     * @param writer part of the name aside, so that two who make the same archive do not meet there
     */
    void write(Path target, long writer) throws IOException {
        Files.createDirectories(target.getParent());
        Path aside = target.resolveSibling("." + target.getFileName() + "." + writer + ".part");
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Path file : files()) {
                ZipEntry entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
            }
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
