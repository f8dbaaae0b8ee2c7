package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.diagnosis.SmallTables.atMost;
import static org.disclosurereport.validation.diagnosis.SmallTables.filed;
import static org.disclosurereport.validation.diagnosis.SmallTables.n;
import static org.disclosurereport.validation.diagnosis.SmallTables.sum;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.diagnosis.WholeSolution.Existence;
import org.junit.jupiter.api.Test;

/** The parts of the search by small examples that can be followed on paper. */
class ArithmeticTest {

    private static BigInteger[] numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
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
    void a_bound_is_met_by_changes_that_come_to_nothing_or_less() {
        Bound bound = new Bound(0, new int[] {1, 2}, new int[] {2, -1}, BigInteger.valueOf(-4));

        assertThat(bound.isMetBy(numbers(99, 2, 0))).isTrue();
        assertThat(bound.isMetBy(numbers(99, 2, 1))).isTrue();
        assertThat(bound.isMetBy(numbers(-99, 3, 1))).isFalse();
    }

    /** Unknowns from -9 to 9 under rows. */
    private static Existence solution(int unknowns, Predicate<BigInteger[]> condition, BigInteger[]... rows) {
        List<BigInteger[]> all = new ArrayList<>(List.of(rows));
        for (int unknown = 0; unknown < unknowns; unknown++) {
            for (long sign : new long[] {1, -1}) {
                long[] row = new long[unknowns + 1];
                row[unknown] = sign;
                row[unknowns] = -9;
                all.add(numbers(row));
            }
        }
        return WholeSolution.in(all, unknowns, condition);
    }

    private static Existence solution(int unknowns, BigInteger[]... rows) {
        return solution(unknowns, numbers -> true, rows);
    }

    @Test
    void inequalities_have_a_solution_if_some_numbers_meet_them() {
        BigInteger[] aAboveB = numbers(-1, 1, 1);

        assertThat(solution(2, aAboveB, numbers(1, -1, 0))).isEqualTo(Existence.EXCLUDED);
        assertThat(solution(2, aAboveB, numbers(1, -1, -1))).isEqualTo(Existence.SHOWN);
        assertThat(solution(2, aAboveB, numbers(1, 0, -3), numbers(0, -1, 3))).isEqualTo(Existence.EXCLUDED);
        assertThat(solution(2, aAboveB, numbers(1, 0, -4), numbers(0, -1, 3))).isEqualTo(Existence.SHOWN);
        assertThat(solution(1, numbers(2, -5), numbers(-3, 8)))
                .as("2 and two thirds to 2 and a half")
                .isEqualTo(Existence.EXCLUDED);
        assertThat(solution(0)).isEqualTo(Existence.SHOWN);
        assertThat(solution(0, numbers(0))).isEqualTo(Existence.SHOWN);
        assertThat(solution(0, numbers(1))).isEqualTo(Existence.EXCLUDED);
    }

    @Test
    void a_solution_is_in_whole_numbers() {
        assertThat(solution(1, numbers(2, -5), numbers(-2, 5))).as("2 a is 5").isEqualTo(Existence.EXCLUDED);
        assertThat(solution(1, numbers(3, -8), numbers(-3, 5)))
                .as("3 a is 5 to 8")
                .isEqualTo(Existence.SHOWN);
        assertThat(solution(2, numbers(2, -2, -1), numbers(-2, 2, 1), numbers(1, 0, -5), numbers(-1, 0, 1)))
                .as("2 a is 2 b + 1, with a from 1 to 5")
                .isEqualTo(Existence.EXCLUDED);
        assertThat(solution(2, numbers(2, -3, -1), numbers(-2, 3, 1)))
                .as("2 a is 3 b + 1")
                .isEqualTo(Existence.SHOWN);
    }

