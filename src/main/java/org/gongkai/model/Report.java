package org.gongkai.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One agency's year as its data file says it; nothing is computed or filled in yet.
 *
 * @param file the data file's path as the user named it
 * @param form the name of the statutory form, a folder of templates/
 * @param places where the keys stand that every form has; of those that agencies.yaml gives, where they stand there
 * @param scope whose figures these are (口径)
 * @param title 标题, or nothing for the default
 * @param narratives Markdown by key (引言, 总体情况 …); an absent or blank part is not in the map, a preamble of {@code ""} is
 * @param headings 章节标题: another wording of a part's heading, by part number (一 … 六)
 * @param tableNotes 表注, by the table's key
 */
public record Report(
        String file,
        Agency agency,
        int year,
        String form,
        Places places,
        Scope scope,
        Optional<SourceText> title,
        Map<String, SourceText> narratives,
        Figures figures,
        SignOff signOff,
        Publication publication,
        List<Correction> corrections,
        Map<String, SourceText> headings,
        Map<String, SourceText> tableNotes,
        List<Waiver> waivers) {
    public Report {
        narratives = Map.copyOf(narratives);
        corrections = List.copyOf(corrections);
        headings = Map.copyOf(headings);
        tableNotes = Map.copyOf(tableNotes);
        waivers = List.copyOf(waivers);
    }

    /** 口径: whose figures a report gives. */
    public enum Scope {
        /** Nothing said; taken for the agency's own. */
        UNSTATED,
        /** 本机关: the agency's own. */
        AGENCY,
        /** 汇总: those of the whole area. */
        AREA
    }

    /**
     * 落款 at the end of a report.
     *
     * @param agency the name that signs; empty for no sign-off at all (落款: 无)
     * @param date the date of signing, printed only if given
     */
    public record SignOff(String agency, Optional<Dated> date) {
        /** 落款: 无. */
        public static final SignOff NONE = new SignOff("", Optional.empty());
    }

    /** A date and where it was written. */
    public record Dated(LocalDate date, Location where) {}

    /**
     * 发布: what the portal shows about the page; empty where nothing was given.
     *
     * @param date the day of publication
     * @param time {@code HH:mm}, or empty
     * @param access 公开方式, as 主动公开
     */
    public record Publication(
            Optional<Dated> date,
            String time,
            String indexNumber,
            String documentNumber,
            String topic,
            String access,
            List<String> keywords) {
        /** Nothing given. */
        public static final Publication NONE = new Publication(Optional.empty(), "", "", "", "", "", List.of());

        public Publication {
            keywords = List.copyOf(keywords);
        }

        /** The day, and the time if it is given, as {@code 2022-01-19 10:00}; empty if no day is. */
        public String published() {
            return date.map(day -> (day.date() + " " + time).strip()).orElse("");
        }
    }

    /** 更正: a change made to a report after it was published. */
    public record Correction(LocalDate date, SourceText text) {}

    /** 豁免: a known fault of a report that must be regenerated as published. */
    public record Waiver(String rule, String reason, Location where) {}

    /** Where a key stands, or the nearest written one above it, or the top of the file. */
    public Location place(String path) {
        return places.of(path, file);
    }

    /** The same texts with other figures. */
    public Report with(Scope scope, Figures figures) {
        return new Report(
                file,
                agency,
                year,
                form,
                places,
                scope,
                title,
                narratives,
                figures,
                signOff,
                publication,
                corrections,
                headings,
                tableNotes,
                waivers);
    }

    /** Whether the figures cover the whole area and not the agency alone. */
    public boolean aggregated() {
        return scope == Scope.AREA;
    }

    /** Whether a rule's errors are turned into notes for this report. */
    public Optional<Waiver> waiver(String rule) {
        return waivers.stream().filter(waiver -> waiver.rule().equals(rule)).findFirst();
    }
}
