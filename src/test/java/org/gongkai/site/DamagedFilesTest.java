package org.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.draft.Draft;
import org.gongkai.draft.DraftWriter;
import org.gongkai.ingest.Ingest;
import org.gongkai.ingest.Ingest.Source;
import org.gongkai.ingest.IngestException;
import org.gongkai.sheet.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a published file or a filled-in form, it is read within its time or refused; what comes of it can be read as a data
 * file; and nothing outside the file is read, written or asked for.
 */
class DamagedFilesTest {
    private static final long FILES = Long.getLong("gongkai.imports", 600);
    private static final long FROM = Long.getLong("gongkai.imports.from", 0);
    private static final int THREADS = 4;
    private static final int TOLD = 10_000;
    private static final int EXAMINED = 50;
    private static final int SHOWN = 20;
    private static final int LONG = 2_000;

    @TempDir
    private Path folder;

    private final AtomicLong next = new AtomicLong(FROM);
    /** How many files ended how, by kind. */
    private final Map<String, Integer> ends = new ConcurrentSkipListMap<>();

    private final Map<Long, Throwable> failures = new ConcurrentSkipListMap<>();
    /** Milliseconds and seed. */
    private final AtomicReference<long[]> slowest = new AtomicReference<>(new long[2]);

    @Test
    void areReadOrRefused() throws Exception {
        SmallReports reports = SmallReports.in(folder);
        Reader reader = new Reader(reports);
        // What is loaded once is not what a file asks for.
        for (long seed = 0; seed < Kind.values().length; seed++) {
            reader.end(seed, reports.get(Kind.of(seed), seed));
        }
        try (Outside outside = Outside.watched()) {
            work(reader);
            System.out.printf(
                    "%d damaged files from %d, slowest %d ms (seed %d): %s%n",
                    FILES, FROM, slowest.get()[0], slowest.get()[1], ends);
            failures.values().stream().limit(SHOWN).forEach(Throwable::printStackTrace);
            assertThat(failures.keySet()).as("seeds").isEmpty();
            assertThat(ends.keySet()).noneMatch(end -> end.endsWith("IMPORT-SLOW"));
            assertThat(outside.touched(folder)).isEmpty();
        }
        for (Kind kind : Kind.values()) {
            assertThat(ends).containsKey(kind + " read");
        }
    }

    private void work(Reader reader) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                done.add(threads.submit(() -> {
                    for (long seed = next.getAndIncrement(); seed < FROM + FILES; seed = next.getAndIncrement()) {
                        ends.merge(Kind.of(seed) + " " + reader.end(seed), 1, Integer::sum);
                        if ((seed + 1 - FROM) % TOLD == 0) {
                            System.out.println(seed + 1 - FROM + " " + ends + " " + failures);
                        }
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Kinds of files, in turn. */
    enum Kind {
        PAGE,
        DOCX,
        PDF,
        WORKBOOK,
        TEXT;

        static Kind of(long seed) {
            return values()[(int) (seed % values().length)];
        }
    }

    /** Damages and reads. Safe for any number of threads. */
    private final class Reader {
        private final SmallReports reports;
        private final Ingest ingest = new Ingest(Samples.WORKSHOP.forms());
        private final SheetReader sheets = new SheetReader(Samples.WORKSHOP.forms());
        private final Examiner examiner = new Examiner(Samples.WORKSHOP);

        Reader(SmallReports reports) {
            this.reports = reports;
        }

        String end(long seed) {
            return end(seed, damaged(seed));
        }

        String end(long seed, byte[] file) {
            long start = System.nanoTime();
            try {
                byte[] yaml = DraftWriter.write(read(seed, file)).getBytes(StandardCharsets.UTF_8);
                if (seed % EXAMINED < Kind.values().length) {
                    examiner.examine(
                            new DataFile(folder.resolve("2021/a.yaml"), "a.yaml", "a", OptionalInt.empty()), yaml);
                }
                return "read";
            } catch (IngestException e) {
                return e.code();
            } catch (RuntimeException | Error e) {
                failures.put(seed, e);
                return "FAILED";
            } finally {
                long[] took = {(System.nanoTime() - start) / 1_000_000, seed};
                slowest.accumulateAndGet(took, (a, b) -> a[0] >= b[0] ? a : b);
                if (took[0] > LONG) {
                    System.out.println("seed " + seed + " took " + took[0] + " ms");
                }
            }
        }

        private Draft read(long seed, byte[] file) {
            return Kind.of(seed) == Kind.WORKBOOK
                    ? sheets.read("a.xlsx", file).draft()
                    : ingest.read(Source.of("a", file)).draft();
        }

        private byte[] damaged(long seed) {
            Random random = new Random(seed);
            Kind kind = Kind.of(seed);
            byte[] file = reports.get(kind, random.nextInt(SmallReports.SEEDS));
            return switch (kind) {
                case PAGE -> random.nextInt(8) == 0 ? new DamagedFile(random).bytes(file) : markup(file, random);
                case DOCX -> new DamagedArchive(random).damaged(file, "word/document.xml");
                case PDF -> new DamagedPdf(random).damaged(file);
                case WORKBOOK -> new DamagedArchive(random).damaged(file, "xl/worksheets/sheet1.xml");
                case TEXT -> new DamagedFile(random).characters(file);
            };
        }

        private byte[] markup(byte[] file, Random random) {
            return new DamagedMarkup(random, 1)
                    .damaged(new String(file, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
