package org.gongkai.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gongkai.site.Adjacent;
import org.gongkai.site.Commission;
import org.gongkai.site.DataFile;
import org.gongkai.site.Hands;
import org.gongkai.site.Shift;
import org.gongkai.site.TurnJson;

/** The machines of a cluster: the reports of a year are made in batches, all of them before the first is asked for. */
final class Machines implements Hands {
    private final JavaSparkContext spark;
    private final Assignment assignment;
    private final Broadcast<Workplace> workplace;
    private final Path out;
    private final Texts texts;

    /**
     * The machines of a cluster.
     *
     * @param out where outcomes say that files are, and where archives are written
     * @param texts gets the archives, if there are any
     */
    Machines(JavaSparkContext spark, Workplace workplace, Path out, Texts texts) {
        this.spark = spark;
        this.assignment = workplace.assignment();
        this.workplace = spark.broadcast(workplace);
        this.out = out;
        this.texts = texts;
    }

    @Override
    public Maker begin(Shift shift) {
        if (!assignment.archives()) {
            shift.announce(assignment.formats());
        }
        List<Batch> batches = batches(shift);
        List<byte[]> told = batches.isEmpty()
                ? List.of()
                : spark.parallelize(batches, batches.size())
                        .map(new Task(workplace))
                        .collect();
        if (assignment.archives()) {
            batches.forEach(this::layOut);
        }
        Told all = new Told(batches, told);
        Path folder = out.resolve(Integer.toString(shift.year()));
        return commissions -> commissions.stream()
                .map(Commission::file)
                .map(file -> TurnJson.read(all.of(file), file, folder.resolve(file.id())))
                .toList();
    }

    private void layOut(Batch batch) {
        try {
            texts.take(out.resolve(batch.archive()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Batch> batches(Shift shift) {
        Map<String, String> known = new HashMap<>();
        shift.known(entry -> known.put(entry.id(), TurnJson.write(entry)));
        long manifest = shift.manifest().toMillis();
        List<DataFile> files = shift.files();
        int count = Math.max(
                (files.size() + assignment.batch() - 1) / assignment.batch(),
                Math.min(files.size(), spark.defaultParallelism()));
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Batch.Item> items = files.subList(part(i, count, files), part(i + 1, count, files)).stream()
                    .map(file -> item(file, known.getOrDefault(file.id(), ""), shift.around(file)))
                    .toList();
            batches.add(new Batch(shift.year(), i, manifest, items));
        }
        return batches;
    }

    private static Batch.Item item(DataFile file, String known, Adjacent around) {
        return new Batch.Item(file.id(), known, around.before(), around.after());
    }

    private static int part(int number, int count, List<DataFile> files) {
        return (int) ((long) files.size() * number / count);
    }

    /** What all tasks of a year returned, packed but for the batch that was asked for last: questions come in order of ids. */
    private static final class Told {
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Batch> batches;
        private final List<byte[]> packed;
        private int current = -1;
        private Map<String, String> lines = Map.of();

        Told(List<Batch> batches, List<byte[]> packed) {
            this.batches = batches;
            this.packed = packed;
            for (Batch batch : batches) {
                batch.items().forEach(item -> places.put(item.id(), batch.number()));
            }
        }

        synchronized String of(DataFile file) {
            int number = places.get(file.id());
            if (number != current) {
                lines = unpacked(number);
                current = number;
            }
            return lines.get(file.id());
        }

        private Map<String, String> unpacked(int number) {
            try {
                List<String> all = Lines.unpack(packed.get(number));
                List<Batch.Item> items = batches.get(number).items();
                Map<String, String> byId = new HashMap<>();
                for (int i = 0; i < items.size(); i++) {
                    byId.put(items.get(i).id(), all.get(i));
                }
                return byId;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
