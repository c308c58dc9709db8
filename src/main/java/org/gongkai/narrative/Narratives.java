package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Inline;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;

/**
 * Everything that an agency wrote as text, read once.
 *
 * @param blocks the parts and the preamble, by key
 * @param lines the title (标题), table notes by table key (表注.…), headings by part number (章节标题.…), corrections by number (更正.0 …)
 */
public record Narratives(Map<String, List<Block>> blocks, Map<String, List<Inline>> lines, List<Finding> findings) {
    private static final int PART_LEVEL = 2;

    /** Reads all texts of a report. */
    public static Narratives read(Report report, Fields fields, Images images) {
        NarrativeReader reader = new NarrativeReader(fields, images);
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Block>> blocks = new LinkedHashMap<>();
        report.narratives().forEach((key, text) -> {
            Narrative narrative = reader.read(text, PART_LEVEL);
            narrative.findings().forEach(finding -> findings.add(under(key, finding)));
            blocks.put(key, narrative.blocks());
        });
        Map<String, List<Inline>> lines = new LinkedHashMap<>();
        texts(report).forEach((key, text) -> {
            Line line = reader.line(text);
            line.findings().forEach(finding -> findings.add(under(key, finding)));
            lines.put(key, line.content());
        });
        return new Narratives(blocks, lines, findings);
    }

    private static Map<String, SourceText> texts(Report report) {
        Map<String, SourceText> texts = new LinkedHashMap<>();
        report.title().ifPresent(title -> texts.put("标题", title));
        report.tableNotes().forEach((key, text) -> texts.put("表注." + key, text));
        report.headings().forEach((number, text) -> texts.put("章节标题." + number, text));
        for (int i = 0; i < report.corrections().size(); i++) {
            texts.put("更正." + i, report.corrections().get(i).text());
        }
        texts.replaceAll((key, text) -> trimmed(text));
        return texts;
    }

    /** A {@code |} value ends in a line end that is no wanted line break. */
    private static SourceText trimmed(SourceText text) {
        return text.with(text.text().stripTrailing());
    }

    private static Finding under(String key, Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.where(),
                key,
                finding.subject(),
                finding.problem(),
                finding.remedy());
    }
}
