package org.gongkai.compose;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.gongkai.document.About;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Inline;
import org.gongkai.form.Ledger;
import org.gongkai.model.Portal;
import org.gongkai.model.Report;
import org.gongkai.model.Report.Dated;
import org.gongkai.narrative.Narratives;

/** Makes documents of reports. Safe for any number of threads. */
public final class Composer {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Templates templates;
    private final Portal portal;
    private final TableComposer tables = new TableComposer();

    /** A composer for the agencies of one portal. */
    public Composer(Templates templates, Portal portal) {
        this.templates = templates;
        this.portal = portal;
    }

    /**
     * The document of a report.
     *
     * @param draft whether the document is marked 草稿
     * @throws TemplateFault when the form's template is broken
     */
    public Document compose(Report report, Ledger ledger, Narratives narratives, boolean draft) {
        String template = ledger.form().name() + "/report.ftlh";
        String markup = templates.process(template, new TemplateModel(report, ledger, portal, narratives).values());
        List<Block> blocks = new MarkupReader(template, ledger, narratives, tables).read(markup);
        return new Document(about(report, blocks), blocks, draft);
    }

    private About about(Report report, List<Block> blocks) {
        String name = report.agency().name();
        String title = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> Inline.plain(((Heading) block).content()).replace("\n", ""))
                .findFirst()
                .orElse(name);
        List<String> keywords = report.publication().keywords();
        return new About(
                report.agency().id(),
                report.year(),
                title,
                name,
                report.agency().region(),
                dated(report),
                report.signOff().date().map(dated -> dated.date().toString()).orElse(""),
                title,
                keywords.isEmpty() ? List.of("政府信息公开", "年度报告", report.year() + "年", name) : keywords,
                report.publication(),
                portal);
    }

    private static LocalDateTime dated(Report report) {
        return report.signOff()
                .date()
                .or(() -> report.publication().date())
                .map(Dated::date)
                .map(date -> date.atTime(MORNING))
                .orElse(LocalDateTime.of(report.year(), 12, 31, MORNING.getHour(), 0));
    }
}
