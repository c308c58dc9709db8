package org.gongkai.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.form.Figure;
import org.gongkai.form.Form;
import org.gongkai.form.StatutoryForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What published cells say, in every spelling that was seen. */
class CellTextTest {
    private static Figure figure(String id) {
        return StatutoryForms.ALL.stream()
                .map(Form::figures)
                .filter(figures -> figures.containsKey(id))
                .findFirst()
                .orElseThrow()
                .get(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    T3.NEW.NAT        | 12           | 12        | false
                    T3.NEW.NAT        | 0            | 0         | false
                    T3.NEW.NAT        | １２           | 12        | false
                    T3.NEW.NAT        | 1,234        | 1234      | false
                    T3.NEW.NAT        | 12件          | 12        | false
                    T3.NEW.NAT        | 1 2          | 12        | false
                    T3.NEW.NAT        | /            | /         | false
                    T3.NEW.NAT        | —            | ''        | true
                    T3.NEW.NAT        | 无            | ''        | true
                    T3.NEW.NAT        | 012          | 12        | true
                    T3.NEW.NAT        | 3.5          | ''        | true
                    T3.NEW.NAT        | -3           | ''        | true
                    T3.NEW.NAT        | 约12          | ''        | true
                    T3.NEW.NAT        | ''           | ''        | false
                    T2.FEE.AMOUNT     | 0.5          | 0.5       | false
                    T2.FEE.AMOUNT     | 12.50万元      | 12.50     | false
                    T2.FEE.AMOUNT     | 380元         | 0.038     | true
                    T2.LICENSE.DELTA  | +5           | 5         | false
                    T2.LICENSE.DELTA  | -3           | -3        | false
                    T2.LICENSE.DELTA  | −3           | -3        | false
                    T2.LICENSE.DELTA  | 增加2          | 2         | false
                    T2.LICENSE.DELTA  | 减少4          | -4        | false
                    T2.PROCURE.AMOUNT | 169.98 万元    | 169.98 万元 | false
                    T2.PROCURE.AMOUNT | 251000元      | 251000 元  | false
                    T2.PROCURE.AMOUNT | 0            | 0         | false
                    T2.PROCURE.AMOUNT | 12           | ''        | true
                    """)
    void saysWhatADataFileWrites(String id, String printed, String value, boolean doubtful) {
        CellText read = CellText.of(printed, figure(id));
        assertThat(read.value()).isEqualTo(value);
        assertThat(read.doubt().isEmpty()).isNotEqualTo(doubtful);
    }

    @Test
    void keepsARemarkBelowTheNumber() {
        assertThat(CellText.of("415\n其中修订\n16件", figure("T3.NEW.NAT"))).isEqualTo(new CellText("415", "其中修订16件", ""));
    }

    @ParameterizedTest
    @CsvSource({"12,true", "12件,true", "/,true", "—,true", "'',true", "规章,false", "第12条,false"})
    void tellsFiguresFromLabels(String printed, boolean possible) {
        assertThat(CellText.isPossible(printed)).isEqualTo(possible);
    }
}
