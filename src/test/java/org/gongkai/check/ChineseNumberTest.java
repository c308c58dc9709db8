package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({
        "两, 2",
        "十, 10",
        "十二, 12",
        "一十二, 12",
        "二十, 20",
        "一百零五, 105",
        "一百〇五, 105",
        "一〇五, 105",
        "一百一十, 110",
        "一百二十三, 123",
        "两千三百, 2300",
        "三千零六, 3006",
        "一万零二十, 10020",
        "十二万三千, 123000",
        "二〇二一, 2021"
    })
    void readsWhatProseWrites(String written, int value) {
        assertThat(ChineseNumber.value(written)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "零",
                "百",
                "三四",
                "一百二",
                "一百五十十",
                "二十百",
                "三五百",
                "十百",
                "一二三",
                "万",
                "一万万",
                "〇五",
                "千千千千千千",
                "九千九百九十九万九千九百九十九"
            })
    void readsNothingElse(String written) {
        assertThat(ChineseNumber.value(written)).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        for (int number = 1; number < 200_000; number += number < 2000 ? 1 : 997) {
            assertThat(ChineseNumber.value(ChineseNumber.written(number))).hasValue(number);
        }
    }
}
