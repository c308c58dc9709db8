package org.gongkai.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Portal;

/** Writes the lists that lead to the reports: {@code out/index.html} with the years, {@code out/<year>/index.html} with the agencies. */
final class Indexes {
    private static final String TEMPLATE = "html/index.ftlh";

    private final Workshop workshop;
    private final OutputTree tree;

    Indexes(Workshop workshop, OutputTree tree) {
        this.workshop = workshop;
        this.tree = tree;
    }

    /** An agency's report in a year's list. */
    record Entry(String id, String title, String agency) {}

    /**
     * Writes a year's list.
     *
     * @param entries the reports whose pages are there, by id
     */
    OutputFile year(int year, List<Entry> entries) {
        List<Map<String, String>> links = entries.stream()
                .map(entry -> Map.of("text", entry.title(), "href", entry.id() + "/index.html"))
                .toList();
        return write(Path.of(Integer.toString(year), "index.html"), year + "年政府信息公开工作年度报告", links, "../index.html");
    }

    /** Writes the list of years: those whose lists are there. */
    OutputFile root() {
        List<Map<String, String>> links = new ArrayList<>();
        workshop.data().years().stream()
                .sorted(Comparator.reverseOrder())
                .filter(year -> Files.isRegularFile(tree.root().resolve(year + "/index.html")))
                .forEach(year -> links.add(Map.of("text", year + "年", "href", year + "/index.html")));
        return write(Path.of("index.html"), "政府信息公开工作年度报告", links, "");
    }

    private OutputFile write(Path file, String title, List<Map<String, String>> links, String up) {
        Portal portal = workshop.agencies().portal();
        byte[] page = workshop.engine()
                .process(TEMPLATE, Map.of("title", title, "portal", portal.name(), "links", links, "up", up))
                .getBytes(StandardCharsets.UTF_8);
        tree.update(tree.root().resolve(file), page);
        return OutputFile.of(file.getFileName().toString(), page);
    }
}
