package org.gongkai.site;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that must not be there yet. */
public final class NewFile {
    private NewFile() {}

    /**
     * Writes it beside its name and gives it its name last, so that it is there whole or not at all.
     *
     * @throws OutputException when there is a file of that name, or when the disk does not let us
     */
    public static void write(Path file, byte[] bytes) {
        Path aside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            if (Files.exists(file)) {
                throw OutputException.isThere(file);
            }
            try {
                Files.write(aside, bytes);
                // A link, unlike a move, never takes the place of another file.
                link(file, aside);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (FileAlreadyExistsException e) {
            throw OutputException.isThere(file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static void link(Path file, Path aside) throws IOException {
        try {
            Files.createLink(file, aside);
        } catch (UnsupportedOperationException e) {
            Files.move(aside, file);
        }
    }
}
