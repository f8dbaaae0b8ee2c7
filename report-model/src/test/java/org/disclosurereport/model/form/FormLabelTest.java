package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormLabelTest {

    private static final FormLabel OUTCOMES = FormLabel.of("outcomes", "三、", "本年度办理结果", "Outcomes");
    private static final FormLabel DENIED =
            FormLabel.of("denied", "（三）", "不予公开", "Denied").under(OUTCOMES);
    private static final FormLabel SECRET =
            FormLabel.of("secret", "1.", "属于国家秘密", "State secret").under(DENIED);

    @Test
    void the_number_of_a_label_counts_the_headers_above_it() {
        assertThat(SECRET.numbered()).isEqualTo(Wording.of("1.属于国家秘密", "3.3.1 State secret"));
        assertThat(DENIED.numbered()).isEqualTo(Wording.of("（三）不予公开", "3.3 Denied"));
    }

    @Test
    void a_label_without_numbering_stays_without_number() {
        FormLabel natural = FormLabel.of("naturalPerson", "", "自然人", "Natural person");
        assertThat(natural.numbered()).isEqualTo(natural.wording());
    }

    @Test
    void a_header_without_number_adds_none() {
        FormLabel unnumbered = FormLabel.of("corporate", "", "法人或其他组织", "Corporate");
        FormLabel first = FormLabel.of("first", "1.", "企业", "Enterprise").under(unnumbered);
        assertThat(first.numbered()).isEqualTo(Wording.of("1.企业", "1 Enterprise"));
        assertThat(first.parent()).contains(unnumbered);
    }

    @Test
    void a_label_knows_what_it_stands_under() {
        assertThat(SECRET.isUnder("denied")).isTrue();
        assertThat(SECRET.isUnder("outcomes")).isTrue();
        assertThat(SECRET.isUnder("secret")).isFalse();
        assertThat(SECRET.parent()).contains(DENIED);
        assertThat(OUTCOMES.parent()).isEmpty();
    }

    @Test
    void the_official_wording_comes_first() {
        FormLabel label = SECRET.alsoPrinted("国家秘密").basedOn("第十四条", "art 14");
        assertThat(label.printedWordings()).containsExactly("属于国家秘密", "国家秘密");
        assertThat(label.variants()).containsExactly("国家秘密");
        assertThat(label.legalBasis()).contains(Wording.of("第十四条", "art 14"));
        assertThat(label.parent()).contains(DENIED);
        assertThat(SECRET.variants()).isEmpty();
        assertThat(SECRET.printedWordings()).containsExactly("属于国家秘密");
        assertThat(label).hasToString("1.属于国家秘密");
    }

    @ParameterizedTest
    @CsvSource({
        "一、, 1",
        "三、, 3",
        "九、, 9",
        "十、, 10",
        "（十二）, 12",
        "（二十）, 20",
        "（二十三）, 23",
        "九十九, 99",
        "1., 1",
        "1、, 1",
        "8．, 8",
        "10., 10",
        "（1）, 1",
        "(七), 7",
        "25, 25",
        "99., 99"
    })
    void numbering_has_a_value(String printed, int value) {
        assertThat(Numbering.valueOf(printed)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "、", "其中：", "100.", "0.", "abc"})
    void what_is_no_numbering_has_none(String printed) {
        assertThat(Numbering.valueOf(printed)).isZero();
    }

    @Test
    void a_wording_is_in_both_languages() {
        Wording wording = Wording.of("总计", "Total");
        assertThat(wording.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("总计");
        assertThat(wording.in(Locale.forLanguageTag("zh-Hant-TW"))).isEqualTo("总计");
        assertThat(wording.in(Locale.FRENCH)).isEqualTo("Total");
        assertThat(wording.in(Locale.ROOT)).isEqualTo("Total");
        assertThat(wording).hasToString("总计 / Total");
        assertThatThrownBy(() -> Wording.of(" ", "Total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("' ' and 'Total'");
        assertThatThrownBy(() -> Wording.of("总计", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_numbering_without_a_number_adds_none_in_english() {
        FormLabel whole = FormLabel.of("whole", "1.", "参加次数", "Attended");
        assertThat(FormLabel.of("part", "其中：", "主要负责同志参加", "By the head").numbered())
                .isEqualTo(Wording.of("其中：主要负责同志参加", "By the head"));
        assertThat(FormLabel.of("part", "其中：", "主要负责同志参加", "By the head")
                        .under(whole)
                        .numbered())
                .isEqualTo(Wording.of("其中：主要负责同志参加", "1 By the head"));
        assertThat(FormLabel.of("part", "其中：1.", "网站", "Website").numbered())
                .isEqualTo(Wording.of("其中：1.网站", "1 Website"));
    }

    @Test
    void a_label_knows_its_unit_its_sign_and_whether_it_is_recalled() {
        FormLabel plain = FormLabel.of("a", "", "甲", "A");
        FormLabel marked = plain.countedIn(Unit.YUAN).signed().recalled().alsoPrinted("乙");
        assertThat(plain.unit()).isEmpty();
        assertThat(plain.isSigned() || plain.isRecalled()).isFalse();
        assertThat(marked.unit()).contains(Unit.YUAN);
        assertThat(marked.isSigned()).isTrue();
        assertThat(marked.isRecalled()).isTrue();
        assertThat(marked.under(plain).basedOn("条例", "Regulation").isSigned()).isTrue();
        assertThat(marked.variants()).containsExactly("乙");
    }
}
