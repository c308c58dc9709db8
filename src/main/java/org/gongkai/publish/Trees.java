package org.gongkai.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An edition as folders of links, each named by a hash of what it holds, so that two editions share what is the same.
 *
 * @param root the hash of the whole edition
 * @param folders by hash, in no order: name → text of the link, which is right within {@code trees/HASH/}
 */
record Trees(String root, Map<String, SortedMap<String, String>> folders) {
    Trees {
        folders = Collections.unmodifiableMap(folders);
    }

    static Trees of(Edition edition) {
        Map<String, SortedMap<String, String>> folders = new LinkedHashMap<>();
        return new Trees(add(edition.files(), "", folders), folders);
    }

    /** Adds the folder that holds the paths which begin with a prefix, and those below it; its hash. */
    private static String add(
            SortedMap<String, Content> files, String prefix, Map<String, SortedMap<String, String>> folders) {
        SortedMap<String, String> links = new TreeMap<>();
        for (String path = files.isEmpty() ? null : files.firstKey(); path != null; ) {
            int slash = path.indexOf('/', prefix.length());
            String after;
            if (slash < 0) {
                links.put(
                        path.substring(prefix.length()),
                        "../../files/" + files.get(path).sha256());
                after = path + '\0';
            } else {
                String folder = path.substring(0, slash + 1);
                // '0' follows '/'.
                String end = path.substring(0, slash) + '0';
                links.put(
                        path.substring(prefix.length(), slash),
                        "../" + add(files.subMap(folder, end), folder, folders));
                after = end;
            }
            SortedMap<String, Content> rest = files.tailMap(after);
            path = rest.isEmpty() ? null : rest.firstKey();
        }
        StringBuilder text = new StringBuilder();
        links.forEach(
                (name, link) -> text.append(name).append('\0').append(link).append('\n'));
        String hash = Content.hash(text.toString().getBytes(StandardCharsets.UTF_8));
        folders.put(hash, links);
        return hash;
    }
}
