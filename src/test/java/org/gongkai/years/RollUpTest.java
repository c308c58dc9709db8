package org.gongkai.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Below;
import org.gongkai.check.Register;
import org.gongkai.data.RandomReport;
import org.gongkai.data.Reading;
import org.gongkai.draft.DraftWriter;
import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.gongkai.model.Agency;
import org.gongkai.model.Cell;
import org.gongkai.model.Finding;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Neighbours;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hundred agencies in three levels add up to what an independent sum gives. */
class RollUpTest {
    private static final Form FORM = StatutoryForms.FORM_2021;
    private static final int AGENCIES = 300;

    @TempDir
    private Path data;

    @Test
    void isTheSumOfAllBelow() throws IOException {
        Files.createDirectories(data.resolve("2021"));
        StringBuilder register = new StringBuilder("top: {机关: 某某市人民政府, 类别: 政府}\n");
        Map<String, BigDecimal> sums = new HashMap<>();
        for (int i = 0; i < AGENCIES; i++) {
            String parent = i < 10 ? "top" : "a" + (i < 60 ? i % 10 : 10 + i % 50);
            register.append("a" + i + ": {机关: 某局" + i + ", 上级: " + parent + "}\n");
            if (i != AGENCIES - 1) {
                add(i, sums);
            }
        }
        Files.writeString(data.resolve("agencies.yaml"), register);
        String without = draft();
        assertThat(cells(without)).isEqualTo(sums);
        add(AGENCIES - 1, sums);
        String with = draft();
        assertThat(cells(with)).isEqualTo(sums);
        List<String> before = without.lines().toList();
        List<String> after = with.lines().toList();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                assertThat(before.get(i)).matches(".*(299 家合计|计入 299 家|a299 某局299：缺).*|.*缺 1 家：某局299.*");
            }
        }
        assertThat(Reading.read(with).findings()).noneMatch(Finding::blocks);
    }

    private void add(int i, Map<String, BigDecimal> sums) throws IOException {
        RandomReport report = new RandomReport(FORM, i);
        Files.writeString(data.resolve("2021/a" + i + ".yaml"), report.writtenAnyhow(i));
        report.cells().forEach((id, written) -> {
            if (!FORM.figures().get(id).isSum() && new BigDecimal(written).signum() != 0) {
                sums.merge(id, new BigDecimal(written), (a, b) -> a.add(b).stripTrailingZeros());
            }
        });
        sums.replaceAll((id, sum) -> sum.stripTrailingZeros());
    }

    private String draft() {
        Workshop workshop = new Workshop(new DataFolder(data), new TemplateFiles(data.resolve("none")));
        Neighbours reports = new Neighbours(workshop);
        Agency top = workshop.agencies().agency("top");
        NextYear begun = NextYear.of(top, 2021, FORM, workshop.opening(FORM), Before.of(top, 2021, reports));
        Below below = Below.of(
                "top", 2021, new Register(workshop.agencies().agencies().values()), id -> reports.find(id, 2021));
        return DraftWriter.write(RollUp.of(begun.draft(), below, any -> true).draft());
    }

    private static Map<String, BigDecimal> cells(String yaml) {
        Map<String, BigDecimal> cells = new HashMap<>();
        Map<String, Cell> read =
                Reading.read(yaml).report().orElseThrow().figures().cells();
        for (Figure figure : FORM.figures().values()) {
            if (read.containsKey(figure.id())) {
                cells.put(figure.id(), read.get(figure.id()).number().stripTrailingZeros());
            }
        }
        return cells;
    }
}
