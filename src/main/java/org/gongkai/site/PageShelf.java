package org.gongkai.site;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.portal.Shelf;

/**
 * Writes pages that are made together into a folder, side by side, those that are others than before, and takes away those that are no more.
 */
final class PageShelf implements Shelf {
    private final OutputTree tree;
    private final Path folder;
    private final FileTime manifest;
    private final Map<String, OutputFile> known;
    private final Pipeline<OutputFile> pipeline;

    private PageShelf(OutputTree tree, Path folder, SitePart before, FileTime manifest, Pipeline<OutputFile> pipeline) {
        this.tree = tree;
        this.folder = folder;
        this.manifest = manifest;
        this.pipeline = pipeline;
        this.known = before.pages().stream()
                .collect(Collectors.toMap(OutputFile::name, Function.identity(), (first, second) -> second));
    }

    /**
     * Brings pages up to date.
     *
     * @param before what was made last time
     * @param manifest when that was written down
     * @param made see {@link SitePart#made}
     * @param jobs how many are made at a time
     * @param making makes them all
     */
    static SitePart fill(
            OutputTree tree,
            Path folder,
            SitePart before,
            FileTime manifest,
            String made,
            int jobs,
            Consumer<Shelf> making) {
        List<OutputFile> pages = new ArrayList<>();
        try (Pipeline<OutputFile> pipeline = new Pipeline<>(jobs, pages::add)) {
            PageShelf shelf = new PageShelf(tree, folder, before, manifest, pipeline);
            if (before.made().equals(made) && before.pages().stream().allMatch(shelf::isThere)) {
                return before;
            }
            making.accept(shelf);
            pipeline.drain();
        }
        Set<String> now = pages.stream().map(OutputFile::name).collect(Collectors.toCollection(HashSet::new));
        before.pages().stream().filter(page -> !now.contains(page.name())).forEach(page -> delete(tree, folder, page));
        return new SitePart(made, pages);
    }

    /** Takes a page away, and the folders of its own that it leaves empty. */
    static void delete(OutputTree tree, Path folder, OutputFile page) {
        Path file = folder.resolve(page.name());
        tree.delete(file);
        for (Path parent = file.getParent(); !parent.equals(folder); parent = parent.getParent()) {
            tree.deleteIfEmpty(parent);
        }
    }

    private boolean isThere(OutputFile page) {
        Path file = folder.resolve(page.name());
        Optional<BasicFileAttributes> now = OutputTree.attributes(file);
        return now.isPresent() && OutputTree.holds(file, now.get(), page, manifest);
    }

    @Override
    public void put(String name, byte[] content) {
        pipeline.give(() -> placed(name, content));
    }

    @Override
    public void put(String name, Supplier<byte[]> making) {
        pipeline.give(() -> placed(name, making.get()));
    }

    @Override
    public void put(String name, Contents contents) {
        pipeline.give(() -> tree.update(folder, name, contents::writeTo));
    }

    private OutputFile placed(String name, byte[] content) {
        OutputFile page = OutputFile.of(name, content);
        OutputFile before = known.get(name);
        boolean same = before != null && before.hash().equals(page.hash()) && isThere(before);
        if (!same) {
            tree.update(folder.resolve(name), content);
        }
        return page;
    }
}
