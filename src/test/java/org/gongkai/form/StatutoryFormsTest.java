package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gongkai.form.Form.Part;
import org.junit.jupiter.api.Test;

/** What the two statutory forms say of themselves. */
class StatutoryFormsTest {
    private static final Form FORM = StatutoryForms.FORM_2021;

    @Test
    void haveTheirNamesSourcesAndYears() {
        assertThat(FORM.title()).isEqualTo("中华人民共和国政府信息公开工作年度报告格式");
        assertThat(FORM.source()).isEqualTo("国办公开办函〔2021〕30号");
        assertThat(FORM.from()).isEqualTo(2021);
        assertThat(FORM.to()).isEqualTo(Integer.MAX_VALUE);
        assertThat(StatutoryForms.FORM_2019.source()).isEqualTo("国办公开办函〔2019〕60号");
        assertThat(StatutoryForms.FORM_2019.to()).isEqualTo(2020);
    }

    @Test
    void findTheirPartsByNumberKeyOrTable() {
        assertThat(FORM.part("三").map(Part::key)).contains("依申请公开");
        assertThat(FORM.part("T3").map(Part::number)).contains("三");
        assertThat(FORM.part("总体情况").map(Part::number)).contains("一");
        assertThat(FORM.part("七")).isEmpty();
        assertThat(FORM.part("一").orElseThrow().names()).containsExactly("总体情况", "政府信息公开总体情况");
    }

    @Test
    void nameTheirRulesAndThoseOfPartsThatAreAbsent() {
        assertThat(FORM.rules())
                .containsAll(Set.of(
                        "T2-VALID-MIN",
                        "T2-REG-POWER",
                        "T3-ROWSUM",
                        "T3-COLSUM",
                        "T3-BALANCE",
                        "T4-REVIEW-SUM",
                        "X-CARRY",
                        "X-VALID",
                        "X-VALID-NA",
                        "X-PENDING",
                        "S-P5",
                        "S-FEE"));
    }

    @Test
    void tellTheUnitOfACellAndTheLineItStandsOn() {
        assertThat(FORM.figures().get("T2.FEE.AMOUNT").unit()).isEqualTo("万元");
        assertThat(FORM.figures().get("T3.NEW.NAT").unit()).isEqualTo("件");
        assertThat(FORM.figures().get("T2.FEE.AMOUNT").line()).isEqualTo("主动公开.行政事业性收费");
        assertThat(FORM.figures().get("T3.NEW.NAT").line()).isEqualTo("依申请公开.本年新收");
    }

    @Test
    void knowWhichFieldsOfTheSiteTheyFill() {
        assertThat(FORM.overview().keyFigures()).isNotEmpty();
        assertThat(FORM.overview().charts()).isNotEmpty();
    }
}
