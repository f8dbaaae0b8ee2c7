package org.disclosurereport.model.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.model.rollup.Samples.DISPUTE;
import static org.disclosurereport.model.rollup.Samples.REQUEST;
import static org.disclosurereport.model.rollup.Samples.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

class TableSumTest {

    private static final int LAST = REQUEST.cells().size() - 1;

    private static TableSum sum(StatisticsTable... tables) {
        TableSum.Builder sum = TableSum.builder(tables[0].getDefinition());
        Stream.of(tables).forEach(sum::add);
        return sum.build();
    }

    private static TableSum sum(int index, Cell... cells) {
        return sum(Stream.of(cells).map(cell -> table(index, cell)).toArray(StatisticsTable[]::new));
    }

    @Test
    void M01_one_more_than_the_largest_long_is_right_and_told() {
        TableSum sum = sum(LAST, Cell.of(Long.MAX_VALUE), Cell.of(1));

        assertThat(sum.sum(LAST)).isEqualTo(BigInteger.TWO.pow(63));
        assertThat(sum.overflowing()).containsExactly(REQUEST.cell(LAST));
        assertThat(sum.toTable().getCell(LAST)).isEqualTo(Cell.unreadable("9223372036854775808"));
        assertThat(sum.toTable().getCell(0)).isEqualTo(Cell.BLANK);
        assertThat(sum.plus(sum(1, Cell.of(3))).toTable().getCell(1)).isEqualTo(Cell.of(3));
    }

    @Test
    void M01_one_less_than_the_smallest_long_is_right_and_told() {
        TableSum sum = sum(0, Cell.of(Long.MIN_VALUE), Cell.of(-1));

        assertThat(sum.sum(0)).isEqualTo(BigInteger.TWO.pow(63).negate().subtract(BigInteger.ONE));
        assertThat(sum.overflowing()).containsExactly(REQUEST.cell(0));
    }

    @Test
    void the_largest_and_the_smallest_long_still_fit() {
        assertThat(sum(0, Cell.of(Long.MAX_VALUE), Cell.of(0)).overflowing()).isEmpty();
        assertThat(sum(0, Cell.of(Long.MAX_VALUE - 1), Cell.of(1)).toTable().getCell(0))
                .isEqualTo(Cell.of(Long.MAX_VALUE));
        assertThat(sum(0, Cell.of(Long.MIN_VALUE + 1), Cell.of(-1)).toTable().getCell(0))
                .isEqualTo(Cell.of(Long.MIN_VALUE));
    }

    @Test
    void a_sum_that_left_the_range_and_came_back_is_as_if_it_never_had() {
        Cell most = Cell.of(Long.MAX_VALUE);
        Cell least = Cell.of(-Long.MAX_VALUE);
        TableSum returned = sum(0, most, most, least);
        TableSum straight = sum(0, most, least, most);

        assertThat(returned).isEqualTo(straight).hasSameHashCodeAs(straight);
        assertThat(returned.overflowing()).isEmpty();
        assertThat(returned.toTable().getCell(0)).isEqualTo(Cell.of(Long.MAX_VALUE));
    }

    /** No machine holds 2^33 reports: the sum is doubled 33 times. */
    @Test
    void M01_two_to_the_33_reports_of_two_to_the_31_are_right() {
        TableSum sum = sum(3, Cell.of(1L << 31));
        for (int doubled = 0; doubled < 33; doubled++) {
            sum = sum.plus(sum);
        }

        assertThat(sum.size()).isEqualTo(1L << 33);
        assertThat(sum.sum(3)).isEqualTo(BigInteger.TWO.pow(64));
        assertThat(sum.cell(3).text()).isEqualTo("18446744073709551616");
        assertThat(sum.count(3, CellState.NUMBER)).isEqualTo(1L << 33);
        assertThat(sum.count(4, CellState.BLANK)).isEqualTo(1L << 33);
        assertThat(sum.toTable().getCell(3)).isEqualTo(Cell.unreadable("18446744073709551616"));
    }

