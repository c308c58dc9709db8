package org.gongkai.site;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The years of a build and those beside them, whose pages lead to one another. While a year is made, its pages lead to what data files
 * promise; when all are there, those pages are made once more for which that came out otherwise.
 */
final class LinkedYears {
    private final Workshop workshop;
    private final OutputTree tree;
    private final Order order;
    private final SortedSet<Integer> wanted;
    private final Census census = new Census();
    private final Succession succession;

    /**
     * Before a build.
     *
     * @param wanted the years to be built
     * @param others whether years beside them stay as they are; else they go
     */
    LinkedYears(Workshop workshop, OutputTree tree, Order order, SortedSet<Integer> wanted, boolean others) {
        this.workshop = workshop;
        this.tree = tree;
        this.order = order;
        this.wanted = wanted;
        this.succession = new Succession(workshop::agencies, census);
        wanted.forEach(year -> census.expect(year, workshop.data().ids(year)));
        if (others) {
            wanted.stream()
                    .flatMap(year -> Stream.of(year - 1, year + 1))
                    .filter(year -> !wanted.contains(year))
                    .distinct()
                    .forEach(year -> census.count(year, pages(year)));
        }
    }

    /** The pages that are there, of a year that is not built now. */
    private Map<String, Adjacent> pages(int year) {
        Map<String, Adjacent> pages = new HashMap<>();
        try (ManifestReader manifest =
                new ManifestReader(tree.folder(year).resolve(YearBuild.MANIFEST), Recovered.NOTHING)) {
            manifest.rest(entry -> {
                if (ListedYear.isListed(entry) && tree.has(YearLinks.page(year, entry.id()))) {
                    pages.put(entry.id(), entry.adjacent());
                }
            });
        }
        return pages;
    }

    /** What pages are to lead to, as far as is known. */
    Succession succession() {
        return succession;
    }

    /** A year came out so. */
    void count(int year, Map<String, Adjacent> pages) {
        census.count(year, pages);
    }

    /**
     * Has every page lead to what there is.
     *
     * @return whether it was finished
     */
    boolean relink(int jobs, Watcher watcher, BooleanSupplier stopped) {
        for (int year : census.years()) {
            SortedMap<String, Adjacent> astray = census.astray(year, succession);
            boolean done = astray.isEmpty()
                    || (wanted.contains(year)
                            ? relinking(year).run(astray, jobs, stopped)
                            : relinkBeside(year, astray, jobs, watcher, stopped));
            if (!done) {
                return false;
            }
        }
        return true;
    }

    private boolean relinkBeside(
            int year, SortedMap<String, Adjacent> astray, int jobs, Watcher watcher, BooleanSupplier stopped) {
        Journal journal = new Journal(tree.folder(year));
        // Whoever takes up what another run left there unfinished looks at the links as well.
        if (journal.isLeft()) {
            return true;
        }
        Relinking relinking = relinking(year);
        if (!relinking.run(astray, jobs, stopped)) {
            return false;
        }
        journal.finish();
        if (relinking.changed() > 0) {
            watcher.remark(year + " 年度有 " + relinking.changed() + " 个网页到上、下年度的链接变了，已更新；发布时一起发布这个年度。");
        }
        if (relinking.left() > 0) {
            watcher.remark(year + " 年度有 " + relinking.left() + " 个网页还没有到上、下年度的链接，生成这个年度时补上。");
        }
        return true;
    }

    private Relinking relinking(int year) {
        return new Relinking(workshop, tree, order, year);
    }
}