    @Test
    void a_solution_meets_the_condition_besides() {
        assertThat(solution(2, numbers -> numbers[0].subtract(numbers[1]).intValueExact() == 5))
                .isEqualTo(Existence.SHOWN);
        assertThat(solution(1, numbers -> numbers[0].signum() == 0, numbers(-1, 1)))
                .as("0 is below the range")
                .isEqualTo(Existence.OPEN);
        assertThat(solution(1, numbers -> false, numbers(1, 2)))
                .as("-9 to -2, all of them tried")
                .isEqualTo(Existence.EXCLUDED);
        assertThat(solution(1, numbers -> false, numbers(1, 1)))
                .as("-9 to -1, one of them not tried")
                .isEqualTo(Existence.OPEN);
        assertThat(solution(2, numbers -> false, numbers(1, 0, 9)))
                .as("the second of them from -9 to 9")
                .isEqualTo(Existence.OPEN);
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
    void the_smallest_coefficient_is_taken_wherever_it_stands_and_of_two_the_first() {
        List<Relation> relations = List.of(sum(3, 1, 2), sum(0, 1, 1, 2), sum(4, 1, 5));
        FiledFigures filed = filed(relations, n(10), n(3), n(4), n(7), n(5), n(2));
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());

        assertThat(system.with(1).rowSolvedFor(1)).isZero();
        assertThat(system.with(3).with(1).rowSolvedFor(1)).isEqualTo(2);
        assertThat(system.with(4).row(0)).isSameAs(system.row(0));
        assertThat(system.with(5).row(1)).isSameAs(system.row(1));
    }

    @Test
    void a_row_that_was_multiplied_is_made_as_short_as_it_can_be() {
        // c0 = 2 c1 and c2 = 2 c1, so that c0 = c2; what c0 lacks and c2 has too much are 4 and 2.
        FiledFigures filed = filed(List.of(sum(0, 1, 1), sum(2, 1, 1)), n(2), n(3), n(8));
        ReducedSystem system =
                ReducedSystem.of(filed.identities(), filed.values()).with(1);

        assertThat(system.row(1)).containsExactly(-1, 0, 1);
        assertThat(system.sum(1)).isEqualTo(6);
        // The same with amounts that are odd: nothing is lost.
        FiledFigures odd = filed(List.of(sum(0, 1, 1), sum(2, 1, 1, 3)), n(2), n(3), n(8), n(1));
        ReducedSystem ofOdd = ReducedSystem.of(odd.identities(), odd.values()).with(1);
        assertThat(ofOdd.row(1)).containsExactly(-1, 0, 1, -1);
        assertThat(ofOdd.sum(1)).isEqualTo(5);
        // A row in which nothing is left.
        FiledFigures twice = filed(List.of(sum(0, 1, 1), sum(0, 1, 1)), n(2), n(3));
        ReducedSystem ofTwice =
                ReducedSystem.of(twice.identities(), twice.values()).with(1);
        assertThat(ofTwice.row(1)).containsExactly(0, 0);
        assertThat(ofTwice.sum(1)).isZero();
    }

    @Test
    void one_cell_more_meets_everything_only_if_it_fits_every_equation() {
        FiledFigures filed = filed(List.of(sum(0, 1, 2), sum(3, 1, 4)), n(9), n(3), n(4), n(7), n(2));
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());