    @Test
    void more_tables_than_can_be_counted_are_refused() {
        TableSum sum = sum(3, Cell.of(1));
        for (int doubled = 0; doubled < 62; doubled++) {
            sum = sum.plus(sum);
        }
        TableSum most = sum;

        assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
    }

    /** 175 cells of 800 random sums of 2 to 9 tables: 140,000 sums of every size, in halves put together at random. */
    @Test
    void M01_sums_equal_those_of_big_integers() {
        Random random = new Random(20231231);
        for (int round = 0; round < 800; round++) {
            List<StatisticsTable> tables = Stream.generate(() -> Samples.any(random))
                    .limit(2 + random.nextInt(8))
                    .toList();
            int half = random.nextInt(tables.size());
            TableSum.Builder one = TableSum.builder(REQUEST);
            TableSum.Builder other = TableSum.builder(REQUEST);
            tables.subList(0, half).forEach(one::add);
            tables.subList(half, tables.size()).forEach(other::add);
            TableSum sum = one.build().plus(other.build());

            for (CellDefinition cell : REQUEST.cells()) {
                List<Cell> cells = tables.stream()
                        .map(table -> table.getCell(cell.index()))
                        .toList();
                BigInteger exact = cells.stream()
                        .filter(Cell::isNumber)
                        .map(filed -> BigInteger.valueOf(filed.getNumber()))
                        .reduce(BigInteger.ZERO, BigInteger::add);
                if (!sum.sum(cell.index()).equals(exact)) {
                    assertThat(sum.sum(cell.index()))
                            .as("%s of %s", cell.ref(), cells)
                            .isEqualTo(exact);
                }
                for (CellState state : CellState.values()) {
                    long count = cells.stream()
                            .filter(filed -> filed.getState() == state)
                            .count();
                    if (sum.count(cell.index(), state) != count) {
                        assertThat(sum.count(cell.index(), state))
                                .as("%s of %s", state, cells)
                                .isEqualTo(count);
                    }
                }
                boolean fits = exact.bitLength() < 64;
                assertThat(sum.overflowing().contains(cell)).isEqualTo(!fits);
            }
        }
    }

