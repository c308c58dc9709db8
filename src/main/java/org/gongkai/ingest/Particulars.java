package org.gongkai.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Table;
import org.gongkai.model.Location;
import org.gongkai.model.Report.Dated;
import org.gongkai.model.Report.Publication;

/** What a portal or an official letter says about a report before it begins: a table of labels and values, or a number on a line. */
final class Particulars {
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{1,12}[〔\\[（(][0-9]{4}[〕\\]）)][0-9]+号");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?.*");
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("索引号", "索引号"),
            Map.entry("信息索引号", "索引号"),
            Map.entry("文号", "文号"),
            Map.entry("发文字号", "文号"),
            Map.entry("主题分类", "主题分类"),
            Map.entry("信息分类", "主题分类"),
            Map.entry("公开方式", "公开方式"),
            Map.entry("发布日期", "日期"),
            Map.entry("发布时间", "日期"),
            Map.entry("公开日期", "日期"),
            Map.entry("发布机构", ""),
            Map.entry("成文日期", ""),
            Map.entry("生成日期", ""),
            Map.entry("有效性", ""),
            Map.entry("名称", ""));
    private static final int FEWEST = 2;

    private Particulars() {}

    /** Takes the particulars out of what stands before a report's first part. */
    static Publication take(List<Block> before, Location where) {
        Map<String, String> values = new HashMap<>();
        for (Block block : List.copyOf(before)) {
            if (block instanceof Table table) {
                Map<String, String> pairs = pairs(table);
                if (pairs.size() >= FEWEST) {
                    pairs.forEach((label, value) -> values.putIfAbsent(KEYS.get(label), value));
                    before.remove(block);
                }
            } else if (NUMBER.matcher(Words.of(block)).matches()) {
                values.putIfAbsent("文号", Words.of(block));
                before.remove(block);
            }
        }
        return new Publication(
                date(values.getOrDefault("日期", "")).map(day -> new Dated(day, where)),
                "",
                values.getOrDefault("索引号", ""),
                values.getOrDefault("文号", ""),
                values.getOrDefault("主题分类", ""),
                values.getOrDefault("公开方式", ""),
                List.of());
    }

    private static Map<String, String> pairs(Table table) {
        Map<String, String> pairs = new HashMap<>();
        for (Table.Row row : table.rows()) {
            List<String> texts = new ArrayList<>();
            row.cells().forEach(cell -> texts.add(Words.solid(Words.of(cell))));
            for (int i = 0; i + 1 < texts.size(); i += 2) {
                String label = texts.get(i).replaceAll("[：:]$", "");
                if (KEYS.containsKey(label)) {
                    pairs.put(label, texts.get(i + 1));
                }
            }
        }
        return pairs;
    }

    private static Optional<LocalDate> date(String written) {
        Matcher date = DATE.matcher(written);
        return date.matches() ? day(date) : Optional.empty();
    }

    /** The day of a match whose first three groups are year, month and day; nothing for one that no calendar has. */
    static Optional<LocalDate> day(Matcher date) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
