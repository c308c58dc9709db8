package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.form.Lexicon.Role;
import org.gongkai.form.Lexicon.Word;
import org.gongkai.form.Prose.Claim;
import org.gongkai.form.Prose.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest word at a place, and all that it does. */
class LexiconTest {
    private static final Topic RULES = new Topic("规章", List.of("规章", "政府规章"), List.of("公开", "废止"), List.of());
    private static final Topic CASES = new Topic("案件", List.of("案件", "公开"), List.of(), List.of());
    private static final Claim REPEAL = claim("规章", "废止");
    private static final Claim CLOSE = claim("案件", "废止");
    private static final Lexicon LEXICON = new Lexicon(
            List.of(RULES, CASES),
            List.of(REPEAL, CLOSE),
            List.of("件", "宗"),
            Map.of(Role.DENIAL, List.of("无", "未"), Role.PLAIN, List.of("规章制度", "无偿"), Role.LIMIT, List.of("未")));

    private static Claim claim(String topic, String word) {
        return new Claim("N-X", topic, List.of(word), false, false, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "规章三件, 0, 规章",
        "规章制度, 0, 规章制度",
        "规章制, 0, 规章",
        "我局规章, 2, 规章",
        "政府规章, 0, 政府规章",
        "政府规, 0, ''",
        "政府, 0, ''",
        "规, 0, ''",
        "无, 0, 无",
        "无一件, 0, 无",
        "无偿, 0, 无偿",
        "偿, 0, ''",
    })
    void isTheLongestThatBeginsThere(String text, int at, String word) {
        assertThat(LEXICON.at(text, at).map(Word::text).orElse("")).isEqualTo(word);
    }

    @Test
    void namesItsTopic() {
        assertThat(word("政府规章").topic()).contains(RULES);
        assertThat(word("案件").topic()).contains(CASES);
        assertThat(word("废止").topic()).isEmpty();
    }

    @Test
    void mayLimitOneTopicAndNameAnother() {
        assertThat(word("公开").topic()).contains(CASES);
    }

    @Test
    void saysNumbersOfSeveralTopics() {
        assertThat(word("废止").claims()).containsExactly(REPEAL, CLOSE);
        assertThat(word("规章").claims()).isEmpty();
    }

    @Test
    void hasItsRoles() {
        assertThat(word("未").roles()).containsExactlyInAnyOrder(Role.DENIAL, Role.LIMIT);
        assertThat(word("无").is(Role.DENIAL)).isTrue();
        assertThat(word("无").is(Role.LIMIT)).isFalse();
        assertThat(word("规章").roles()).isEmpty();
    }

    @Test
    void knowsWhatItsWordsBeginWith() {
        assertThat(LEXICON.mayBegin('规')).isTrue();
        assertThat(LEXICON.mayBegin('章')).isFalse();
        assertThat(LEXICON.mayDeny('未')).isTrue();
        assertThat(LEXICON.mayDeny('规')).isFalse();
    }

    @Test
    void countsInItsUnits() {
        assertThat(LEXICON.units()).containsExactly("件", "宗");
    }

    private static Word word(String text) {
        return LEXICON.at(text, 0).orElseThrow();
    }
}
