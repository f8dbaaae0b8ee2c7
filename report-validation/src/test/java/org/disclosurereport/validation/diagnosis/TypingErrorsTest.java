package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.finding.TypingError.EXTRA_DIGIT;
import static org.disclosurereport.model.finding.TypingError.LOST_DIGIT;
import static org.disclosurereport.model.finding.TypingError.NEIGHBOURING_ROW;
import static org.disclosurereport.model.finding.TypingError.OTHER;
import static org.disclosurereport.model.finding.TypingError.SHIFTED_COLUMN;
import static org.disclosurereport.model.finding.TypingError.SWAPPED_DIGITS;
import static org.disclosurereport.model.finding.TypingError.TOTAL_AND_PART_EXCHANGED;
import static org.disclosurereport.model.finding.TypingError.UNIT_SLIP;
import static org.disclosurereport.model.finding.TypingError.WRONG_DIGIT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {

    private static final TableDefinition DISPUTE =
            Edition.FY2021.form().findTable("dispute").orElseThrow();
    private static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();
    private static final TableDefinition MONEY = TestForms.sum("money", "T-SUM");

    private static TypingError error(
            TableDefinition form, Map<Integer, Long> filed, Map<Integer, Long> expected, int cell) {
        StatisticsTable.Builder table = StatisticsTable.zeros(form).toBuilder();
        filed.forEach(table::set);
        TreeMap<Integer, BigInteger> figures = new TreeMap<>();
        expected.forEach((index, figure) -> figures.put(index, BigInteger.valueOf(figure)));
        TableIdentities identities =
                TableIdentities.of(form, FindingCode.of("T-SIGN"), relation -> Optional.of(relation.kind()));
        Explanation explanation = new Explanation(
                figures.keySet().stream().mapToInt(Integer::intValue).toArray(), figures);
        return new TypingErrors(new FiledFigures(identities, table.build()), explanation).in(cell);
    }

    /** In a cell whose neighbours hold 0. */
    private static TypingError error(long filed, long expected) {
        return error(REQUEST, Map.of(100, filed), Map.of(100, expected), 100);
    }

    @ParameterizedTest
    @CsvSource({
        "21, 12, SWAPPED_DIGITS",
        "12, 102, SWAPPED_DIGITS",
        "102, 12, SWAPPED_DIGITS",
        "1324, 1234, SWAPPED_DIGITS",
        "1243, 1234, SWAPPED_DIGITS",
        "3214, 1234, OTHER",
        "2143, 1234, OTHER",
        "12, 112, LOST_DIGIT",
        "12, 512, LOST_DIGIT",
        "12, 152, LOST_DIGIT",
        "12, 125, LOST_DIGIT",
        "5, 105, LOST_DIGIT",
        "12, 1234, OTHER",
        "112, 12, EXTRA_DIGIT",
        "122, 12, EXTRA_DIGIT",
        "512, 12, EXTRA_DIGIT",
        "125, 12, EXTRA_DIGIT",
        "105, 5, EXTRA_DIGIT",
        "1234, 12, OTHER",
        "17, 12, WRONG_DIGIT",
        "92, 12, WRONG_DIGIT",
        "3, 5, WRONG_DIGIT",
        "0, 5, WRONG_DIGIT",
        "5, 0, WRONG_DIGIT",
        "5, 105, LOST_DIGIT",
        "99, 12, OTHER",
        "120000, 12, UNIT_SLIP",
        "12, 120000, UNIT_SLIP",
        "-12, 12, OTHER",
        "12, -12, OTHER",
    })
    void digits_tell_how_a_figure_came_about(long filed, long expected, TypingError error) {
        assertThat(error(filed, expected)).isEqualTo(error);
    }

    /** Nought times anything is nought. */
    @Test
    void nought_is_no_slip_of_the_unit() {
        assertThat(error(0, 120_000)).isEqualTo(OTHER);
        assertThat(error(120_000, 0)).isEqualTo(OTHER);
    }

    @Test
    void money_is_compared_as_it_is_written_in_its_unit() {
        assertThat(money("4166.214619", "4166.241619")).isEqualTo(SWAPPED_DIGITS);
        assertThat(money("12.5", "12.56")).isEqualTo(LOST_DIGIT);
        assertThat(money("12.55", "12.5")).isEqualTo(EXTRA_DIGIT);
        assertThat(money("12.5", "12.6")).isEqualTo(WRONG_DIGIT);
        assertThat(money("59237.2449", "592372449")).isEqualTo(UNIT_SLIP);
    }

    private static TypingError money(String filed, String expected) {
        return error(MONEY, Map.of(0, stored(filed)), Map.of(0, stored(expected)), 0);
    }

    private static long stored(String figure) {
        return MONEY.cell(0).unit().toStored(new BigDecimal(figure));
    }

    @Test
    void figures_that_changed_places_are_of_the_next_column_or_row_even_if_they_are_small() {
        assertThat(error(REQUEST, Map.of(99, 0L, 100, 5L), Map.of(99, 5L, 100, 0L), 99))
                .isEqualTo(SHIFTED_COLUMN);
        assertThat(error(REQUEST, Map.of(99, 0L, 100, 5L), Map.of(99, 5L, 100, 0L), 100))
                .isEqualTo(SHIFTED_COLUMN);
        assertThat(error(REQUEST, Map.of(93, 0L, 100, 5L), Map.of(93, 5L, 100, 0L), 93))
                .isEqualTo(NEIGHBOURING_ROW);
        assertThat(error(REQUEST, Map.of(86, 0L, 100, 5L), Map.of(86, 5L, 100, 0L), 100))
                .isEqualTo(WRONG_DIGIT);
    }

    @Test
    void the_end_of_a_row_is_not_beside_the_beginning_of_the_next() {
        int last = 13 * 7 + 6;
        assertThat(error(REQUEST, Map.of(last, 0L, last + 1, 5L), Map.of(last, 5L, last + 1, 0L), last))
                .isEqualTo(WRONG_DIGIT);
    }

    @Test
    void a_figure_of_a_neighbour_that_is_right_tells_only_if_it_has_two_digits() {
        assertThat(error(REQUEST, Map.of(99, 10L, 100, 10L), Map.of(100, 777L), 100))
                .isEqualTo(SHIFTED_COLUMN);
        assertThat(error(REQUEST, Map.of(107, 10L, 100, 10L), Map.of(100, 777L), 100))
                .isEqualTo(NEIGHBOURING_ROW);
        assertThat(error(REQUEST, Map.of(99, 9L, 100, 9L), Map.of(100, 777L), 100))
                .isEqualTo(OTHER);
        assertThat(error(REQUEST, Map.of(98, 10L, 100, 10L), Map.of(100, 777L), 100))
                .isEqualTo(OTHER);
        assertThat(error(REQUEST, Map.of(99, 55L, 100, 66L), Map.of(99, 66L, 100, 888L), 100))
                .isEqualTo(SHIFTED_COLUMN);
    }

    @Test
    void a_total_and_its_part_that_changed_places_are_told() {
        Map<Integer, Long> filed = Map.of(0, 900L, 4, 33L);
        Map<Integer, Long> expected = Map.of(0, 33L, 4, 900L);
        assertThat(error(DISPUTE, filed, expected, 0)).isEqualTo(TOTAL_AND_PART_EXCHANGED);
        assertThat(error(DISPUTE, filed, expected, 4)).isEqualTo(TOTAL_AND_PART_EXCHANGED);
        assertThat(error(DISPUTE, Map.of(0, 900L, 4, 33L), Map.of(0, 33L, 4, 901L), 4))
                .isEqualTo(OTHER);
        assertThat(error(DISPUTE, Map.of(0, 900L, 4, 33L), Map.of(0, 34L, 4, 900L), 4))
                .isEqualTo(OTHER);
        assertThat(error(DISPUTE, Map.of(0, 900L, 9, 33L), Map.of(0, 33L, 9, 900L), 9))
                .isEqualTo(OTHER);
        assertThat(error(DISPUTE, Map.of(0, 900L, 2, 33L), Map.of(0, 33L, 2, 900L), 0))
                .isEqualTo(OTHER);
    }

    @Test
    void swapped_digits_are_likelier_than_anything_else_and_no_kind_is_as_far_fetched_as_none() {
        assertThat(error(REQUEST, Map.of(99, 21L, 100, 21L), Map.of(100, 12L), 100))
                .isEqualTo(SWAPPED_DIGITS);
        assertThat(TypingError.values()).isSortedAccordingTo(java.util.Comparator.comparingInt(TypingError::weight));
        assertThat(SWAPPED_DIGITS.weight()).isEqualTo(1);
        assertThat(OTHER.weight()).isEqualTo(5);
    }

    @Test
    void of_a_figure_that_is_left_open_nothing_is_known() {
        StatisticsTable table = StatisticsTable.zeros(DISPUTE);
        TableIdentities identities =
                TableIdentities.of(DISPUTE, FindingCode.of("T-SIGN"), relation -> Optional.of(relation.kind()));
        Explanation open = new Explanation(new int[] {0}, new TreeMap<>());

        assertThat(new TypingErrors(new FiledFigures(identities, table), open).in(0))
                .isEqualTo(OTHER);
    }
}
