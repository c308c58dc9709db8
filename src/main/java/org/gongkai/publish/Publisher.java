package org.gongkai.publish;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import org.gongkai.publish.target.Connector;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/**
 * Publishes to one target, or brings an earlier edition back. Every method throws {@link TargetFault} when it cannot; run again, it goes on
 * where it stopped.
 */
public final class Publisher implements AutoCloseable {
    private final Connector connector;
    private final Settings settings;
    private final Progress progress;
    private final Crew crew;

    public Publisher(Connector connector, Settings settings, Progress progress) {
        this.connector = connector;
        this.settings = settings;
        this.progress = progress;
        this.crew = new Crew(connector, settings.patience(), settings.connections());
    }

    /** What {@link #publish} would change; the target is only read. */
    public Report preview(BuiltTree tree) {
        return crew.line().ask(target -> {
            State state = State.read(target);
            BuiltTree whole = tree.over(state.current());
            Plan plan = plan(state, whole.files(), state.next());
            Foreigners foreigners = new Foreigners(target);
            foreigners.refuse(plan, state.owned());
            Promise promise = state.switches() ? Promise.SWITCH : Promise.REPLACE;
            return Report.of(plan, 0, promise, foreigners.besides(plan.to())).with(whole.fit());
        });
    }

    /** Makes the target show a tree. */
    public Report publish(BuiltTree tree) {
        return locked((state, lock) -> {
            BuiltTree whole = tree.over(state.current());
            Plan plan = plan(state, whole.files(), state.next());
            return carryOut("publish", plan, state, lock, (target, path) -> whole.bytes(path))
                    .with(whole.fit());
        });
    }

    /** The editions that the target keeps, the current one marked by {@link #current}. */
    public SortedSet<Integer> editions() {
        return crew.line().ask(State::read).editions();
    }

    /** The edition that visitors see; 0 before the first publication. */
    public int current() {
        return crew.line().ask(State::read).current().number();
    }

    /** Makes the target show an earlier edition: the one asked for, else the one before the current one. */
    public Report rollBack(OptionalInt wanted) {
        return locked((state, lock) -> {
            SortedSet<Integer> earlier =
                    state.editions().headSet(state.current().number());
            if (wanted.isEmpty() && earlier.isEmpty()) {
                throw new TargetFault(TargetFault.Kind.EDITION, "目标上没有更早的版本。");
            }
            int number = wanted.orElseGet(earlier::last);
            if (!state.editions().contains(number)) {
                throw new TargetFault(TargetFault.Kind.EDITION, "目标上没有版本 " + number + "。");
            }
            Edition edition = crew.line().ask(target -> State.edition(target, number));
            new Store(crew, settings, progress).require(edition);
            Plan plan = plan(state, edition.files(), number);
            return carryOut(
                    "rollback",
                    plan,
                    state,
                    lock,
                    (target, path) -> kept(target, edition.files().get(path)));
        });
    }

    private static byte[] kept(Target target, Content content) throws IOException {
        return target.read(Home.content(content.sha256()))
                .orElseThrow(() -> new TargetFault(TargetFault.Kind.STATE, "目标里缺一份旧版本的内容。"));
    }

    private static Plan plan(State state, SortedMap<String, Content> files, int number) {
        return Plan.of(state.current(), state.standing(), new Edition(number, files));
    }

    /** Something done while nobody else publishes. */
    private interface Work {
        Report on(State state, Lock lock);
    }

    private Report locked(Work work) {
        crew.line().tell(target -> {
            State.read(target);
            if (target.list("").stream().map(Entry::name).noneMatch(Home.ROOT::equals)) {
                target.makeFolder("");
            }
            for (String folder : Home.FOLDERS) {
                target.makeFolder(folder);
            }
        });
        try (Lock lock = new Lock(connector, crew.line(), settings, progress)) {
            return work.on(crew.line().ask(State::read), lock);
        }
    }

    private Report carryOut(String action, Plan plan, State state, Lock lock, Store.Source source) {
        Promise promise = crew.line().ask(target -> least(target.promise(Home.STAGE), settings.atMost()));
        boolean suits = state.suits(promise);
        long besides = crew.line().ask(target -> {
            Foreigners foreigners = new Foreigners(target);
            foreigners.refuse(plan, state.owned());
            return foreigners.besides(plan.to());
        });
        if (plan.isEmpty() && suits && !settings.repair()) {
            crew.line().tell(target -> target.delete(Home.PENDING));
            return Report.of(
                    plan(state, state.current().files(), state.current().number()), 0, promise, besides);
        }
        boolean all = settings.repair() || !suits || state.pending().all();
        int travelled = new Store(crew, settings, progress).fill(plan, source);
        lock.confirm();
        Pending pending =
                state.pending().and(plan, !state.editions().contains(plan.to().number()), all);
        crew.line().tell(target -> {
            put(target, Home.PENDING, pending.bytes());
            record(target, plan.to());
        });
        Way way = promise == Promise.SWITCH
                ? new Switching(crew, lock, all, !suits)
                : new Replacing(crew, lock, source, all);
        way.prepare(plan);
        lock.confirm();
        way.show(plan);
        History history = new History(crew, settings);
        history.log(action, plan, promise);
        history.forget(pending.unfinished(), plan.to());
        crew.line().tell(target -> target.delete(Home.PENDING));
        history.prune(plan.to());
        return Report.of(plan, travelled, promise, besides);
    }

    private static void put(Target target, String file, byte[] bytes) throws IOException {
        target.write(Home.STAGE + "/note", bytes);
        target.rename(Home.STAGE + "/note", file);
    }

    private static void record(Target target, Edition edition) throws IOException {
        Optional<byte[]> there = target.read(Home.manifest(edition.number()));
        if (there.isEmpty() || !Arrays.equals(there.get(), edition.manifest())) {
            target.makeFolder(Home.edition(edition.number()));
            put(target, Home.manifest(edition.number()), edition.manifest());
        }
    }

    private static Promise least(Promise one, Promise other) {
        return List.of(one, other).stream().min(Promise::compareTo).orElseThrow();
    }

    @Override
    public void close() {
        crew.close();
    }
}
