package org.gongkai.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.check.Case;
import org.gongkai.data.Reading;
import org.gongkai.draft.DraftWriter;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Examiner;
import org.gongkai.site.Neighbours;
import org.gongkai.site.RandomDataFile;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a year takes over from the one before, and what it does not. */
class NextYearTest {
    @TempDir
    private Path data;

    @Test
    void carriesRequestsOverAChangeOfFormAndInventsNothing() throws IOException {
        String yaml = begin(2021, """
                机关: 甲局
                年度: 2020
                总体情况: 共收到政府信息公开申请2件。
                主动公开: {规范性文件: [3, 3, 11]}
                依申请公开: {本年新收: [1, 1, 0, 0, 0, 0], 结转下年度: [1, 1, 0, 0, 0, 0]}
                """);
        assertThat(yaml)
                .contains("上年结转: {自然人: 1, 商业企业: 1}  # 取自上年\n")
                .contains("  行政规范性文件: {}  # 待核：上年的格式没有“现行有效件数”，不能沿用，请另行核定\n")
                .contains("#   共收到政府信息公开申请{{依申请公开.本年新收}}件。\n");
        assertThat(Reading.read(yaml)
                        .report()
                        .orElseThrow()
                        .narratives()
                        .get("总体情况")
                        .text())
                .doesNotContain("共收到");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void takesOverNothingButCarriedRequestsIntoAnotherForm(long seed) throws IOException {
        Form then = StatutoryForms.ALL.stream()
                .filter(form -> form.covers(2020))
                .findFirst()
                .orElseThrow();
        String yaml = begin(2021, new RandomDataFile(seed, then, 2020, 9).yaml());
        Case last = new Neighbours(workshop()).find("a", 2020).orElseThrow();
        Map<String, String> carried = new TreeMap<>();
        last.ledger().figures().stream()
                .filter(figure -> figure.row().id().equals("CARRY_OUT") && !figure.isSum())
                .filter(figure -> last.ledger().number(figure).signum() != 0)
                .forEach(figure -> carried.put(
                        figure.id().replace("CARRY_OUT", "CARRY_IN"),
                        last.ledger().number(figure).toPlainString()));
        Report begun = Reading.read(yaml).report().orElseThrow();
        Map<String, String> written = new TreeMap<>();
        begun.figures().cells().forEach((id, cell) -> written.put(id, cell.printed()));
        assertThat(written).as(yaml).isEqualTo(carried);
        assertThat(begun.form()).isEqualTo("2021");
        assertThat(begun.publication()).isEqualTo(Report.Publication.NONE);
        assertThat(begun.corrections()).isEmpty();
        assertThat(begun.waivers()).isEmpty();
        assertThat(begun.tableNotes()).isEmpty();
        assertThat(begun.signOff().date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void hasNoErrorsButWhatIsToBeWritten(long seed) throws IOException {
        for (Form form : StatutoryForms.ALL) {
            int year = form.from() + 2;
            String last = new RandomDataFile(seed, form, year - 1, 9).yaml();
            String yaml = begin(year, last);
            assertThat(begin(year, last)).isEqualTo(yaml);
            Path file = data.resolve(year + "/a.yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, yaml);
            Workshop workshop = workshop();
            List<Finding> errors = new Examiner(workshop)
                    .examine(workshop.data().find("a", year).orElseThrow(), false).findings().stream()
                            .filter(Finding::blocks)
                            .filter(finding -> !finding.code().equals("S-TODO"))
                            // What is carried over has no outcome yet.
                            .filter(finding -> !finding.code().equals("T3-BALANCE"))
                            .toList();
            assertThat(errors).as(yaml).isEmpty();
            Files.delete(file);
        }
    }

    private String begin(int year, String last) throws IOException {
        Path file = data.resolve(year - 1 + "/a.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, last);
        Workshop workshop = workshop();
        Form form = workshop.forms().covering(year).get(0);
        Agency agency = workshop.agencies().agency("a");
        Before before = Before.of(agency, year, new Neighbours(workshop));
        return DraftWriter.write(
                NextYear.of(agency, year, form, workshop.opening(form), before).draft());
    }

    private Workshop workshop() {
        return new Workshop(new DataFolder(data), new TemplateFiles(data.resolve("none")));
    }
}
