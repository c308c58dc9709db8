package org.gongkai.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.document.About;

/** Makes one report by itself; lists of reports and the manifest are left alone. */
public final class Render {
    private final Press press;
    private final OutputTree tree;
    private final Succession succession;

    /** Into a folder. */
    public Render(Workshop workshop, OutputTree tree) {
        this.press = new Press(workshop);
        this.tree = tree;
        this.succession = new Succession(workshop::agencies, new Standing(tree));
    }

    /** The pages that are there. */
    private record Standing(OutputTree tree) implements Succession.Pages {
        @Override
        public boolean any(int year) {
            return Files.isDirectory(tree.folder(year));
        }

        @Override
        public boolean has(int year, String id) {
            return tree.has(YearLinks.page(year, id));
        }
    }

    /**
     * Writes a report's files, all rendered before the first is written; nothing for one with errors, unless it is a draft. Its page leads
     * to what is there.
     *
     * @throws OutputException when the disk does not let us, or another run is writing there
     */
    public Outcome run(Examined examined, Set<OutputFormat> formats) {
        if (!Press.accepts(examined)) {
            return Outcome.of(examined, Outcome.State.REFUSED, tree.root(), Set.of());
        }
        About about = examined.document().orElseThrow().about();
        Path folder = tree.folder(about.year(), about.id());
        Map<String, byte[]> files = press.print(examined, formats, beside(about, folder));
        BuildLock lock = BuildLock.take(tree);
        try {
            files.forEach((name, bytes) -> OutputTree.replace(folder.resolve(name), bytes));
        } finally {
            lock.close();
        }
        return Outcome.of(examined, Outcome.State.MADE, folder, formats);
    }

    private Beside beside(About about, Path folder) {
        Map<String, Long> sizes = new HashMap<>();
        for (OutputFormat format : OutputFormat.DOWNLOADS) {
            String name = format.fileName(about.fileStem());
            OutputTree.attributes(folder.resolve(name))
                    .map(BasicFileAttributes::size)
                    .ifPresent(size -> sizes.put(name, size));
        }
        return new Beside(sizes, tree::has, succession.around(about.year(), about.id()));
    }
}