    @Test
    void the_order_and_the_grouping_of_tables_make_no_difference() {
        Random random = new Random(7);
        List<StatisticsTable> tables = new ArrayList<>(
                Stream.generate(() -> Samples.any(random)).limit(6).toList());
        TableSum sum = sum(tables.toArray(new StatisticsTable[0]));
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(tables, random);
            TableSum left = TableSum.of(tables.get(0)).plus(TableSum.of(tables.get(1)));
            TableSum right =
                    TableSum.of(tables.get(2)).plus(TableSum.of(tables.get(3)).plus(TableSum.of(tables.get(4))));
            assertThat(TableSum.of(tables.get(5)).plus(right).plus(left))
                    .isEqualTo(sum)
                    .hasSameHashCodeAs(sum);
        }
    }

    @Test
    void what_nobody_filled_in_stays_unfilled_and_zero_stays_zero() {
        assertThat(sum(0, Cell.BLANK, Cell.BLANK).toTable().getCell(0)).isEqualTo(Cell.BLANK);
        assertThat(sum(0, Cell.SLASH, Cell.SLASH).toTable().getCell(0)).isEqualTo(Cell.SLASH);
        assertThat(sum(0, Cell.DASH, Cell.DASH).toTable().getCell(0)).isEqualTo(Cell.DASH);
        assertThat(sum(0, Cell.SLASH, Cell.DASH).toTable().getCell(0)).isEqualTo(Cell.BLANK);
        assertThat(sum(0, Cell.SLASH, Cell.BLANK).toTable().getCell(0)).isEqualTo(Cell.BLANK);
        assertThat(sum(0, Cell.DASH, Cell.BLANK).toTable().getCell(0)).isEqualTo(Cell.BLANK);
        assertThat(sum(0, Cell.of(0), Cell.BLANK).toTable().getCell(0)).isEqualTo(Cell.of(0));
        assertThat(sum(0, Cell.of(0), Cell.SLASH).cell(0).state()).isEqualTo(CellState.NUMBER);
        assertThat(TableSum.builder(REQUEST).build().cell(0).state()).isEqualTo(CellState.BLANK);
    }

    @Test
    void a_sum_says_how_many_filled_its_cell_in() {
        CellSum cell = sum(
                        0,
                        Cell.of(3),
                        Cell.of(0),
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.BLANK,
                        Cell.SLASH,
                        Cell.DASH,
                        Cell.DASH,
                        Cell.unreadable("约12"))
                .cell(0);

        assertThat(cell).isEqualTo(new CellSum(REQUEST.cell(0), BigInteger.valueOf(3), 2, 3, 1, 2, 1));
        assertThat(cell.unfilled()).isEqualTo(6);
        assertThat(cell.figure()).hasToString("Optional[3]");
    }

    @Test
    void an_unreadable_part_makes_the_sum_unreadable_and_shows_what_is_known() {
        assertThat(sum(0, Cell.of(3607), Cell.unreadable("约12")).toTable().getCell(0))
                .isEqualTo(Cell.unreadable("3607+?"));
        assertThat(sum(0, Cell.BLANK, Cell.unreadable("约12")).toTable().getCell(0))
                .isEqualTo(Cell.unreadable("?"));
        assertThat(sum(0, Cell.BLANK).cell(0).text()).isEmpty();
        assertThat(sum(0, Cell.BLANK).cell(0).figure()).isEmpty();
    }

    @Test
    void money_is_added_in_fen_and_shown_in_its_unit() {
        TableDefinition proactive = Edition.FY2021.form().findTable("proactive").orElseThrow();
        CellDefinition fees = proactive.require("administrativeFees", "amount");
        StatisticsTable table =
                StatisticsTable.zeros(proactive).with("administrativeFees", "amount", Cell.of(59_237_244_900L));

        assertThat(sum(table, table).cell(fees.index()).text()).isEqualTo("118474.4898");
        assertThat(sum(table, table).cell(fees.index()).figure()).hasToString("Optional[118474.4898]");
    }

    @Test
    void tables_of_another_definition_are_refused() {
        assertThatThrownBy(() -> TableSum.builder(REQUEST).add(StatisticsTable.zeros(DISPUTE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Tables of one sum must have one definition, but dispute (FY2019) is not request (FY2021)");
        TableSum dispute = TableSum.of(StatisticsTable.zeros(DISPUTE));
        assertThatThrownBy(() -> TableSum.of(StatisticsTable.zeros(REQUEST)).plus(dispute))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sum_can_be_added_to_without_changing_it() {
        TableSum one = sum(0, Cell.of(1), Cell.BLANK);
        TableSum.Builder builder = one.toBuilder();
        TableSum two = builder.add(table(0, Cell.of(Long.MAX_VALUE))).build();
        builder.add(table(0, Cell.BLANK));

        assertThat(one.sum(0)).isEqualTo(BigInteger.ONE);
        assertThat(one.size()).isEqualTo(2);
        assertThat(two.sum(0)).isEqualTo(BigInteger.TWO.pow(63));
        assertThat(two.count(0, CellState.BLANK)).isEqualTo(1);
        assertThat(two.cells()).hasSize(REQUEST.cells().size());
    }

    /** Which tables left a cell unfilled is not known of a sum, only how many. */
    @Test
    void sums_that_say_the_same_of_every_cell_are_equal() {
        StatisticsTable zeros = StatisticsTable.zeros(REQUEST);
        StatisticsTable first = zeros.toBuilder().set(0, Cell.BLANK).build();
        StatisticsTable second = zeros.toBuilder().set(1, Cell.BLANK).build();
        StatisticsTable both = first.toBuilder().set(1, Cell.BLANK).build();

        assertThat(sum(first, second).cells()).isEqualTo(sum(both, zeros).cells());
        assertThat(sum(first, second)).isEqualTo(sum(both, zeros)).hasSameHashCodeAs(sum(both, zeros));
        assertThat(sum(first, second).plus(sum(both)))
                .isEqualTo(sum(both, zeros).plus(sum(both)));
    }

    @Test
    void sums_that_differ_in_anything_are_not_equal() {
        TableSum sum = sum(0, Cell.of(1), Cell.BLANK);

        assertThat(sum).isEqualTo(sum(0, Cell.BLANK, Cell.of(1))).isNotEqualTo("1");
        assertThat(sum).isNotEqualTo(sum(0, Cell.of(1), Cell.SLASH));
        assertThat(sum).isNotEqualTo(sum(0, Cell.of(1)));
        assertThat(sum).isNotEqualTo(sum(0, Cell.of(2), Cell.BLANK));
        assertThat(sum(0, Cell.of(Long.MIN_VALUE), Cell.of(0)))
                .isNotEqualTo(sum(0, Cell.of(Long.MAX_VALUE), Cell.of(1)));
        assertThat(TableSum.of(StatisticsTable.zeros(REQUEST)))
                .isNotEqualTo(sum(StatisticsTable.zeros(REQUEST), StatisticsTable.zeros(REQUEST)));
        assertThat(TableSum.builder(REQUEST).build())
                .isNotEqualTo(TableSum.builder(DISPUTE).build());
        assertThat(sum).hasToString("sum of 2 x request (FY2021)");
        assertThat(sum.hashCode()).isNotEqualTo(sum(0, Cell.of(2), Cell.BLANK).hashCode());
    }

    /** Tables of small numbers are added in haste, up to 511 at a time; one more must not be lost or wrap around. */
    @Test
    void many_numbers_just_below_and_just_above_the_size_that_is_small_are_added_exactly() {
        for (long number : new long[] {(1L << 54) - 1, -(1L << 54), 1L << 54, -(1L << 54) - 1}) {
            StatisticsTable table = table(LAST, Cell.of(number));
            TableSum.Builder sum = TableSum.builder(REQUEST);
            for (int count = 1; count <= 1025; count++) {
                sum.add(table);
                if (count % 511 <= 1 || count > 1020) {
                    assertThat(sum.build().sum(LAST))
                            .as("%d x %d", count, number)
                            .isEqualTo(BigInteger.valueOf(number).multiply(BigInteger.valueOf(count)));
                    assertThat(sum.build().size()).isEqualTo(count);
                }
            }
            assertThat(table.hasLarge()).isEqualTo(number == 1L << 54 || number < -(1L << 54));
        }
        assertThat(StatisticsTable.zeros(REQUEST).hasLarge()).isFalse();
        assertThat(StatisticsTable.MOST_SMALL).isEqualTo(511);
    }

    /** As many as can be added before they are taken over, without asking for the sum in between. */
    @Test
    void the_largest_small_numbers_do_not_wrap_around_before_they_are_taken_over() {
        for (int count : new int[] {510, 511, 512, 1022, 1023}) {
            TableSum.Builder sum = TableSum.builder(REQUEST);
            for (int i = 0; i < count; i++) {
                sum.add(table(0, Cell.of(-(1L << 54))));
            }
            assertThat(sum.build().sum(0))
                    .isEqualTo(BigInteger.TWO.pow(54).negate().multiply(BigInteger.valueOf(count)));
        }
    }

    @Test
    void a_table_adds_itself_onto_sums() {
        long[] sums = new long[REQUEST.cells().size()];
        StatisticsTable table =
                table(LAST, Cell.of(7)).toBuilder().set(0, Cell.unreadable("9")).build();
        table.addTo(sums);
        table.addTo(sums);

        assertThat(sums[LAST]).isEqualTo(14);
        assertThat(sums[0]).isZero();
        assertThatThrownBy(() -> table.addTo(new long[LAST])).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
