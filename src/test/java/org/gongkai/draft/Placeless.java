package org.gongkai.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Cell;
import org.gongkai.model.Figures;
import org.gongkai.model.Location;
import org.gongkai.model.Report;
import org.gongkai.model.SourceText;

/** A report without its places, for comparing what two files say. */
final class Placeless {
    private static final Location NOWHERE = Location.top("");

    private Placeless() {}

    static Report of(Report report) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        report.figures()
                .cells()
                .forEach((id, cell) -> cells.put(
                        id,
                        new Cell(
                                cell.number().stripTrailingZeros(),
                                cell.printed(),
                                cell.remark(),
                                cell.readable(),
                                NOWHERE)));
        return new Report(
                "",
                report.agency(),
                report.year(),
                report.form(),
                report.scope(),
                report.title().map(Placeless::text),
                texts(report.narratives()),
                new Figures(cells, Map.of()),
                new Report.SignOff(
                        report.signOff().agency(), report.signOff().date().map(Placeless::date)),
                new Report.Publication(
                        report.publication().date().map(Placeless::date),
                        report.publication().time(),
                        report.publication().indexNumber(),
                        report.publication().documentNumber(),
                        report.publication().topic(),
                        report.publication().access(),
                        report.publication().keywords()),
                report.corrections().stream()
                        .map(correction -> new Report.Correction(correction.date(), text(correction.text())))
                        .toList(),
                texts(report.headings()),
                texts(report.tableNotes()),
                report.waivers().stream()
                        .map(waiver -> new Report.Waiver(waiver.rule(), waiver.reason(), NOWHERE))
                        .toList());
    }

    private static Report.Dated date(Report.Dated dated) {
        return new Report.Dated(dated.date(), NOWHERE);
    }

    private static Map<String, SourceText> texts(Map<String, SourceText> texts) {
        Map<String, SourceText> placeless = new LinkedHashMap<>();
        texts.forEach((key, text) -> placeless.put(key, text(text)));
        return placeless;
    }

    private static SourceText text(SourceText text) {
        return SourceText.at(NOWHERE, text.text());
    }

    static Optional<SourceText> written(String text) {
        return Optional.of(SourceText.at(NOWHERE, text));
    }
}
