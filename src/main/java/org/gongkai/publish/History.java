package org.gongkai.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of earlier publications: the last editions, and the log for good. */
final class History {
    /** So many editions can be brought back. */
    private static final int KEPT = 5;

    private final Crew crew;
    private final Settings settings;

    History(Crew crew, Settings settings) {
        this.crew = crew;
        this.settings = settings;
    }

    /** Adds a file to the log; none is ever changed. */
    void log(String action, Plan plan, Promise promise) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("time", settings.clock().instant().toString());
        fields.put("who", settings.who());
        fields.put("action", action);
        fields.put("edition", plan.to().number());
        fields.put("hash", Trees.of(plan.to()).root());
        fields.put("files", plan.to().files().size());
        fields.put("added", plan.added().size());
        fields.put("changed", plan.changed().size());
        fields.put("removed", plan.removed().size());
        fields.put("promise", promise);
        byte[] line = JsonMapper.shared().writeValueAsBytes(fields);
        crew.line().tell(target -> {
            int number = target.list(Home.LOG).size() + 1;
            target.write(Home.LOG + String.format("/%06d.json", number), line);
        });
    }

    /** Forgets editions beyond the last, and contents that none of the others shows. */
    void prune(Edition current) {
        SortedSet<Integer> editions = new TreeSet<>(crew.line().ask(State::read).editions());
        SortedSet<Integer> old = new TreeSet<>(editions);
        while (editions.size() > KEPT + 1) {
            editions.remove(editions.first());
        }
        editions.add(current.number());
        old.removeAll(editions);
        if (old.isEmpty()) {
            return;
        }
        crew.each(old, History::deleteEdition);
        Set<String> used = new HashSet<>();
        for (int number : editions) {
            Edition edition = crew.line().ask(target -> State.edition(target, number));
            edition.files().values().forEach(content -> used.add(content.sha256()));
            used.addAll(Trees.of(edition).folders().keySet());
        }
        sweep(Home.FILES, used, Target::delete);
        sweep(Home.TREES, used, History::deleteTree);
    }

    /** Deletes editions that were never shown whole, except the one that is now. */
    void forget(Collection<Integer> unfinished, Edition current) {
        crew.each(
                unfinished.stream().filter(number -> number != current.number()).toList(), History::deleteEdition);
    }

    private static void deleteEdition(Target target, int number) throws IOException {
        target.delete(Home.edition(number) + "/root");
        target.delete(Home.manifest(number));
        target.deleteEmpty(Home.edition(number));
    }

    private void sweep(String folder, Set<String> used, Crew.Job<String> delete) {
        crew.each(
                crew.line().ask(target -> target.list(folder)).stream()
                        .map(Entry::name)
                        .filter(name -> !used.contains(name))
                        .map(name -> folder + "/" + name)
                        .toList(),
                delete);
    }

    private static void deleteTree(Target target, String tree) throws IOException {
        for (Entry entry : target.list(tree)) {
            target.delete(tree + "/" + entry.name());
        }
        target.deleteEmpty(tree);
    }
}
