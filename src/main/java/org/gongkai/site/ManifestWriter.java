package org.gongkai.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes a year's manifest, one line for each report in order of ids: JSON that can be read line by line. As long as the lines are those of
 * the manifest that is there nothing is written, so that a run without changes leaves it alone.
 */
final class ManifestWriter implements AutoCloseable {
    static final String COMMA = ",";
    static final String END = "]";
    /** How every manifest of a year begins, whatever the year. */
    static final String HEADER = "{\"format\":1,";

    private final Path file;
    private final InputStream old;
    private long same;
    private OutputStream sink;
    private OutputStream out;
    private int count;
    /** Whether it is another manifest than the one that is there. */
    private boolean diverged;

    private boolean finished;

    ManifestWriter(OutputTree tree, Path file, int year) {
        this.file = file;
        OutputTree.sweep(file);
        try {
            this.old = open(file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
        line(HEADER + "\"year\":" + year + ",\"reports\":[");
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return new BufferedInputStream(Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            return InputStream.nullInputStream();
        }
    }

    void add(ManifestEntry entry) {
        line((count == 0 ? "" : COMMA) + ManifestJson.MAPPER.writeValueAsString(entry));
        count++;
    }

    /** Tells all entries so far once more; holds none of them. */
    void retell(Consumer<ManifestEntry> told) {
        try {
            // Not every file system shows what is written before it is closed.
            if (out != null) {
                out.close();
                out = null;
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
        // Of a manifest that is as it was so far, the old one may have more entries than were added.
        Path written = diverged ? OutputTree.aside(file) : file;
        try (ManifestReader reader = new ManifestReader(written, Recovered.NOTHING)) {
            reader.some(count, told);
        }
    }

    /** Ends the manifest and puts it into place, unless it is as before. */
    void finish(SitePart lists) {
        // Without its opening brace, the end of the object that the manifest is.
        line(END + "," + ManifestJson.MAPPER.writeValueAsString(lists).substring(1));
        try {
            if (!diverged && old.read() < 0) {
                return;
            }
            diverge();
            out.flush();
            out.close();
            old.close();
            OutputTree.move(OutputTree.aside(file), file);
            finished = true;
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private void line(String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            if (!diverged && Arrays.equals(old.readNBytes(bytes.length), bytes)) {
                same += bytes.length;
                return;
            }
            diverge();
            out.write(bytes);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** From here on it is another manifest: begins a new file with what was the same. */
    private void diverge() throws IOException {
        if (out != null) {
            return;
        }
        Files.createDirectories(file.getParent());
        OpenOption[] how = diverged ? new OpenOption[] {StandardOpenOption.APPEND} : new OpenOption[] {};
        sink = Files.newOutputStream(OutputTree.aside(file), how);
        out = new BufferedOutputStream(sink, 1 << 16);
        if (!diverged && same > 0) {
            try (InputStream start = Files.newInputStream(file)) {
                long left = same;
                byte[] room = new byte[1 << 16];
                while (left > 0) {
                    int count = start.readNBytes(room, 0, (int) Math.min(room.length, left));
                    out.write(room, 0, count);
                    left -= count;
                }
            }
        }
        diverged = true;
    }

    /** Gives up what is not finished. */
    @Override
    public void close() {
        try {
            old.close();
            if (sink != null && !finished) {
                sink.close();
                Files.deleteIfExists(OutputTree.aside(file));
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
