package org.gongkai.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/**
 * The keys that a mapping may have. A key that is unknown or stands twice is a finding at its own place, never dropped in silence.
 *
 * @param names spellings (normalised) and the key that each stands for
 * @param normal brings a written key into the form in which spellings are compared
 * @param homes keys that belong elsewhere (normalised) and the path of the mapping where they do; empty for the file's own
 */
public record Keys(Map<String, String> names, UnaryOperator<String> normal, Map<String, String> homes) {
    private static final int MOST_LISTED = 12;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    /** Keys that are written exactly so, white space around them aside. */
    public static Keys exactly(Collection<String> keys) {
        return new Keys(
                keys.stream().collect(Collectors.toMap(key -> key, key -> key, (a, b) -> a, LinkedHashMap::new)),
                String::strip,
                Map.of());
    }

    /** The same keys; others are told where they belong. */
    public Keys withHomes(Map<String, String> elsewhere) {
        return new Keys(names, normal, elsewhere);
    }

    /**
     * What makes a mere text of something that was meant as keys or as a list: full-width marks, a colon without a blank.
     *
     * @param path the keys that lead to it
     */
    public static Optional<Finding> slip(Node node, String path) {
        return LineProblem.of(node, path);
    }

    /**
     * The entries by key, in file order; without those that are unknown or repeated.
     *
     * @param path the keys that lead to the mapping
     */
    public Map<String, Mapping.Entry> read(Mapping mapping, String path, List<Finding> findings) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            String written = entry.key().text();
            String key = names.get(normal.apply(written));
            Location where = entry.key().where();
            if (key == null) {
                findings.add(unknown(written, where, path));
            } else if (entries.putIfAbsent(key, entry) != null) {
                findings.add(Finding.error(
                        "KEY-DUPLICATE",
                        where,
                        join(path, key),
                        "“" + written + "”写了两次，第一次在第 "
                                + entries.get(key).key().where().line() + " 行。",
                        "只留一个。"));
            }
        }
        return entries;
    }

    private Finding unknown(String written, Location where, String path) {
        int colon = written.indexOf('：');
        if (colon >= 0 && names.containsKey(normal.apply(written.substring(0, colon)))) {
            return LineProblem.wideColon(where.right(written.codePointCount(0, colon)), path);
        }
        int tight = written.indexOf(':');
        if (tight >= 0 && names.containsKey(normal.apply(written.substring(0, tight)))) {
            return LineProblem.tightColon(where.right(written.codePointCount(0, tight)), path);
        }
        String visible = INVISIBLE.matcher(written).replaceAll("");
        if (names.containsKey(normal.apply(visible))) {
            return Finding.error(
                    "KEY-UNKNOWN",
                    where,
                    join(path, visible),
                    "键“" + visible + "”里夹着看不见的字符。",
                    "删掉这个键，重新键入“" + visible + "”。");
        }
        String home = homes.get(normal.apply(written));
        if (home != null) {
            return Finding.error(
                    "KEY-UNKNOWN",
                    where,
                    join(path, written),
                    place(path) + "没有“" + written + "”这个键。",
                    home.isEmpty() ? "“" + written + "”写在最外层，从行首写起。" : "它应在“" + shown(home) + "”下面，比那一行多缩进两格。");
        }
        String remedy = Nearest.to(normal.apply(written), names.keySet())
                .map(near -> "是不是想写“" + names.get(near) + "”？")
                .orElse("");
        List<String> known = names.values().stream().distinct().toList();
        String listed = known.size() <= MOST_LISTED ? "这里可以写：" + String.join("、", known) + "。" : "";
        return Finding.error(
                "KEY-UNKNOWN",
                where,
                join(path, written),
                place(path) + "没有“" + written + "”这个键。",
                remedy.isEmpty() && listed.isEmpty() ? "核对 docs/data-format.md 里的键名。" : remedy + listed);
    }

    private static String place(String path) {
        return path.isEmpty() ? "最外层" : "“" + shown(path) + "”下面";
    }

    private static String shown(String path) {
        return path.replace(".", " › ");
    }

    /** Joins keys into a path. */
    public static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
