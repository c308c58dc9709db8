package org.gongkai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/** Every path of ours is a file that is moved into place whole: looks and downloads, then reports, then the lists that lead to them. */
final class Replacing implements Way {
    private final Crew crew;
    private final Lock lock;
    private final Store.Source source;
    /** Whether every path must be placed, whatever stands there. */
    private final boolean all;

    Replacing(Crew crew, Lock lock, Store.Source source, boolean all) {
        this.crew = crew;
        this.lock = lock;
        this.source = source;
        this.all = all;
    }

    @Override
    public void prepare(Plan plan) {
        // The contents are there, and nothing else can be done aside.
    }

    @Override
    public void show(Plan plan) {
        SortedSet<String> paths = new TreeSet<>(plan.placed());
        if (all) {
            paths.addAll(plan.to().files().keySet());
        }
        Places.make(crew, paths);
        for (SortedSet<String> turn : turns(paths).values()) {
            lock.confirm();
            crew.each(
                    turn,
                    (target, path) -> place(target, path, plan.to().files().get(path)));
        }
        crew.each(plan.removed(), Target::delete);
        Places.clear(crew, plan.removed(), plan.to());
        lock.confirm();
        crew.line().tell(target -> {
            byte[] pointer = ("editions/" + plan.to().number()).getBytes(StandardCharsets.UTF_8);
            target.write(Home.STAGE + "/current", pointer);
            target.rename(Home.STAGE + "/current", Home.CURRENT);
        });
    }

    private void place(Target target, String path, Content content) throws IOException {
        if (!target.copy(Home.content(content.sha256()), Home.staged(path))) {
            target.write(Home.staged(path), source.bytes(target, path));
        }
        if (target.size(Home.staged(path)).orElse(-1) != content.size()) {
            throw new TargetFault(TargetFault.Kind.STATE, "目标里 " + path + " 的内容不全。");
        }
        target.rename(Home.staged(path), path);
    }

    /** The paths in the order in which visitors may see them change; those of one turn have no order. */
    private static SortedMap<Integer, SortedSet<String>> turns(SortedSet<String> paths) {
        SortedMap<Integer, SortedSet<String>> turns = new TreeMap<>();
        for (Map.Entry<String, Integer> path : ranks(paths).entrySet()) {
            turns.computeIfAbsent(path.getValue(), rank -> new TreeSet<>()).add(path.getKey());
        }
        return turns;
    }

    /** What no page is needed for comes first; of pages, the deepest, so that a list never leads to what is not there. */
    private static SortedMap<String, Integer> ranks(SortedSet<String> paths) {
        SortedMap<String, Integer> ranks = new TreeMap<>();
        for (String path : paths) {
            int depth = (int) path.chars().filter(c -> c == '/').count();
            ranks.put(
                    path,
                    path.endsWith(".html") ? 100 - Math.min(depth, 49) * 2 + (path.endsWith("index.html") ? 1 : 0) : 0);
        }
        return ranks;
    }
}
