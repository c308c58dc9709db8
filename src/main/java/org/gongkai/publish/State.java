package org.gongkai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/**
 * What the target says about itself.
 *
 * @param current what visitors see; {@link Edition#empty} before the first publication
 * @param switches whether it stands there as links through {@code current}
 * @param pending what an interrupted publication noted down
 * @param standing the editions that it names
 * @param editions the numbers of all that are kept and were shown once
 */
record State(Edition current, boolean switches, Pending pending, List<Edition> standing, SortedSet<Integer> editions) {
    private static final String NUMBER = "[1-9][0-9]{0,8}";

    static State read(Target target) throws IOException {
        for (Entry entry : target.list("")) {
            if (entry.name().equals(Home.ROOT) && entry.kind() != Entry.Kind.FOLDER) {
                throw new TargetFault(TargetFault.Kind.FOREIGN, "目标里的 .gongkai 不是文件夹，程序不沿着它写。");
            }
        }
        Optional<String> link = target.linkText(Home.CURRENT);
        Optional<String> pointer = link.isPresent()
                ? link
                : target.read(Home.CURRENT).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        Edition current = pointer.isEmpty() ? Edition.empty() : edition(target, number(pointer.get()));
        Pending pending = pending(target);
        List<Edition> standing = new ArrayList<>();
        for (int number : pending.standing()) {
            // Without a manifest nothing of that edition was placed.
            if (target.size(Home.manifest(number)).isPresent()) {
                standing.add(edition(target, number));
            }
        }
        SortedSet<Integer> editions = numbers(target.list(Home.EDITIONS));
        pending.unfinished().stream()
                .filter(number -> number != current.number())
                .forEach(editions::remove);
        return new State(current, link.isPresent(), pending, List.copyOf(standing), editions);
    }

    private static Pending pending(Target target) throws IOException {
        Optional<byte[]> note = target.read(Home.PENDING);
        try {
            return note.map(Pending::parse).orElseGet(Pending::none);
        } catch (IllegalArgumentException e) {
            throw broken(e);
        }
    }

    private static int number(String pointer) {
        String number = pointer.strip().replaceFirst("^editions/", "");
        if (!number.matches(NUMBER)) {
            throw broken(null);
        }
        return Integer.parseInt(number);
    }

    private static SortedSet<Integer> numbers(List<Entry> folders) {
        SortedSet<Integer> numbers = new TreeSet<>();
        folders.stream()
                .map(Entry::name)
                .filter(name -> name.matches(NUMBER))
                .map(Integer::valueOf)
                .forEach(numbers::add);
        return numbers;
    }

    /** An edition that is kept. */
    static Edition edition(Target target, int number) throws IOException {
        byte[] manifest = target.read(Home.manifest(number)).orElseThrow(() -> broken(null));
        try {
            Edition edition = Edition.parse(manifest);
            if (edition.number() != number) {
                throw broken(null);
            }
            return edition;
        } catch (IllegalArgumentException e) {
            throw broken(e);
        }
    }

    private static TargetFault broken(Throwable cause) {
        return new TargetFault(TargetFault.Kind.STATE, "目标里 .gongkai 的发布记录缺损或被改过，不能据此发布。", cause);
    }

    /** The number of the next edition. */
    int next() {
        SortedSet<Integer> taken = new TreeSet<>(editions);
        taken.addAll(pending.standing());
        taken.add(current.number());
        return taken.last() + 1;
    }

    /** Whether what stands there has the form that a promise asks for. */
    boolean suits(Promise promise) {
        return current.number() == 0 || switches == (promise == Promise.SWITCH);
    }

    /** Every path at which a file of ours may stand. */
    Set<String> owned() {
        Set<String> owned = new TreeSet<>(current.files().keySet());
        standing.forEach(edition -> owned.addAll(edition.files().keySet()));
        return owned;
    }
}
