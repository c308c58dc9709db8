package org.gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignOffTest {
    @Test
    void startsTheDateTwoCharactersRightOfALongSignature() {
        // 15 characters, and a date of 6.5.
        SignOff place = of("哈尔滨市南岗区工业和信息科技局", "2022年1月19日");
        assertThat(place).isEqualTo(new SignOff(2, 2 + 15 - 2 - 6.5));
    }

    @Test
    void movesAShortSignatureLeftSoThatTheDateKeepsTheMargin() {
        SignOff place = of("省科技厅", "2022年1月19日");
        assertThat(place).isEqualTo(new SignOff(2 + 6.5 + 2 - 4, 2));
    }

    @Test
    void letsADateAsLongAsTheSignatureBeginTwoCharactersFurtherRight() {
        // 7 characters and 6.5.
        assertThat(of("哈尔滨市科技局", "2022年1月19日")).isEqualTo(new SignOff(2, 0.5));
    }

    @Test
    void measuresTheLongestLineOfASignature() {
        assertThat(of("内蒙古自治区呼伦贝尔市\n自然资源和不动产登记服务中心", "2022年1月19日")).isEqualTo(new SignOff(2, 2 + 14 - 2 - 6.5));
    }

    private static SignOff of(String signature, String date) {
        return SignOff.of(Reports.text(signature), Reports.text(date));
    }
}
