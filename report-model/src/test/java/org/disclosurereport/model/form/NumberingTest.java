package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers at the edges of what a numbering can be. */
class NumberingTest {

    @ParameterizedTest
    @ValueSource(strings = {"100", "十十", "4294967297", "18446744073709551617", "1000000000000000000000000000000000"})
    void a_number_above_99_is_no_numbering_however_long(String printed) {
        assertThat(Numbering.valueOf(printed)).isZero();
    }

    @Test
    void zeros_before_a_number_do_not_count() {
        assertThat(Numbering.valueOf("007")).isEqualTo(7);
        assertThat(Numbering.valueOf("01.")).isEqualTo(1);
        assertThat(Numbering.valueOf("00")).isZero();
    }
}