        assertThat(system.unmet()).containsExactly(0, 1);
        assertThat(system.with(2).unmet()).containsExactly(1);
        assertThat(system.wouldBeMetBy(1, 0)).isTrue();
        assertThat(system.wouldBeMetBy(2, 0)).isFalse();
        assertThat(system.with(1).unmet()).isEmpty();
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
    void a_signed_figure_may_be_negative() {
        StatisticsTable.Builder table =
                StatisticsTable.builder(TestForms.signedRow("trial", 3, List.of(sum(0, 1, 2), atMost(0, 1))));
        table.set(0, 1).set(1, 3).set(2, Cell.BLANK);
        FiledFigures signed = SmallTables.filed(table.build());

        assertThat(signed.blanks()).containsExactly(2);
        assertThat(Filling.of(signed).orElseThrow().figures())
                .isEqualTo(new TreeMap<>(Map.of(2, BigInteger.valueOf(-2))));
        table.set(0, -3).set(1, -3);
        assertThat(SmallTables.filed(table.build()).blanks())
                .as("a sum that holds leaves open a figure and its opposite")
                .containsExactly(2);
        assertThat(SmallTables.filed(table.build()).negative()).isEmpty();
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
        assertThat(filed(List.of(sum(0, 1), sum(0, 2)), Cell.BLANK, Cell.BLANK, n(0))
                        .blanks())
                .as("what is closed by one sum closes another")
                .isEmpty();
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
        assertThat(Filling.of(filed(List.of(sum(0, 1, 2)), n(3), n(3), n(0))))
                .as("there is nothing to fill in")
                .isEmpty();
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

    @Test
    void more_negative_figures_than_may_be_wrong_are_not_explained() {
        FiledFigures filed = filed(List.of(sum(0, 1)), n(-1), n(-1), n(-1), n(-1));

        ExplanationSearch search = ExplanationSearch.of(filed, 3, 1_000, 10);
        assertThat(search.found()).isEmpty();
        assertThat(search.isCut()).isFalse();
        assertThat(search.cellsTried()).isEqualTo(3);
    }

    @Test
    void a_diagnosis_that_is_cut_says_so_and_is_not_complete() {
        // Three sums of nine cells each, of which any may be wrong: 729 possibilities.
        List<Relation> relations = List.of(
                sum(0, 1, 2, 3, 4, 5, 6, 7, 8),
                sum(9, 10, 11, 12, 13, 14, 15, 16, 17),
                sum(18, 19, 20, 21, 22, 23, 24, 25, 26));
        Cell[] cells = new Cell[27];
        Arrays.fill(cells, n(5));
        for (int total : new int[] {0, 9, 18}) {
            cells[total] = n(41);
        }
        Diagnosis diagnosis = TableDiagnosis.of(filed(relations, cells)).orElseThrow();

        assertThat(diagnosis.getSuggestions()).hasSize(Diagnostician.MAX_SUGGESTIONS);
        assertThat(diagnosis.isComplete()).isFalse();
        assertThat(diagnosis.getCellsTried()).isEqualTo(2);
        assertThat(diagnosis.message(Locale.CHINESE))
                .contains(DiagnosisWords.remark("cut").zh());
    }

    /** Four times: 0 is the sum of 5 and of a figure that nobody can read. */
    @Test
    void what_contradicts_itself_in_more_cells_than_are_tried_is_told_though_no_rule_reports_it() {
        List<Relation> relations = new ArrayList<>();
        Cell[] cells = new Cell[12];
        for (int total = 0; total < 12; total += 3) {
            relations.add(sum(total, total + 1, total + 2));
            cells[total] = n(0);
            cells[total + 1] = n(5);
            cells[total + 2] = Cell.unreadable("x");
        }
        Diagnosis diagnosis = TableDiagnosis.of(filed(relations, cells)).orElseThrow();

        assertThat(diagnosis.getBrokenRelations()).isEmpty();
        assertThat(diagnosis.getSuggestions()).isEmpty();
        assertThat(diagnosis.message(Locale.CHINESE))
                .isEqualTo("“试验”的数字相互矛盾：未填或无法识别的单元格无论填什么，勾稽关系都不能全部成立。更正3处以内均不能使全部关系成立，需核对的至少比这多一处。");
    }

    /** Four times: 3 and a blank are the sum of 5 and of a figure that nobody can read but that is 1. */
    @Test
    void more_blanks_than_are_tried_may_be_all_that_is_wrong_though_no_rule_reports_anything() {
        List<Relation> relations = new ArrayList<>();
        Cell[] cells = new Cell[20];
        for (int at = 0; at < 20; at += 5) {
            relations.add(TestForms.relation("T-BALANCE", Kind.BALANCE, List.of(at, at + 3), List.of(at + 1, at + 2)));
            relations.add(sum(at + 4, at + 2));
            cells[at] = n(3);
            cells[at + 1] = n(5);
            cells[at + 2] = Cell.unreadable("x");
            cells[at + 3] = Cell.BLANK;
            cells[at + 4] = n(1);
        }
        Diagnosis diagnosis = TableDiagnosis.of(filed(relations, cells)).orElseThrow();

        assertThat(diagnosis.getBrokenRelations()).isEmpty();
        assertThat(diagnosis.getSuggestions()).hasSize(1);
        assertThat(diagnosis.getSuggestions().get(0).getSuspects()).hasSize(8);
        assertThat(diagnosis.message(Locale.CHINESE)).startsWith("“试验”有未填或无法识别的数字可以推出。若所填数字均无误，则");
    }
}
