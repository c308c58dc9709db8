package org.gongkai.publish;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a publication would change on the target.
 *
 * @param added paths that visitors do not have yet
 * @param changed paths whose contents become others
 * @param removed paths that go, with what an interrupted publication may have left
 * @param unsure paths that stay as they are but may not be so, since a publication was interrupted
 */
record Plan(
        Edition from,
        Edition to,
        SortedSet<String> added,
        SortedSet<String> changed,
        SortedSet<String> removed,
        SortedSet<String> unsure) {
    Plan {
        added = Collections.unmodifiableSortedSet(added);
        changed = Collections.unmodifiableSortedSet(changed);
        removed = Collections.unmodifiableSortedSet(removed);
        unsure = Collections.unmodifiableSortedSet(unsure);
    }

    /**
     * From what is there to what shall be.
     *
     * @param standing editions of which some files may stand there, since a publication was interrupted
     */
    static Plan of(Edition from, List<Edition> standing, Edition to) {
        SortedSet<String> added = new TreeSet<>();
        SortedSet<String> changed = new TreeSet<>();
        SortedSet<String> unsure = new TreeSet<>();
        for (Map.Entry<String, Content> file : to.files().entrySet()) {
            String path = file.getKey();
            Content before = from.files().get(path);
            if (before == null) {
                added.add(path);
            } else if (!before.equals(file.getValue())) {
                changed.add(path);
            } else if (standing.stream()
                    .anyMatch(edition -> !before.equals(edition.files().get(path)))) {
                unsure.add(path);
            }
        }
        SortedSet<String> removed = new TreeSet<>(from.files().keySet());
        standing.forEach(edition -> removed.addAll(edition.files().keySet()));
        removed.removeAll(to.files().keySet());
        return new Plan(from, to, added, changed, removed, unsure);
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && unsure.isEmpty();
    }

    /** The paths at which something is put or taken away. */
    SortedSet<String> touched() {
        SortedSet<String> touched = placed();
        touched.addAll(removed);
        return touched;
    }

    /** The paths at which a file is put. */
    SortedSet<String> placed() {
        SortedSet<String> placed = new TreeSet<>(added);
        placed.addAll(changed);
        placed.addAll(unsure);
        return placed;
    }
}
