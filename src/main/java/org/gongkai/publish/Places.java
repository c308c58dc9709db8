package org.gongkai.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.publish.target.Target;

/** The folders of the portal in which our files stand. */
final class Places {
    private Places() {}

    /** The folders of some paths, each before those within it. */
    private static Set<String> folders(Collection<String> paths) {
        Set<String> folders = new TreeSet<>();
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        return folders;
    }

    private static long depth(String folder) {
        return folder.chars().filter(c -> c == '/').count();
    }

    /** Makes the folders of some paths. */
    static void make(Crew crew, Collection<String> paths) {
        Set<String> folders = folders(paths);
        long deepest = folders.stream().mapToLong(Places::depth).max().orElse(-1);
        for (long depth = 0; depth <= deepest; depth++) {
            long level = depth;
            crew.each(folders.stream().filter(folder -> depth(folder) == level).toList(), Target::makeFolder);
        }
    }

    /** Deletes the folders of some paths that an edition has no use for and nobody else has filled. */
    static void clear(Crew crew, Collection<String> paths, Edition kept) {
        Set<String> folders = folders(paths);
        folders.removeAll(folders(kept.files().keySet()));
        List<String> deepestFirst = folders.stream()
                .sorted(Comparator.comparingLong(Places::depth).reversed())
                .toList();
        crew.line().tell(target -> deleteEmpty(target, deepestFirst));
    }

    private static void deleteEmpty(Target target, List<String> folders) throws IOException {
        for (String folder : folders) {
            target.deleteEmpty(folder);
        }
    }
}
