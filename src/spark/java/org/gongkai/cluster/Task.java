package org.gongkai.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.gongkai.site.Adjacent;
import org.gongkai.site.Commission;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Desk;
import org.gongkai.site.ManifestEntry;
import org.gongkai.site.OutputTree;
import org.gongkai.site.TurnJson;

/**
 * Makes the reports of a batch, on whatever machine, and returns a line for each ({@link TurnJson}), {@linkplain Lines packed}. Done again
 * after a machine was lost, it writes the same bytes under the same names.
 */
final class Task implements Function<Batch, byte[]> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<Workplace> workplace;

    Task(Broadcast<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public byte[] call(Batch batch) throws IOException {
        Workplace place = workplace.value();
        if (!place.assignment().archives()) {
            return Lines.pack(make(batch, place, new OutputTree(place.out())));
        }
        Path folder = Files.createTempDirectory("gongkai-");
        try {
            List<String> told = make(batch, place, new OutputTree(folder));
            new Archive(folder)
                    .write(
                            place.out().resolve(batch.archive()),
                            TaskContext.get().taskAttemptId());
            return Lines.pack(told);
        } finally {
            Archive.delete(folder);
        }
    }

    private static List<String> make(Batch batch, Workplace place, OutputTree tree) throws IOException {
        DataFolder data = place.workshop().data();
        Path year = data.root().resolve(Integer.toString(batch.year()));
        Map<String, Adjacent> around = batch.items().stream()
                .collect(Collectors.toMap(Batch.Item::id, item -> new Adjacent(item.before(), item.after())));
        Desk desk = new Desk(
                place.maker(),
                tree,
                batch.year(),
                FileTime.fromMillis(batch.manifest()),
                entry -> {},
                file -> around.get(file.id()));
        List<Commission> commissions = new ArrayList<>();
        for (Batch.Item item : batch.items()) {
            Optional<ManifestEntry> known =
                    item.known().isEmpty() ? Optional.empty() : Optional.of(TurnJson.readEntry(item.known()));
            commissions.add(new Commission(data.at(year.resolve(item.id() + ".yaml")), known));
        }
        return desk.take(commissions).stream()
                .map(turn -> TurnJson.write(turn, place.assignment().findings()))
                .toList();
    }
}
