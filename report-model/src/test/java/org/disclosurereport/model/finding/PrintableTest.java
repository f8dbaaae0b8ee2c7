package org.disclosurereport.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of a document inside of a message: it must neither hide anything nor run away. */
class PrintableTest {

    @Test
    void text_of_people_is_shown_as_it_is() {
        String text = "示例市 𠮷野 (a) \u3000“引号” é 12";

        assertThat(Printable.of(text)).isEqualTo(text);
        assertThat(Printable.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, \\u0000", "10, \\u000a", "27, \\u001b", "8206, \\u200e", "8238, \\u202e", "8232, \\u2028"})
    void what_would_hide_or_move_something_is_shown_by_its_number(int character, String shown) {
        assertThat(Printable.of("甲" + Character.toString(character) + "乙")).isEqualTo("甲" + shown + "乙");
    }

    @Test
    void half_of_a_character_and_a_paragraph_separator_are_shown_by_their_numbers() {
        assertThat(Printable.of("\ud83d")).isEqualTo("\\ud83d");
        assertThat(Printable.of("a\u2029")).isEqualTo("a\\u2029");
    }

    @Test
    void a_long_text_is_cut_after_two_hundred_characters_and_says_so() {
        String longest = "𠮷".repeat(Printable.MAX_LENGTH);

        assertThat(Printable.of(longest)).isEqualTo(longest);
        assertThat(Printable.of(longest + "a")).isEqualTo(longest + "…");
        assertThat(Printable.of("\n".repeat(201))).isEqualTo("\\u000a".repeat(200) + "…");
    }
}
