package org.gongkai.cluster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.site.OutputFormat;

/** The texts of reports that lie in archives, laid out for the lists to be made from: the search index needs them. */
final class Texts {
    private static final String NAME = "/" + OutputFormat.TEXT.fileName("");

    private final Path tree;
    private final List<Path> laidOut = new ArrayList<>();

    /** @param tree where the lists are made */
    Texts(Path tree) {
        this.tree = tree;
    }

    /** Lays out the texts of an archive. */
    void take(Path archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(NAME)) {
                    Path file = tree.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.readAllBytes());
                    laidOut.add(file);
                }
            }
        }
    }

    /** Takes them away again: they are in their archives. */
    void clear() throws IOException {
        for (Path file : laidOut) {
            Files.delete(file);
        }
        laidOut.clear();
    }
}
