package org.gongkai.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.publish.target.Entry;
import org.gongkai.publish.target.Entry.Kind;
import org.gongkai.publish.target.Target;
import org.gongkai.publish.target.TargetFault;

/** What lies in the target's folder and is not ours. */
final class Foreigners {
    private static final int SHOWN = 5;

    private final Target target;
    private final Map<String, Map<String, Kind>> folders = new HashMap<>();

    Foreigners(Target target) {
        this.target = target;
    }

    /**
     * Makes sure that nobody else's file stands where one of ours is to stand, and that no folder on the way is a link.
     *
     * @param owned paths that our manifests list
     */
    void refuse(Plan plan, Set<String> owned) throws IOException {
        List<String> inTheWay = new ArrayList<>();
        Set<String> checked = new TreeSet<>();
        for (String path : plan.touched()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                String folder = path.substring(0, slash);
                Kind kind = kind(folder);
                if (checked.add(folder) && kind != null && kind != Kind.FOLDER) {
                    inTheWay.add(folder);
                }
            }
            Kind kind = kind(path);
            boolean isFree = kind == null
                    || owned.contains(path) && (kind == Kind.FILE || isOurLink(path, kind))
                    || isOurLink(path, kind);
            if (!isFree && plan.to().files().containsKey(path)) {
                inTheWay.add(path);
            }
        }
        if (!inTheWay.isEmpty()) {
            throw new TargetFault(
                    TargetFault.Kind.FOREIGN,
                    "目标里已有不是本程序发布的 "
                            + inTheWay.stream().limit(SHOWN).collect(Collectors.joining("、"))
                            + (inTheWay.size() > SHOWN ? " 等 " + inTheWay.size() + " 项" : "") + "，不覆盖，也不沿着链接写。");
        }
    }

    private boolean isOurLink(String path, Kind kind) throws IOException {
        return kind == Kind.LINK
                && target.linkText(path).filter(Home.linkTo(path)::equals).isPresent();
    }

    /** How many entries beside ours the folder itself has, {@code .gongkai} left out. */
    long besides(Edition edition) throws IOException {
        Set<String> ours = edition.files().keySet().stream()
                .map(path -> path.replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
        return entries("").keySet().stream()
                .filter(name -> !name.equals(Home.ROOT) && !ours.contains(name))
                .count();
    }

    /** What stands at a path; null if nothing does. A folder that is not there is not asked. */
    private Kind kind(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        if (!folder.isEmpty() && kind(folder) != Kind.FOLDER) {
            return null;
        }
        return entries(folder).get(path.substring(slash + 1));
    }

    private Map<String, Kind> entries(String folder) throws IOException {
        Map<String, Kind> entries = folders.get(folder);
        if (entries == null) {
            entries = target.list(folder).stream().collect(Collectors.toMap(Entry::name, Entry::kind, (a, b) -> a));
            folders.put(folder, entries);
        }
        return entries;
    }
}
