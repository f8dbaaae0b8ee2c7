package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "59237.2449, 59237244900",
        "7545, 7545000000",
        "0.000001, 1",
        "-0.5, -500000",
        "0, 0",
        "-7545.01, -7545010000",
        "9223372036854.775807, 9223372036854775807",
        "-9223372036854.775808, -9223372036854775808"
    })
    void ten_thousand_yuan_are_kept_as_fen(String figure, long stored) {
        assertThat(Unit.TEN_THOUSAND_YUAN.toStored(new BigDecimal(figure))).isEqualTo(stored);
        assertThat(Unit.TEN_THOUSAND_YUAN.format(stored)).isEqualTo(figure);
        assertThat(Unit.TEN_THOUSAND_YUAN.toDecimal(stored)).isEqualTo(new BigDecimal(figure));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "-8, -8", "9223372036854775807, 9223372036854775807"})
    void pieces_are_kept_as_they_are(String figure, long stored) {
        assertThat(Unit.PIECE.toStored(new BigDecimal(figure))).isEqualTo(stored);
        assertThat(Unit.PIECE.format(stored)).isEqualTo(figure);
        assertThat(Unit.PIECE.toDecimal(stored)).isEqualTo(new BigDecimal(figure));
    }

    @Test
    void a_figure_has_no_exponent() {
        assertThat(Unit.TEN_THOUSAND_YUAN.toDecimal(10_000_000)).isEqualTo(new BigDecimal("10"));
        assertThat(Unit.PIECE.toDecimal(1_000)).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void trailing_zeros_are_no_decimals() {
        assertThat(Unit.TEN_THOUSAND_YUAN.toStored(new BigDecimal("1.00000000")))
                .isEqualTo(1_000_000);
        assertThat(Unit.PIECE.toStored(new BigDecimal("12.000"))).isEqualTo(12);
        assertThat(Unit.PIECE.toStored(new BigDecimal("1.2e1"))).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "59237.24489999", "9223372036854.775808", "1e30"})
    void what_is_finer_than_a_fen_or_too_large_is_refused(String figure) {
        assertThatThrownBy(() -> Unit.TEN_THOUSAND_YUAN.toStored(new BigDecimal(figure)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "12.01", "9223372036854775808"})
    void there_is_no_half_piece(String figure) {
        assertThatThrownBy(() -> Unit.PIECE.toStored(new BigDecimal(figure))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999",
                "1e-99999999",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e2147483647",
                "12345678901234567890"
            })
    void a_monstrous_exponent_is_refused_at_once(String figure) {
        for (Unit unit : Unit.values()) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThatThrownBy(() -> unit.toStored(new BigDecimal(figure)))
                            .isInstanceOf(ArithmeticException.class)
                            .hasMessageContaining("Figure in " + unit.symbol()));
        }
        assertThat(Unit.TEN_THOUSAND_YUAN.toStored(new BigDecimal("0e999999999")))
                .isZero();
        assertThat(Unit.PIECE.toStored(new BigDecimal("0e-999999999"))).isZero();
    }

    @Test
    void units_are_printed_as_the_form_does() {
        assertThat(Unit.PIECE.symbol()).isEqualTo("件");
        assertThat(Unit.PIECE.decimals()).isZero();
        assertThat(Unit.TEN_THOUSAND_YUAN.symbol()).isEqualTo("万元");
        assertThat(Unit.TEN_THOUSAND_YUAN.decimals()).isEqualTo(6);
    }
}
