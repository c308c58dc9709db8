package org.gongkai.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/**
 * Reads what the last run left of a year, in order of ids and one entry at a time, so that memory does not grow with the number of
 * agencies: the manifest, and over it the journal of a run that was interrupted.
 */
final class ManifestReader implements AutoCloseable {

    private final Path file;
    /** Where the journal tells of the reports that nobody asked for yet, by id. */
    private final NavigableMap<String, Long> places;

    private final Recovered.Reader journal;
    private final FileTime time;
    private final BufferedReader lines;
    private Optional<ManifestEntry> next = Optional.empty();
    /** What the journal says of the first of the places; nothing until that is asked for. */
    private Optional<ManifestEntry> recovered = Optional.empty();

    private SitePart lists = SitePart.NONE;
    private boolean damaged;

    /**
     * Opens what is there.
     *
     * @param journal see {@link Journal#recover}
     */
    ManifestReader(Path file, Recovered journal) {
        this.file = file;
        this.places = new TreeMap<>(journal.places());
        this.journal = journal.new Reader();
        this.time = OutputTree.attributes(file)
                .map(BasicFileAttributes::lastModifiedTime)
                .orElse(FileTime.from(Instant.MIN));
        try {
            this.lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
            damaged = !header();
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
        advance();
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            return InputStream.nullInputStream();
        }
    }

    private boolean header() throws IOException {
        String header = lines.readLine();
        return header == null && time.toInstant().equals(Instant.MIN)
                || header != null && header.startsWith(ManifestWriter.HEADER);
    }

    /** The lists beside the manifest; known after {@link #rest}. */
    SitePart lists() {
        return lists;
    }

    /** When the manifest was written; before all time if there is none. */
    FileTime time() {
        return time;
    }

    /** Whether there is a manifest that cannot be read, or only in part. What it does not tell is taken for somebody else's. */
    boolean isDamaged() {
        return damaged;
    }

    /**
     * The entry of an id, if there is one; ids must be asked for in ascending order.
     *
     * @param passed gets the entries before it that nobody asked for
     */
    Optional<ManifestEntry> take(String id, Consumer<ManifestEntry> passed) {
        for (Optional<ManifestEntry> first = first(); first.isPresent(); first = first()) {
            int order = first.get().id().compareTo(id);
            if (order > 0) {
                return Optional.empty();
            }
            drop(first.get().id());
            if (order == 0) {
                return first;
            }
            passed.accept(first.get());
        }
        return Optional.empty();
    }

    /** The entries after the last that was asked for. */
    void rest(Consumer<ManifestEntry> passed) {
        some(Integer.MAX_VALUE, passed);
    }

    /** The next entries, at most so many. */
    void some(int most, Consumer<ManifestEntry> told) {
        Optional<ManifestEntry> first = first();
        for (int i = 0; i < most && first.isPresent(); i++, first = first()) {
            drop(first.get().id());
            told.accept(first.get());
        }
    }

    private Optional<ManifestEntry> first() {
        if (places.isEmpty() || next.isPresent() && next.get().id().compareTo(places.firstKey()) < 0) {
            return next;
        }
        recovered = recovered.or(() ->
                Optional.of(journal.at(places.firstKey(), places.firstEntry().getValue())));
        return recovered;
    }

    private void drop(String id) {
        places.remove(id);
        recovered = Optional.empty();
        if (next.isPresent() && next.get().id().equals(id)) {
            advance();
        }
    }

    private void advance() {
        next = Optional.empty();
        try {
            String line = damaged ? null : lines.readLine();
            if (line != null && line.startsWith(ManifestWriter.END)) {
                lists = ManifestJson.MAPPER.readValue("{" + line.substring(2), SitePart.class);
            } else if (line != null) {
                next = Optional.of(ManifestJson.MAPPER.readValue(
                        line.startsWith(ManifestWriter.COMMA) ? line.substring(1) : line, ManifestEntry.class));
            }
        } catch (JacksonException e) {
            damaged = true;
        } catch (IOException e) {
            throw new UncheckedIOException("读不了 " + DataFolder.shown(file), e);
        }
    }

    @Override
    public void close() {
        try (journal) {
            lines.close();
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }
}
