package org.gongkai.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.publish.target.Entry;

/**
 * Every path of ours is a link through {@code .gongkai/current}; changing that one link changes what visitors see.
 *
 * <p>A path that is new leads nowhere until then, one that goes leads nowhere from then on: both are 404 as they should be.
 */
final class Switching implements Way {
    private static final String PART = ".part";

    private final Crew crew;
    private final Lock lock;
    private final boolean all;
    /** Whether what stands there are files, put there by {@link Replacing}. */
    private final boolean fromFiles;

    Switching(Crew crew, Lock lock, boolean all, boolean fromFiles) {
        this.crew = crew;
        this.lock = lock;
        this.all = all;
        this.fromFiles = fromFiles;
    }

    @Override
    public void prepare(Plan plan) {
        Trees trees = Trees.of(plan.to());
        Set<String> there = crew.line().ask(target -> target.list(Home.TREES)).stream()
                .map(Entry::name)
                .collect(Collectors.toSet());
        Map<String, SortedMap<String, String>> missing = trees.folders().entrySet().stream()
                .filter(folder -> !there.contains(folder.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        crew.each(missing.keySet(), (target, hash) -> target.makeFolder(Home.tree(hash) + PART));
        List<List<String>> links = new ArrayList<>();
        missing.forEach((hash, folder) ->
                folder.forEach((name, text) -> links.add(List.of(Home.tree(hash) + PART + "/" + name, text))));
        crew.each(links, (target, link) -> target.link(link.get(0), link.get(1)));
        crew.each(missing.keySet(), (target, hash) -> {
            // Done already if only the answer was lost.
            if (target.list(Home.tree(hash)).isEmpty()) {
                target.rename(Home.tree(hash) + PART, Home.tree(hash));
            }
        });
        crew.line()
                .tell(target -> target.link(Home.edition(plan.to().number()) + "/root", "../../trees/" + trees.root()));
    }

    @Override
    public void show(Plan plan) {
        SortedSet<String> links = new TreeSet<>(plan.placed());
        if (all || fromFiles) {
            links.addAll(plan.to().files().keySet());
        }
        if (!fromFiles) {
            links.removeIf(path -> !all
                    && plan.from().files().containsKey(path)
                    && !plan.unsure().contains(path));
            place(links);
        }
        lock.confirm();
        crew.line().tell(target -> {
            target.link(Home.STAGE + "/current", "editions/" + plan.to().number());
            target.rename(Home.STAGE + "/current", Home.CURRENT);
        });
        if (fromFiles) {
            // They led nowhere before there was a current edition to lead to.
            place(links);
        }
        crew.each(plan.removed(), (target, path) -> {
            if (fromFiles
                    || target.linkText(path).filter(Home.linkTo(path)::equals).isPresent()) {
                target.delete(path);
            }
        });
        Places.clear(crew, plan.removed(), plan.to());
    }

    private void place(SortedSet<String> paths) {
        Places.make(crew, paths);
        crew.each(paths, (target, path) -> {
            target.link(Home.staged(path), Home.linkTo(path));
            target.rename(Home.staged(path), path);
        });
    }
}
