package org.gongkai.site;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/**
 * The last that an interrupted run had to say of each report. What it said stays in its journal until it is asked for, and only where it
 * stands is held: of 50,000 reports it is more than all else that a build holds.
 */
final class Recovered {
    static final Recovered NOTHING = new Recovered(Path.of(""), Collections.emptyNavigableMap());

    private final Path journal;
    private final NavigableMap<String, Long> places;

    private Recovered(Path journal, NavigableMap<String, Long> places) {
        this.journal = journal;
        this.places = places;
    }

    /** Of a journal, which may not be there. A line that was cut off says nothing. */
    static Recovered of(Path journal) {
        NavigableMap<String, Long> places = new TreeMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(journal))) {
            for (long place = 0; ; ) {
                byte[] line = line(in);
                if (line == null) {
                    break;
                }
                long start = place;
                parse(line).ifPresent(entry -> places.put(entry.id(), start));
                place += line.length + 1;
            }
        } catch (NoSuchFileException e) {
            // The last run finished.
        } catch (IOException e) {
            throw new OutputException(journal, e);
        }
        return new Recovered(journal, places);
    }

    /** Where each report's line begins, by id. */
    NavigableMap<String, Long> places() {
        return Collections.unmodifiableNavigableMap(places);
    }

    /** Tells all, in order of ids. */
    void each(Consumer<ManifestEntry> told) {
        try (Reader reader = new Reader()) {
            places.forEach((id, place) -> told.accept(reader.at(id, place)));
        }
    }

    /** The next line without its end; null after the last. */
    private static byte[] line(InputStream in) throws IOException {
        int octet = in.read();
        if (octet < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; octet >= 0 && octet != '\n'; octet = in.read()) {
            line.write(octet);
        }
        return line.toByteArray();
    }

    private static Optional<ManifestEntry> parse(byte[] line) {
        try {
            return line.length == 0
                    ? Optional.empty()
                    : Optional.of(ManifestJson.MAPPER.readValue(
                            new String(line, StandardCharsets.UTF_8), ManifestEntry.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Reads what is asked for. To be used by one thread. */
    final class Reader implements AutoCloseable {
        private static final int CHUNK = 1 << 12;

        private SeekableByteChannel channel;

        /** What stands at one of the {@link #places} of a report. */
        ManifestEntry at(String id, long place) {
            try {
                if (channel == null) {
                    channel = Files.newByteChannel(journal);
                }
                channel.position(place);
                byte[] line = line(new BufferedInputStream(Channels.newInputStream(channel), CHUNK));
                return Optional.ofNullable(line)
                        .flatMap(Recovered::parse)
                        .filter(entry -> entry.id().equals(id))
                        .orElseThrow(() -> changed());
            } catch (NoSuchFileException e) {
                throw changed();
            } catch (IOException e) {
                throw new OutputException(journal, e);
            }
        }

        private OutputException changed() {
            return new OutputException(DataFolder.shown(journal) + " 在生成期间被别的程序改动了，再运行一次同样的命令。");
        }

        @Override
        public void close() {
            try {
                if (channel != null) {
                    channel.close();
                }
            } catch (IOException e) {
                throw new OutputException(journal, e);
            }
        }
    }
}
