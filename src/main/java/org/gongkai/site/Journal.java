package org.gongkai.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a run did to a year before it got as far as its manifest: a line for each report before its files change, and another when they
 * are all there. Whoever comes after an interrupted run knows by it what is finished and what must be taken away or made again.
 *
 * <p>While a journal is there, the year is unfinished. Safe for any number of threads.
 */
final class Journal implements AutoCloseable {
    private static final String NAME = ".journal";

    private final Path file;
    private OutputStream out;

    Journal(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** What an interrupted run left. */
    Recovered recover() {
        return Recovered.of(file);
    }

    /** Whether a run that did not finish left it. */
    boolean isLeft() {
        return Files.exists(file);
    }

    /** From now on the year is unfinished. */
    synchronized void begin() {
        try {
            if (out == null) {
                open();
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Adds what is about to happen to a report, or has happened. */
    synchronized void add(ManifestEntry entry) {
        begin();
        try {
            // A line break first, in case the last line was cut off. One call, so that a crash cannot come between.
            out.write(("\n" + ManifestJson.MAPPER.writeValueAsString(entry)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private void open() throws IOException {
        try {
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.getParent());
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** The year is finished. */
    synchronized void finish() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Leaves the file to whoever comes next. */
    @Override
    public synchronized void close() {
        try {
            if (out != null) {
                out.close();
                out = null;
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
