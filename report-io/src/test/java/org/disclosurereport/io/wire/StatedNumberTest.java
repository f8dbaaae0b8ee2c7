package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.stated.StatedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedNumberTest {

    @Test
    void a_literal_has_at_most_the_digits_and_zeros_of_a_stated_figure() {
        assertThat(StatedNumber.problem("9".repeat(StatedNumber.MAX_DIGITS))).isEmpty();
        assertThat(StatedNumber.problem("0." + "9".repeat(StatedNumber.MAX_DIGITS - 1)))
                .isEmpty();
        assertThat(StatedNumber.problem("9".repeat(StatedNumber.MAX_DIGITS + 1)))
                .contains(ReadingCode.LIMIT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1", "1E1", "-0.5e-3", "12E+4"})
    void a_literal_has_no_exponent(String literal) {
        assertThat(StatedNumber.problem(literal)).contains(ReadingCode.NUM_SYNTAX);
    }

    @Test
    void digits_and_zeros_are_counted_where_they_are_too_many() {
        int most = StatedFigure.MAX_DIGITS;
        assertThat(StatedNumber.excess(new BigDecimal("9".repeat(most)))).isZero();
        assertThat(StatedNumber.excess(new BigDecimal("9".repeat(most + 1)))).isEqualTo(most + 1);
        assertThat(StatedNumber.excess(BigDecimal.ONE.scaleByPowerOfTen(-most))).isZero();
        assertThat(StatedNumber.excess(BigDecimal.ONE.scaleByPowerOfTen(-most - 1)))
                .isEqualTo(most + 1);
        assertThat(StatedNumber.excess(BigDecimal.ONE.scaleByPowerOfTen(most + 1)))
                .isEqualTo(most + 1);
    }

    @Test
    void a_power_of_ten_must_divide_what_it_rounds() {
        assertThat(StatedNumber.rounded(new BigDecimal("1200"), "100")).contains(new BigDecimal("12E+2"));
        assertThat(StatedNumber.rounded(new BigDecimal("1250"), "100")).isEmpty();
        assertThat(StatedNumber.rounded(new BigDecimal("1200.0"), "100")).isEmpty();
        assertThat(StatedNumber.isPrecision("10")).isTrue();
        assertThat(StatedNumber.isPrecision("1" + "0".repeat(StatedFigure.MAX_DIGITS)))
                .isTrue();
        for (String none : new String[] {"1", "20", "11", "1.0", "1" + "0".repeat(StatedFigure.MAX_DIGITS + 1)}) {
            assertThat(StatedNumber.isPrecision(none)).as(none).isFalse();
        }
    }
}
