package org.gongkai.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.model.Finding;
import org.gongkai.model.Location;

/**
 * The keys that a mapping may have. A key that is unknown or stands twice is a finding at its own place, never dropped in silence.
 *
 * @param names spellings (normalised) and the key that each stands for
 * @param normal brings a written key into the form in which spellings are compared
 */
public record Keys(Map<String, String> names, UnaryOperator<String> normal) {
    private static final int MOST_LISTED = 12;

    /** Keys that are written exactly so, white space around them aside. */
    public static Keys exactly(Collection<String> keys) {
        return new Keys(
                keys.stream().collect(Collectors.toMap(key -> key, key -> key, (a, b) -> a, LinkedHashMap::new)),
                String::strip);
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
            return Finding.error(
                    "YAML-COLON",
                    where.right(written.codePointCount(0, colon)),
                    path,
                    "键的后面写了全角冒号“：”。",
                    "改成半角冒号加一个空格“: ”。");
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
                (path.isEmpty() ? "数据文件里" : "“" + path.replace(".", " › ") + "”下面") + "没有“" + written + "”这个键。",
                remedy.isEmpty() && listed.isEmpty() ? "核对 docs/data-format.md 里的键名。" : remedy + listed);
    }

    /** Joins keys into a path. */
    public static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
