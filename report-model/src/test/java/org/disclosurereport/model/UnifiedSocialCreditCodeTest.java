package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"12620600MB0523338C", "113325000026455663", "11150000MB1604391C"})
    void a_published_code_is_right(String text) {
        assertThat(UnifiedSocialCreditCode.find(text))
                .hasValueSatisfying(code -> assertThat(code).hasToString(text));
        assertThat(UnifiedSocialCreditCode.parse(text).toString()).isEqualTo(text);
    }

    @Test
    void a_code_names_region_and_organisation() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse("12620600MB0523338C");
        assertThat(code.registrationRegion()).isEqualTo("620600");
        assertThat(code.organisationCode()).isEqualTo("MB0523338");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350211M0000XUF46",
                "",
                "12620600MB0523338",
                "12620600MB0523338C0",
                "12620600MB0523338c",
                "12620600MB0523338D",
                "12620600MI0523338C",
                "１２620600MB0523338C",
                "12620600MB052333 C"
            })
    void a_wrong_code_is_none(String text) {
        assertThat(UnifiedSocialCreditCode.find(text)).isEmpty();
        assertThatThrownBy(() -> UnifiedSocialCreditCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but was '" + text + "'");
    }

    @Test
    void a_remainder_of_31_gives_the_check_character_0() {
        assertThat(UnifiedSocialCreditCode.checkCharacter("00000000000000000Y")).contains('0');
        assertThat(UnifiedSocialCreditCode.find("000000000000000000")).isPresent();
        // 10 * 1 + 7 * 3 = 31: a sum that is not 0 and leaves no remainder.
        assertThat(UnifiedSocialCreditCode.checkCharacter("A70000000000000000")).contains('0');
    }

    @Test
    void the_message_names_the_right_check_character() {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.parse("12620600MB0523338D"))
                .hasMessageContaining("check character C, but was");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12620600MB0523338c", "12620600MI0523338C", "I2620600MB0523338C", "12620600MB052333 C"})
    void a_text_with_a_character_of_no_code_calls_for_none(String text) {
        assertThat(UnifiedSocialCreditCode.checkCharacter(text)).isEmpty();
        assertThatThrownBy(() -> UnifiedSocialCreditCode.parse(text)).hasMessageContaining("check character, but was");
    }

    @Test
    void every_changed_character_is_noticed() {
        String right = "12620600MB0523338C";
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int i = 0; i < right.length(); i++) {
            for (int k = 0; k < alphabet.length(); k++) {
                if (alphabet.charAt(k) != right.charAt(i)) {
                    String wrong = right.substring(0, i) + alphabet.charAt(k) + right.substring(i + 1);
                    assertThat(UnifiedSocialCreditCode.find(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }
}
