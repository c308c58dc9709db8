package org.gongkai.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Form.Part;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;

/** Parts left to the template are told (S-P5, S-FEE: as the form says), and headings other than the statutory ones (S-HEAD). */
final class Texts implements Check {
    @Override
    public Stream<Finding> findings(Case filled) {
        Report report = filled.report();
        return filled.form().parts().stream()
                .flatMap(part ->
                        Stream.of(absent(report, part), renamed(report, part)).flatMap(Optional::stream));
    }

    @Override
    public Set<String> rules() {
        return Set.of("S-HEAD");
    }

    private static Optional<Finding> absent(Report report, Part part) {
        return part.absence()
                .filter(absence -> !report.narratives().containsKey(part.key()))
                .map(absence -> new Finding(
                        absence.code(),
                        absence.severity(),
                        report.place(part.key()),
                        part.key(),
                        Optional.empty(),
                        absence.problem(),
                        absence.remedy()));
    }

    private static Optional<Finding> renamed(Report report, Part part) {
        return Optional.ofNullable(report.headings().get(part.number()))
                .filter(text -> !text.text().strip().equals(part.heading()))
                .map(text -> Finding.warning(
                        "S-HEAD",
                        text.start(),
                        "章节标题." + part.number(),
                        "第" + part.number() + "部分的标题写成“" + text.text().strip() + "”，法定标题是“" + part.heading() + "”。",
                        "没有特别理由时删去这一行。"));
    }
}
