package org.gongkai.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which reports of a year have which characters side by side. Every character and every pair of neighbours (in UTF-16 units, as scripts
 * count) leads to the numbers of the reports that have it; the pairs of a phrase lead to the few reports whose text is worth looking at.
 * The index is cut into many small files, so that a query loads only those that it asks.
 *
 * <p>Files: {@code meta.json} with how many reports and parts there are; {@code <part>.json}, a map from characters to distances between
 * numbers, which begin with -1 where the reports are named that do not have them; {@code ids-<n>.json}, the ids of 200 reports. The script
 * assets/search.js reads them.
 */
public final class SearchIndex {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BREAK = Pattern.compile("[\n\t]");
    private static final int REPORTS_PER_PART = 5;
    private static final int IDS_PER_FILE = 200;

    private final List<String> ids = new ArrayList<>();
    private final PairTable table = new PairTable();

    /** Adds a report's text: lines, and cells parted by tabs; nothing is found across them. */
    public void add(String id, String text) {
        int number = ids.size();
        ids.add(id);
        for (String piece : BREAK.split(text)) {
            String normal = SearchText.of(piece);
            char before = 0;
            for (int i = 0; i < normal.length(); i++) {
                char c = normal.charAt(i);
                table.get((char) 0, c).add(number);
                if (i > 0) {
                    table.get(before, c).add(number);
                }
                before = c;
            }
        }
    }

    /** Writes its files. */
    public void write(Shelf shelf) {
        int parts = Integer.highestOneBit(Math.max(1, ids.size() / REPORTS_PER_PART));
        List<List<PairTable.Entry>> entries = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            entries.add(new ArrayList<>());
        }
        table.entries()
                .forEach(entry ->
                        entries.get(part(entry.first(), entry.second(), parts)).add(entry));
        for (int part = 0; part < parts; part++) {
            shelf.put(part + ".json", json(entries.get(part)));
        }
        for (int from = 0; from < ids.size(); from += IDS_PER_FILE) {
            shelf.put(
                    "ids-" + from / IDS_PER_FILE + ".json",
                    JSON.writeValueAsBytes(ids.subList(from, Math.min(ids.size(), from + IDS_PER_FILE))));
        }
        shelf.put("meta.json", JSON.writeValueAsBytes(Map.of("reports", ids.size())));
    }

    /** The same sum as in search.js. */
    static int part(char first, char second, int parts) {
        return (first * 31 + second) % parts;
    }

    private byte[] json(List<PairTable.Entry> part) {
        part.sort(PairTable.Entry.IN_ORDER);
        StringBuilder json = new StringBuilder("{");
        for (PairTable.Entry entry : part) {
            json.append(json.length() > 1 ? "," : "")
                    .append(JSON.writeValueAsString(entry.key()))
                    .append(":[")
                    .append(entry.reports().distances(ids.size()))
                    .append(']');
        }
        return Pages.bytes(json.append('}').toString());
    }
}
