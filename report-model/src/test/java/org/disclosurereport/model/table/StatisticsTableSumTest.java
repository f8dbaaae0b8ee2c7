package org.disclosurereport.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table knows of all its numbers at once. */
class StatisticsTableSumTest {

    private static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();
    private static final StatisticsTable ZEROS = StatisticsTable.zeros(REQUEST);
    private static final int LAST = REQUEST.cells().size() - 1;

    private static StatisticsTable zerosBut(int index, Cell cell) {
        return ZEROS.toBuilder().set(index, cell).build();
    }

    @Test
    void a_table_is_filled_if_every_cell_holds_a_number() {
        assertThat(StatisticsTable.zeros(REQUEST).isFilled()).isTrue();
        for (Cell other : new Cell[] {Cell.BLANK, Cell.SLASH, Cell.DASH, Cell.unreadable("约12")}) {
            assertThat(zerosBut(0, other).isFilled()).as(other.toString()).isFalse();
            assertThat(zerosBut(LAST, other).isFilled()).as(other.toString()).isFalse();
        }
        assertThat(StatisticsTable.builder(REQUEST).build().isFilled()).isFalse();
    }

    @Test
    void a_table_has_a_negative_number_wherever_it_stands() {
        assertThat(ZEROS.hasNegative()).isFalse();
        assertThat(zerosBut(0, Cell.of(Long.MAX_VALUE)).hasNegative()).isFalse();
        assertThat(zerosBut(0, Cell.of(-1)).hasNegative()).isTrue();
        assertThat(zerosBut(LAST, Cell.of(Long.MIN_VALUE)).hasNegative()).isTrue();
        assertThat(zerosBut(0, Cell.of(-1)).toBuilder()
                        .set(0, Cell.BLANK)
                        .build()
                        .hasNegative())
                .isFalse();
    }

    /** Around the size from which sums are checked for overflow. */
    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, -1, (1L << 54) - 1, 1L << 54, -(1L << 54), -(1L << 54) - 1, 1L << 55, Long.MAX_VALUE - 3})
    void cells_without_a_number_count_as_zero(long number) {
        StatisticsTable table = ZEROS.toBuilder()
                .set(0, Cell.of(number))
                .set(1, Cell.of(3))
                .set(2, Cell.BLANK)
                .set(3, Cell.unreadable("9"))
                .build();

        assertThat(table.sumOf(0, 1, 2, 3, 4)).isEqualTo(number + 3);
        assertThat(table.sumOf(1)).isEqualTo(3);
        assertThat(table.sumOf()).isZero();
    }

    @Test
    void a_sum_never_wraps_around() {
        StatisticsTable table = ZEROS.toBuilder()
                .set(0, Cell.of(Long.MAX_VALUE))
                .set(1, Cell.of(1))
                .build();
        assertThatThrownBy(() -> table.sumOf(0, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("A sum must fit 64 bits, but that of 9223372036854775807 and 1 overflows");
        StatisticsTable negative = ZEROS.toBuilder()
                .set(0, Cell.of(Long.MIN_VALUE))
                .set(1, Cell.of(-1))
                .build();
        assertThatThrownBy(() -> negative.sumOf(0, 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_sum_of_large_round_numbers_never_wraps_around() {
        StatisticsTable.Builder builder = ZEROS.toBuilder();
        IntStream.range(0, 4).forEach(i -> builder.set(i, 1L << 62));
        StatisticsTable table = builder.build();

        assertThat(table.sumOf(0)).isEqualTo(1L << 62);
        assertThatThrownBy(() -> table.sumOf(0, 1, 2, 3)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void many_large_numbers_are_added_exactly() {
        long large = (1L << 54) - 1;
        StatisticsTable.Builder builder = StatisticsTable.builder(REQUEST);
        IntStream.range(0, 175).forEach(i -> builder.set(i, large));
        int[] manyTimes = IntStream.range(0, 1400).map(i -> i % 175).toArray();

        assertThat(builder.build().sumOf(IntStream.range(0, 175).toArray())).isEqualTo(175 * large);
        assertThatThrownBy(() -> builder.build().sumOf(manyTimes)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void tables_with_other_numbers_or_states_have_other_hash_codes() {
        assertThat(zerosBut(0, Cell.of(1)).hashCode()).isNotEqualTo(ZEROS.hashCode());
        assertThat(zerosBut(0, Cell.BLANK).hashCode()).isNotEqualTo(ZEROS.hashCode());
        assertThat(zerosBut(0, Cell.of(0))).isEqualTo(ZEROS).hasSameHashCodeAs(ZEROS);
        assertThat(ZEROS.toString()).startsWith("request (FY2021) {request/newlyReceived/naturalPerson=0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 12})
    void sums_of_all_rows_are_equal_or_one_is_not(int parts) {
        int[] left = {0};
        int[] right = IntStream.rangeClosed(1, parts).toArray();
        int step = parts + 1;
        int count = 3;
        StatisticsTable.Builder builder = StatisticsTable.zeros(REQUEST).toBuilder();
        for (int row = 0; row < count; row++) {
            for (int part = 1; part <= parts; part++) {
                builder.set(row * step + part, 10L * row + part);
            }
            builder.set(row * step, 10L * row * parts + parts * (parts + 1L) / 2);
        }
        StatisticsTable table = builder.build();

        assertThat(table.areSurelyEqual(left, right, step, count)).isTrue();
        assertThat(table.areSurelyEqual(right, left, step, count)).isTrue();
        for (int cell = 0; cell < step * count; cell++) {
            StatisticsTable changed =
                    table.toBuilder().set(cell, table.getNumber(cell) + 1).build();
            assertThat(changed.areSurelyEqual(left, right, step, count))
                    .as("cell %s", cell)
                    .isFalse();
        }
        assertThat(table.toBuilder().set(step * count, 1).build().areSurelyEqual(left, right, step, count))
                .isTrue();
    }

    @Test
    void sums_are_not_surely_equal_where_a_cell_has_no_number_or_a_number_is_large() {
        StatisticsTable zeros = StatisticsTable.zeros(REQUEST);
        int[] left = {0};
        int[] right = {1};
        assertThat(zeros.areSurelyEqual(left, right, 1, 2)).isTrue();
        assertThat(zeros.toBuilder().set(100, Cell.BLANK).build().areSurelyEqual(left, right, 1, 2))
                .isFalse();
        assertThat(zeros.toBuilder().set(100, 1L << 60).build().areSurelyEqual(left, right, 1, 2))
                .isFalse();
        assertThat(zeros.areSurelyEqual(new int[1 << 9], right, 1, 2)).isFalse();
    }
}
