package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

/** The parts of the search by small examples that can be followed on paper. */
class ArithmeticTest {

    private static BigInteger[] numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    private static Relation sum(int total, Integer... parts) {
        return TestForms.relation("T-SUM", Kind.SUM, List.of(total), List.of(parts));
    }

    private static Relation atMost(int part, Integer... whole) {
        return TestForms.relation("T-LIMIT", Kind.AT_MOST, List.of(part), List.of(whole));
    }

    private static FiledFigures filed(List<Relation> relations, Cell... cells) {
        StatisticsTable.Builder table = StatisticsTable.builder(TestForms.row("trial", cells.length, relations));
        for (int i = 0; i < cells.length; i++) {
            table.set(i, cells[i]);
        }
        StatisticsTable built = table.build();
        return new FiledFigures(
                TableIdentities.of(
                        built.getDefinition(), FindingCode.of("T-SIGN"), relation -> Optional.of(relation.kind())),
                built);
    }

    private static Cell n(long number) {
        return Cell.of(number);
    }

    @Test
    void a_bound_draws_the_ranges_of_its_unknowns_together() {
        BigInteger[] least = numbers(-5, 0);
        BigInteger[] most = numbers(9, 9);
        // 2a - b - 4 is not above 0: a is at most 6, b at least -14.
        Bound bound = new Bound(7, new int[] {0, 1}, new int[] {2, -1}, BigInteger.valueOf(-4));

        assertThat(bound.row()).isEqualTo(7);
        assertThat(bound.narrow(least, most)).isTrue();
        assertThat(least).containsExactly(numbers(-5, 0));
        assertThat(most).containsExactly(numbers(6, 9));
        assertThat(bound.narrow(least, most)).isFalse();
    }

    @Test
    void a_bound_rounds_to_whole_numbers_inwards() {
        BigInteger[] least = numbers(-100);
        BigInteger[] most = numbers(100);

        assertThat(new Bound(0, new int[] {0}, new int[] {2}, BigInteger.valueOf(7)).narrow(least, most))
                .isTrue();
        assertThat(most).containsExactly(numbers(-4));
        assertThat(new Bound(0, new int[] {0}, new int[] {-2}, BigInteger.valueOf(-11)).narrow(least, most))
                .isTrue();
        assertThat(least).containsExactly(numbers(-5));
        assertThat(new Bound(0, new int[] {0}, new int[] {-2}, BigInteger.valueOf(-10)).narrow(least, most))
                .isFalse();
        assertThat(new Bound(0, new int[] {0}, new int[] {1}, BigInteger.valueOf(4)).narrow(least, most))
                .isFalse();
        assertThat(new Bound(0, new int[] {0}, new int[] {-1}, BigInteger.valueOf(-4)).narrow(least, most))
                .isTrue();
        assertThat(least).containsExactly(numbers(-4));
    }

    @Test
    void inequalities_contradict_each_other_only_if_no_numbers_meet_them() {
        BigInteger[] aAboveB = numbers(-1, 1, 1);
        assertThat(Contradiction.isIn(List.of(aAboveB, numbers(1, -1, 0)), 2)).isTrue();
        assertThat(Contradiction.isIn(List.of(aAboveB, numbers(1, -1, -1)), 2)).isFalse();
        assertThat(Contradiction.isIn(List.of(aAboveB, numbers(1, 0, -3), numbers(0, -1, 3)), 2))
                .isTrue();
        assertThat(Contradiction.isIn(List.of(aAboveB, numbers(1, 0, -4), numbers(0, -1, 3)), 2))
                .isFalse();
        assertThat(Contradiction.isIn(List.of(numbers(2, -5), numbers(-3, 8)), 1))
                .isTrue();
        assertThat(Contradiction.isIn(List.of(numbers(2, -5), numbers(-3, 7)), 1))
                .isFalse();
        assertThat(Contradiction.isIn(List.<BigInteger[]>of(numbers(0, 1)), 1)).isTrue();
        assertThat(Contradiction.isIn(List.<BigInteger[]>of(numbers(0, 0)), 1)).isFalse();
    }

    @Test
    void a_system_is_solved_by_the_smallest_coefficient_and_stays_short() {
        // c0 = c1 + c1 + c2 and c3 = c1 + c2, so that c1 has the coefficients -2 and -1.
        List<Relation> relations = List.of(sum(0, 1, 1, 2), sum(3, 1, 2));
        FiledFigures filed = filed(relations, n(10), n(3), n(4), n(7));
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());

