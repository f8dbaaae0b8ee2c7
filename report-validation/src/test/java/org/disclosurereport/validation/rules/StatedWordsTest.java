package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;

import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.validation.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words around a figure speak of it. */
class StatedWordsTest {

    /** The figure 7件 of a sentence. */
    private static StatedFigure in(String sentence) {
        return Sentences.say(sentence)
                .states("7件")
                .in(clean())
                .getStatedFigures()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "；", "：", "！", "？", ",", ";", ":", "!", "?", "（", "）", "(", ")", "\n"})
    void a_mark_ends_the_words_on_both_sides(String mark) {
        assertThat(StatedWords.before(in("公开信息" + mark + "受理申请7件")))
                .as("words before")
                .isEqualTo("受理申请");
        assertThat(StatedWords.from(in("受理申请7件" + mark + "均已答复")))
                .as("words from the figure on")
                .isEqualTo("7件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "9", "０", "５", "９"})
    void the_figure_before_ends_the_words_before(String digit) {
        assertThat(StatedWords.before(in("公开" + digit + "条申请7件"))).isEqualTo("条申请");
    }

    @Test
    void every_other_sign_is_part_of_the_words() {
        assertThat(StatedWords.before(in("受理、办理/答复“申请”A7件"))).isEqualTo("受理、办理/答复“申请”A");
        assertThat(StatedWords.from(in("受理7件、办理/答复“申请”"))).isEqualTo("7件、办理/答复“申请”");
        assertThat(StatedWords.before(in("7件"))).isEmpty();
    }

    @Test
    void what_the_sentence_says_after_and_before_a_figure_goes_beyond_marks() {
        StatedFigure figure = in("去年，行政复议7件，均获维持。");

        assertThat(StatedWords.prefix(figure)).isEqualTo("去年，行政复议");
        assertThat(StatedWords.after(figure)).isEqualTo("，均获维持。");
    }

    @Test
    void no_words_are_farther_away_than_two_hundred_characters() {
        StatedFigure near = in("近" + "字".repeat(199) + "7件" + "字".repeat(199) + "近");
        assertThat(StatedWords.before(near)).hasSize(200).startsWith("近");
        assertThat(StatedWords.prefix(near)).hasSize(200).startsWith("近");
        assertThat(StatedWords.after(near)).hasSize(200).endsWith("近");

        StatedFigure far = in("远" + "字".repeat(200) + "7件" + "字".repeat(200) + "远");
        assertThat(StatedWords.before(far)).hasSize(200).doesNotContain("远");
        assertThat(StatedWords.prefix(far)).hasSize(200).doesNotContain("远");
        assertThat(StatedWords.after(far)).hasSize(200).doesNotContain("远");
        assertThat(StatedWords.from(far)).hasSize(200).startsWith("7件字");
    }
}
