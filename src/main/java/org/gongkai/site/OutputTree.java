package org.gongkai.site;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * The folder of finished files. A file is written beside its final name and moved into place, so that under that name there is always a
 * whole one. One writer at a time, see {@link BuildLock}.
 *
 * @param root may not exist yet
 */
public record OutputTree(Path root) {
    /** The folder of one report. */
    Path folder(int year, String id) {
        return folder(year).resolve(id);
    }

    /** The folder of one year. */
    Path folder(int year) {
        return root.resolve(Integer.toString(year));
    }

    /**
     * Puts a file into place.
     *
     * @throws OutputException when the disk does not let us; the old file is as it was
     */
    public static void replace(Path file, byte[] bytes) {
        Path aside = aside(file);
        try {
            try {
                Files.write(aside, bytes);
            } catch (NoSuchFileException e) {
                // One call for most files, where asking first would be one for each.
                Files.createDirectories(file.getParent());
                Files.write(aside, bytes);
            }
            move(aside, file);
        } catch (IOException e) {
            sweep(file);
            throw new OutputException(file, e);
        }
    }

    /** What a file is to hold, written bit by bit. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    /** As {@link #replace(Path, byte[])}, for what is too large to be held at once. */
    public static void replace(Path file, Contents contents) {
        Path aside = aside(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(aside)) {
                contents.writeTo(out);
            }
            move(aside, file);
        } catch (IOException e) {
            sweep(file);
            throw new OutputException(file, e);
        } catch (RuntimeException e) {
            sweep(file);
            throw e;
        }
    }

    /** Puts a file into place unless it already holds these bytes. */
    void update(Path file, byte[] bytes) {
        try {
            if (!Files.isRegularFile(file)
                    || Files.size(file) != bytes.length
                    || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                replace(file, bytes);
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /**
     * Puts a file into place unless it already holds the same; neither is ever held at once.
     *
     * @param name below the folder
     */
    OutputFile update(Path folder, String name, Contents contents) {
        Path file = folder.resolve(name);
        Path aside = aside(file);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
                contents.writeTo(out);
            }
            OutputFile made = OutputFile.of(name, aside);
            boolean same =
                    Files.isRegularFile(file) && OutputFile.of(name, file).equals(made);
            if (same) {
                Files.delete(aside);
            } else {
                move(aside, file);
            }
            return made;
        } catch (IOException e) {
            sweep(file);
            throw new OutputException(file, e);
        }
    }

    /** Where a file is written before it is moved into place. What an interrupted writer left there, the next one writes over. */
    static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    /** Moves what was written aside into place. */
    static void move(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what an interrupted writer of a file left aside. */
    static void sweep(Path file) {
        try {
            Files.deleteIfExists(aside(file));
        } catch (IOException e) {
            // A left-over .part file harms nobody, and whatever keeps it there will be told of by the next write.
        }
    }

    /** Takes a file away if it is there. */
    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Takes a folder away if nothing is left in it. */
    void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's files stay.
        } catch (IOException e) {
            throw new OutputException(folder, e);
        }
    }

    /** Whether a file is there. */
    boolean has(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    /** A file's size and times, if it is there. */
    static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class))
                    .filter(BasicFileAttributes::isRegularFile);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /**
     * Whether a file holds what the manifest says. One that has not been touched since the manifest was written is known by its size, like
     * an entry of git's index; any other is read.
     *
     * @param manifest when the manifest was written
     */
    static boolean holds(Path file, BasicFileAttributes now, OutputFile known, FileTime manifest) {
        return now.size() == known.bytes()
                && (now.lastModifiedTime().compareTo(manifest) < 0
                        || Fingerprint.of(file).equals(known.hash()));
    }

    /** Whether the last build of a year's folder did not come to its end: then its pages may belong to different states of the data. */
    public static boolean isUnfinished(Path yearFolder) {
        return new Journal(yearFolder).isLeft();
    }
}
