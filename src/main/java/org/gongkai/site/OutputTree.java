package org.gongkai.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;

/**
 * The folder of finished files. A file is written beside its final name and moved into place, so that under that name there is always a
 * whole one.
 *
 * @param root may not exist yet
 */
public record OutputTree(Path root) {
    /** The folder of one report. */
    Path folder(int year, String id) {
        return root.resolve(Integer.toString(year)).resolve(id);
    }

    /** As {@link #replace}. */
    void write(Path file, byte[] bytes) {
        replace(file, bytes);
    }

    /**
     * Puts a file into place.
     *
     * @throws OutputException when the disk does not let us; the old file is as it was
     */
    public static void replace(Path file, byte[] bytes) {
        replace(file, out -> out.write(bytes));
    }

    /** What a file is to hold, written bit by bit. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /** As {@link #replace(Path, byte[])}, for what is too large to be held at once. */
    public static void replace(Path file, Contents contents) {
        Path aside = file.resolveSibling("." + file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(aside)) {
                contents.writeTo(out);
            }
            try {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        } finally {
            deleteIfThere(aside);
        }
    }

    private static void deleteIfThere(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // A left-over .part file harms nobody; the failure that left it is on its way to the user.
        }
    }

    /** Whether a file is there. */
    boolean has(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    /** The size of a file that is there. */
    static OptionalLong size(Path file) {
        try {
            return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