        assertThat(system.sum(0)).isZero();
        ReducedSystem one = system.with(1);
        assertThat(one.rowSolvedFor(1)).isEqualTo(1);
        assertThat(one.row(0)).containsExactly(1, 0, 1, -2);
        assertThat(one.unknowns()).containsExactly(1);
        assertThat(one.isUnknown(1)).isTrue();
        assertThat(one.isUnknown(2)).isFalse();
        assertThat(system.row(0)).containsExactly(1, -2, -1, 0);
        ReducedSystem both = one.with(3);
        assertThat(both.rowSolvedFor(3)).isZero();
        assertThat(both.row(1)).containsExactly(1, -2, -1, 0);
        assertThat(both.with(2).rowSolvedFor(2)).isEqualTo(ReducedSystem.NONE);
    }

    @Test
    void a_half_is_no_figure() {
        // c0 = c1 + c1: an odd total cannot be right if only its part may change.
        FiledFigures filed = filed(List.of(sum(0, 1, 1)), n(7), n(3));
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());

        assertThat(Feasibility.of(filed, system.with(1)).isFeasible()).isFalse();
        assertThat(Feasibility.of(filed, system.with(0)).figures())
                .isEqualTo(new TreeMap<>(Map.of(0, BigInteger.valueOf(6))));
        FiledFigures even = filed(List.of(sum(0, 1, 1)), n(8), n(3));
        ReducedSystem ofEven = ReducedSystem.of(even.identities(), even.values());
        assertThat(Feasibility.of(even, ofEven.with(1)).figures())
                .isEqualTo(new TreeMap<>(Map.of(1, BigInteger.valueOf(4))));
    }

    @Test
    void one_cell_more_meets_everything_only_if_it_fits_every_equation() {
        FiledFigures filed = filed(List.of(sum(0, 1, 2), sum(3, 1, 4)), n(9), n(3), n(4), n(7), n(2));
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());

        assertThat(system.isUnmet(0)).isTrue();
        assertThat(system.isUnmet(1)).isTrue();
        assertThat(system.wouldBeMetBy(1, 0)).isTrue();
        assertThat(system.wouldBeMetBy(2, 0)).isFalse();
        assertThat(system.with(1).isUnmet(0)).isFalse();
        assertThat(system.with(1).isUnmet(1)).isFalse();
        FiledFigures unequal = filed(List.of(sum(0, 1, 2), sum(3, 1, 4)), n(9), n(3), n(4), n(8), n(2));
        assertThat(ReducedSystem.of(unequal.identities(), unequal.values()).wouldBeMetBy(1, 0))
                .isFalse();
        FiledFigures oneSum = filed(List.of(sum(0, 1, 2), sum(3, 1, 4)), n(9), n(3), n(4), n(5), n(2));
        assertThat(ReducedSystem.of(oneSum.identities(), oneSum.values()).wouldBeMetBy(1, 0))
                .isFalse();
        assertThat(ReducedSystem.of(oneSum.identities(), oneSum.values()).wouldBeMetBy(2, 0))
                .isTrue();
    }

    @Test
    void free_unknowns_take_what_their_bounds_leave_them() {
        // c1 + c2 = 5, both unknown: any split. With c1 not above c3 = 0, only one.
        FiledFigures free = filed(List.of(sum(0, 1, 2)), n(5), n(1), n(1));
        ReducedSystem ofFree =
                ReducedSystem.of(free.identities(), free.values()).with(1).with(2);
        assertThat(Feasibility.of(free, ofFree).isFeasible()).isTrue();
        assertThat(Feasibility.of(free, ofFree).figures()).isEmpty();
        FiledFigures held = filed(List.of(sum(0, 1, 2), atMost(1, 3)), n(5), n(1), n(1), n(0));
        ReducedSystem ofHeld =
                ReducedSystem.of(held.identities(), held.values()).with(1).with(2);
        assertThat(Feasibility.of(held, ofHeld).figures())
                .isEqualTo(new TreeMap<>(Map.of(1, BigInteger.ZERO, 2, BigInteger.valueOf(5))));
    }

    @Test
    void two_free_unknowns_that_chase_each_other_are_no_solution() {
        // c0 = c1 + c2, c0 not above c1: with c2 = 1 no figures of c0 and c1 do.
        FiledFigures filed = filed(List.of(sum(0, 1, 2), atMost(0, 1)), n(4), n(2), n(1));
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());
        assertThat(Feasibility.of(filed, system.with(0).with(1)).isFeasible()).isFalse();
        assertThat(Feasibility.of(filed, system.with(0).with(2)).isFeasible()).isTrue();
        FiledFigures limits = filed(List.of(atMost(0, 1), atMost(1, 2), atMost(3, 0)), n(0), n(0), n(3), n(5));
        ReducedSystem ofLimits = ReducedSystem.of(limits.identities(), limits.values());
        assertThat(Feasibility.of(limits, ofLimits.with(0).with(1)).isFeasible())
                .isFalse();
        assertThat(Feasibility.of(limits, ofLimits.with(0).with(1).with(2)).isFeasible())
                .isTrue();
    }

    @Test
    void a_figure_that_no_cell_can_hold_is_no_solution() {
        FiledFigures filed = filed(List.of(sum(0, 1, 2)), n(4), n(Long.MAX_VALUE), n(1));
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());

        assertThat(Feasibility.of(filed, system.with(0)).isFeasible()).isFalse();
        assertThat(Feasibility.of(filed, system.with(1)).isFeasible()).isTrue();
    }

    @Test
    void what_the_other_side_of_a_sum_calls_for_is_open_and_all_else_that_is_unfilled_is_nothing() {
        assertThat(filed(List.of(sum(0, 1, 2)), Cell.BLANK, n(3), Cell.BLANK).open())
                .containsExactly(0);
        assertThat(filed(List.of(sum(0, 1, 2)), Cell.BLANK, n(0), Cell.BLANK).open())
                .isEmpty();
        assertThat(filed(List.of(sum(0, 1, 2)), n(3), Cell.BLANK, Cell.DASH).open())
                .containsExactly(1, 2);
        assertThat(filed(List.of(sum(0, 1, 2)), n(3), Cell.BLANK, n(0)).open()).isEmpty();
        assertThat(filed(List.of(sum(0, 1, 2)), n(0), Cell.BLANK, Cell.BLANK).open())
                .isEmpty();
        assertThat(filed(List.of(sum(0, 1, 2)), Cell.SLASH, Cell.unreadable("x"), n(0))
                        .open())
                .containsExactly(0, 1);
        assertThat(filed(List.of(sum(0, 1), sum(2, 0)), Cell.BLANK, n(3), Cell.BLANK)
                        .open())
                .containsExactly(0, 2);
        assertThat(filed(List.of(sum(2, 0), sum(0, 1)), Cell.BLANK, n(3), Cell.BLANK)
                        .open())
                .containsExactly(0, 2);
        assertThat(filed(List.of(atMost(0, 1)), n(3), Cell.BLANK).open()).isEmpty();
    }

    @Test
    void a_blank_in_a_sum_that_holds_leaves_nothing_to_fill_in() {
        assertThat(filed(List.of(sum(0, 1, 2)), n(3), n(3), Cell.BLANK).blanks())
                .isEmpty();
        assertThat(filed(List.of(sum(0, 1, 2)), n(4), n(3), Cell.BLANK).blanks())
                .containsExactly(2);
        assertThat(filed(List.of(sum(0, 1, 2)), Cell.BLANK, n(0), Cell.BLANK).blanks())
                .containsExactly(0, 2);
        assertThat(filed(List.of(sum(0, 1)), Cell.BLANK, n(0)).blanks()).isEmpty();
        assertThat(filed(List.of(sum(0, 1, 2)), n(3), n(3), Cell.unreadable("x"))
                        .blanks())
                .containsExactly(2);
        assertThat(filed(List.of(sum(2, 0, 3), sum(0, 1)), Cell.BLANK, n(0), n(5), Cell.BLANK)
                        .blanks())
                .containsExactly(3);
        assertThat(filed(List.of(sum(0, 1)), n(1), n(1), Cell.BLANK).blanks()).containsExactly(2);
    }

    @Test
    void what_is_broken_is_what_the_rules_can_assess() {
        assertThat(filed(List.of(sum(0, 1, 2)), n(3), n(1), n(1)).broken()).hasSize(1);
        assertThat(filed(List.of(sum(0, 1, 2)), n(3), n(1), Cell.BLANK).broken())
                .hasSize(1);
        assertThat(filed(List.of(sum(0, 1, 2)), n(3), Cell.BLANK, Cell.BLANK).broken())
                .isEmpty();
        assertThat(filed(List.of(sum(0, 1, 2)), n(3), n(1), Cell.unreadable("x"))
                        .broken())
                .isEmpty();
        assertThat(filed(List.of(atMost(0, 1)), n(3), n(3), Cell.BLANK).broken())
                .isEmpty();
        assertThat(filed(List.of(atMost(0, 1)), n(4), n(3), Cell.BLANK).broken())
                .hasSize(1);
        assertThat(filed(List.of(), n(0), n(-1)).broken()).hasSize(1);
    }

    @Test
    void blanks_are_filled_only_if_all_of_them_follow() {
        assertThat(Filling.of(filed(List.of(sum(0, 1, 2)), n(4), n(3), Cell.BLANK)))
                .hasValueSatisfying(filling -> {
                    assertThat(filling.cells()).isEmpty();
                    assertThat(filling.figures()).isEqualTo(new TreeMap<>(Map.of(2, BigInteger.ONE)));
                });
        assertThat(Filling.of(filed(List.of(sum(0, 1, 2, 3)), n(4), n(3), Cell.BLANK, Cell.BLANK)))
                .isEmpty();
        assertThat(Filling.of(filed(List.of(sum(0, 1, 2)), n(2), n(3), Cell.BLANK)))
                .isEmpty();
        assertThat(Filling.of(filed(List.of(sum(0, 1, 2)), n(2), n(3), n(0)))).isEmpty();
        assertThat(Filling.of(filed(List.of(sum(0, 1, 2), sum(3, 4)), n(4), n(3), Cell.BLANK, n(1), n(2))))
                .isEmpty();
        assertThat(Filling.of(filed(List.of(sum(0, 1, 2)), n(4), n(3), Cell.BLANK, n(-1))))
                .isEmpty();
    }

    @Test
    void explanations_are_the_same_if_they_say_the_same_of_every_figure_that_changes() {
        FiledFigures filed = filed(List.of(sum(0, 1, 2)), n(4), n(3), Cell.BLANK, Cell.unreadable("x"));
        Explanation filling = explanation(new int[0], Map.of(2, 1L));

        assertThat(explanation(new int[] {2}, Map.of(2, 1L)).isSameAs(filling, filed))
                .isTrue();
        assertThat(explanation(new int[] {2}, Map.of(2, 2L)).isSameAs(filling, filed))
                .isFalse();
        assertThat(explanation(new int[] {0}, Map.of(2, 1L)).isSameAs(filling, filed))
                .isFalse();
        assertThat(explanation(new int[0], Map.of(0, 4L, 2, 0L, 3, 0L)).changes(filed))
                .containsOnlyKeys(3);
        assertThat(explanation(new int[0], Map.of(0, 5L, 2, 1L)).changes(filed)).containsOnlyKeys(0, 2);
    }

    private static Explanation explanation(int[] cells, Map<Integer, Long> figures) {
        TreeMap<Integer, BigInteger> exact = new TreeMap<>();
        figures.forEach((cell, figure) -> exact.put(cell, BigInteger.valueOf(figure)));
        return new Explanation(cells, exact);
    }

    @Test
    void cells_are_named_in_the_order_of_the_form_whatever_the_order_of_the_search() {
        FiledFigures filed = filed(List.of(sum(2, 3, 4), sum(1, 0, 3)), n(1), n(9), n(9), n(0), n(0), n(5));

        ExplanationSearch search = ExplanationSearch.of(filed, 3, 1_000, 1_000);
        assertThat(search.found()).allSatisfy(found -> assertThat(found.cells()).isSorted());
        assertThat(search.found()).isNotEmpty();
    }

    /**
     * One cell is wrong for certain: 0 is the sum of 10 and 1, which no change of a part can make it. Beside it 5 is the
     * sum of five figures that nobody can read, and two of these are at least some number together.
     */
    private static Diagnosis withFiveUnreadable(long least) {
        Cell x = Cell.unreadable("x");
        FiledFigures filed = filed(
                List.of(sum(0, 1, 2), sum(3, 4, 5, 6, 7, 8), atMost(9, 5, 6)),
                n(0),
                n(10),
                n(1),
                n(5),
                x,
                x,
                x,
                x,
                x,
                n(least));
        return TableDiagnosis.of(filed).orElseThrow();
    }

    @Test
    void however_many_figures_are_unknown_an_explanation_that_a_solution_shows_is_one() {
        // one of the five is 5, the others are 0
        Diagnosis diagnosis = withFiveUnreadable(0);

        assertThat(diagnosis.isUnique()).isTrue();
        assertThat(diagnosis.message(Locale.ENGLISH)).doesNotContain("may turn out to be none");
    }

    @Test
    void where_no_solution_is_seen_among_many_unknown_figures_nothing_is_called_unique() {
        Diagnosis diagnosis = withFiveUnreadable(1);

        assertThat(diagnosis.getSuggestions()).hasSize(1);
        assertThat(diagnosis.isComplete()).isFalse();
        assertThat(diagnosis.isUnique()).isFalse();
        assertThat(diagnosis.message(Locale.ENGLISH)).contains("a possibility may turn out to be none.");
        assertThat(diagnosis.message(Locale.CHINESE)).contains("所列可能性未必都成立。");
    }

    @Test
    void what_is_found_is_certain_or_said_not_to_be() {
        assertThat(ExplanationSearch.of(filed(List.of(sum(0, 1, 2)), n(0), n(10), n(1)), 3, 1_000, 10)
                        .isUncertain())
                .isFalse();
    }
}
