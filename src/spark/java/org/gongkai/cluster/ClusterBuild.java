package org.gongkai.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.gongkai.site.Build;
import org.gongkai.site.OutputTree;
import org.gongkai.site.Watcher;
import org.gongkai.site.Workshop;

/** A {@link Build} whose reports are made by a cluster; lists and manifests come from here. */
public final class ClusterBuild {
    private static final String LISTS = "lists.zip";

    private final JavaSparkContext spark;
    private final Workplace workplace;

    /** A build as it was assigned. */
    public ClusterBuild(JavaSparkContext spark, Assignment assignment) {
        this.spark = spark;
        this.workplace = new Workplace(assignment, spark.hadoopConfiguration());
    }

    /** What the build is made from. */
    public Workshop workshop() throws IOException {
        return workplace.workshop();
    }

    /** A folder or file by its address. */
    public Path folder(String address) throws IOException {
        return workplace.folder(address);
    }

    /**
     * Builds.
     *
     * @param years all that there are, and that there were, if empty
     */
    public void run(List<Integer> years, Watcher watcher) throws IOException {
        Path out = workplace.out();
        if (!workplace.assignment().archives()) {
            run(years, out, new Texts(out), watcher);
            return;
        }
        Path folder = Files.createTempDirectory("gongkai-");
        try {
            Texts texts = new Texts(folder);
            run(years, folder, texts, watcher);
            texts.clear();
            new Archive(folder).write(out.resolve(LISTS), 0);
            sweep(out);
        } finally {
            Archive.delete(folder);
        }
    }

    private void run(List<Integer> years, Path tree, Texts texts, Watcher watcher) throws IOException {
        Machines machines = new Machines(spark, workplace, workplace.out(), texts);
        try {
            new Build(workshop(), new OutputTree(tree), workplace.assignment().order(), machines)
                    .run(years, 1, watcher);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw cause(e).orElseThrow(() -> new IllegalStateException(e));
        }
    }

    /** What went wrong on the machine where it did: Spark's own exceptions, which Java does not see coming, hold it. */
    private static Optional<RuntimeException> cause(Throwable thrown) {
        return Stream.iterate(thrown, next -> next != null, Throwable::getCause)
                .filter(RuntimeException.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    /** Takes away what lost machines left aside. */
    private static void sweep(Path out) throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            for (Path path : all.filter(path -> path.getFileName().toString().matches("\\..*\\.part"))
                    .toList()) {
                Files.delete(path);
            }
        }
    }
}
