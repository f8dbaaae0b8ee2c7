package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.model.form.Unit.PIECE;
import static org.disclosurereport.model.form.Unit.TEN_THOUSAND_YUAN;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which literals are figures of a unit, and which number is stored: exactly the one that is written. */
class FigureTextTest {

    /** RFC 8259, section 6. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private static final char[] ALPHABET = "-+.019eE ".toCharArray();

    private static void check(String text) {
        assertThat(FigureText.isNumber(text))
                .as("'%s'", text)
                .isEqualTo(NUMBER.matcher(text).matches());
        if (text.length() < 6) {
            for (char c : ALPHABET) {
                check(text + c);
            }
        }
    }

    @Test
    void a_number_is_what_RFC_8259_says_it_is() {
        check("");
        check("/");
        check(":");
        check("1e1");
        check("-10.10E");
        check("123456789012");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12345678901234567890, PIECE, -",
                "123456789012345678901, PIECE, LIMIT_NUMBER",
                "0.1, PIECE, NUM_NOT_INTEGER",
                "1e3, PIECE, NUM_NOT_INTEGER",
                "1E3, PIECE, NUM_NOT_INTEGER",
                "x, PIECE, NUM_SYNTAX",
                "1e3, TEN_THOUSAND_YUAN, NUM_SYNTAX",
                "1E3, TEN_THOUSAND_YUAN, NUM_SYNTAX",
                "0.123456, TEN_THOUSAND_YUAN, -",
                "0.1234567, TEN_THOUSAND_YUAN, NUM_PRECISION",
                "12345678901234.567890, TEN_THOUSAND_YUAN, -",
                "123456789012345.678901, TEN_THOUSAND_YUAN, LIMIT_NUMBER",
                "1234567, TEN_THOUSAND_YUAN, -"
            })
    void what_is_wrong_with_a_literal_is_told_by_its_unit(String literal, Unit unit, ReadingCode code) {
        assertThat(FigureText.problem(literal, unit).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "0",
        "-0",
        "7",
        "-7",
        "0.5",
        "-0.5",
        "0.000001",
        "-0.000001",
        "12.30",
        "59237.244900",
        "1.123456",
        "10",
        "9223372036854.775807",
        "-9223372036854.775808",
        "9223372036854",
        "0.000000"
    })
    void money_is_stored_exactly_as_it_is_written(String literal) {
        assertThat(TEN_THOUSAND_YUAN.toDecimal(FigureText.stored(literal, TEN_THOUSAND_YUAN)))
                .isEqualByComparingTo(new BigDecimal(literal));
    }

    @ParameterizedTest
    @CsvSource({"0", "-0", "7", "-12", "9223372036854775807", "-9223372036854775808"})
    void counts_are_stored_exactly_as_they_are_written(String literal) {
        assertThat(FigureText.stored(literal, PIECE)).isEqualTo(Long.parseLong(literal));
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775808, PIECE", "-9223372036854775809, PIECE", "92233720368547758070, PIECE",
        "9223372036854.775808, TEN_THOUSAND_YUAN", "9223372036855, TEN_THOUSAND_YUAN",
                "-9223372036854.775809, TEN_THOUSAND_YUAN"
    })
    void what_does_not_fit_is_refused_and_never_wraps(String literal, Unit unit) {
        assertThatThrownBy(() -> FigureText.stored(literal, unit)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_number_is_whole_without_fraction_and_exponent() {
        assertThat(FigureText.isWhole("-12")).isTrue();
        for (String literal : new String[] {"1.0", "1e3", "1E3", "1.5E3", "1.5e3"}) {
            assertThat(FigureText.isWhole(literal)).as(literal).isFalse();
        }
    }

    @Test
    void whole_numbers_of_a_unit_are_stored_in_its_smallest_part() {
        assertThat(FigureText.stored(12, PIECE)).isEqualTo(12);
        assertThat(FigureText.stored(-12, TEN_THOUSAND_YUAN)).isEqualTo(-12_000_000);
        assertThatThrownBy(() -> FigureText.stored(9_223_372_036_855L, TEN_THOUSAND_YUAN))
                .isInstanceOf(ArithmeticException.class);
    }
}
