package org.gongkai.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/** The contents on the target, each under its hash: what has its final name there is whole. */
final class Store {
    /** Contents up to this size are read back, since a small file costs little. */
    private static final int SMALL = 64 * 1024;

    private final Crew crew;
    private final Settings settings;
    private final Progress progress;

    Store(Crew crew, Settings settings, Progress progress) {
        this.crew = crew;
        this.settings = settings;
        this.progress = progress;
    }

    /** Where the bytes of a path come from. */
    interface Source {
        byte[] bytes(Target target, String path) throws IOException;
    }

    /** Uploads what the target does not have of an edition; what an earlier edition shows is there. Returns how many contents travelled. */
    int fill(Plan plan, Source source) {
        Set<Content> there = new HashSet<>(
                settings.repair() ? List.of() : plan.from().files().values());
        Map<Content, String> wanted = new HashMap<>();
        plan.to().files().forEach((path, content) -> {
            if (!there.contains(content)) {
                wanted.put(content, path);
            }
        });
        if (wanted.isEmpty()) {
            return 0;
        }
        Map<String, Long> sizes = sizes();
        wanted.keySet().removeIf(content -> Long.valueOf(content.size()).equals(sizes.get(content.sha256())));
        AtomicInteger done = new AtomicInteger();
        List<Map.Entry<Content, String>> travelling = new ArrayList<>(wanted.entrySet());
        crew.each(travelling, (target, item) -> {
            upload(target, item.getKey(), source.bytes(target, item.getValue()));
            progress.stored(done.incrementAndGet(), travelling.size());
        });
        return travelling.size();
    }

    private void upload(Target target, Content content, byte[] bytes) throws IOException {
        String aside = Home.content(content.sha256()) + ".part";
        target.write(aside, bytes);
        long size = target.size(aside).orElse(-1);
        boolean readBack = settings.readBack() || bytes.length <= SMALL;
        if (size != bytes.length
                || readBack && !Arrays.equals(bytes, target.read(aside).orElse(null))) {
            throw new IOException("arrived otherwise than it was sent");
        }
        target.rename(aside, Home.content(content.sha256()));
    }

    /** What is kept of an edition's contents must be all of it. */
    void require(Edition edition) {
        if (!sizes().keySet()
                .containsAll(
                        edition.files().values().stream().map(Content::sha256).toList())) {
            throw new TargetFault(TargetFault.Kind.STATE, "目标里版本 " + edition.number() + " 的内容不全，不能恢复。");
        }
    }

    private Map<String, Long> sizes() {
        return crew.line().ask(target -> target.list(Home.FILES)).stream()
                .filter(entry -> entry.kind() == Entry.Kind.FILE)
                .collect(Collectors.toMap(Entry::name, Entry::size));
    }
}
