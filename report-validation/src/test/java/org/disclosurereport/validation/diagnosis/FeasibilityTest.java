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
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;

/** Which unknown figures can exist together, by small tables that can be followed on paper. */
class FeasibilityTest {

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

    /** Half of an odd number is a figure if an unknown beside it may be odd, too. */
    @Test
    void whether_a_figure_is_whole_is_open_while_another_one_is() {
        FiledFigures filed = filed(List.of(sum(0, 1, 1, 2)), n(7), n(3), n(0));
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());

        assertThat(Feasibility.of(filed, system.with(1)).isFeasible()).isFalse();
        assertThat(Feasibility.of(filed, system.with(1).with(2)).isFeasible()).isTrue();
    }

    /** The half must be whole for a number that the bounds of the free unknown leave. */
    @Test
    void a_half_of_what_is_free_is_no_figure_where_only_odd_numbers_are_left() {
        // c0 = c1 + c1 - 1, c0 not above c2.
        List<Relation> relations =
                List.of(TestForms.relation("T-BALANCE", Kind.BALANCE, List.of(0, 3), List.of(1, 1)), atMost(0, 2));
        FiledFigures below = filed(relations, n(5), n(5), n(0), n(1));
        FiledFigures at = filed(relations, n(5), n(5), n(1), n(1));

        for (int[] unknown : new int[][] {{0, 1}, {1, 0}}) {
            assertThat(unknown(below, unknown).isFeasible()).isFalse();
            assertThat(unknown(at, unknown).isFeasible()).isTrue();
            assertThat(unknown(at, unknown).isExact()).isTrue();
        }
    }

    /** 2 a = c + 1 and 2 b = c: whatever c is, one of them is a half; nobody knows after eight trials. */
    @Test
    void what_was_tried_and_not_exhausted_is_not_decided() {
        List<Relation> relations = List.of(
                TestForms.relation("T-BALANCE", Kind.BALANCE, List.of(0, 0), List.of(2, 3)),
                TestForms.relation("T-BALANCE", Kind.BALANCE, List.of(1, 1), List.of(2)));
        Feasibility open = unknown(filed(relations, n(0), n(0), n(0), n(1)), 0, 1, 2);

        assertThat(open.isFeasible()).isTrue();
        assertThat(open.isExact()).isFalse();
        List<Relation> limited = List.of(relations.get(0), relations.get(1), atMost(2, 3));
        assertThat(unknown(filed(limited, n(0), n(0), n(0), n(1)), 0, 1, 2).isFeasible())
                .as("0 and 1 were tried")
                .isFalse();
    }

    @Test
    void what_only_even_numbers_come_to_is_not_odd() {
        // c0 + c0 = c1 + c1 + c2: no c0 and c1 for an odd c2.
        List<Relation> relations =
                List.of(TestForms.relation("T-BALANCE", Kind.BALANCE, List.of(0, 0), List.of(1, 1, 2)));
        assertThat(unknown(filed(relations, n(0), n(0), n(3)), 0, 1).isFeasible())
                .isFalse();
        assertThat(unknown(filed(relations, n(0), n(0), n(4)), 0, 1).isFeasible())
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
        assertThat(Feasibility.of(held, ofHeld).isFeasible()).isTrue();
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

    /** Each is above the next one, and the last above the first. */
    private static FiledFigures chase(int cells, int times) {
        List<Relation> relations = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            relations.add(
                    TestForms.relation("T-LIMIT", Kind.AT_MOST, List.of(cell, cells), List.of((cell + 1) % cells)));
        }
        for (int time = 0; time < times; time++) {
            relations.add(relations.get(0));
        }
        Cell[] contents = new Cell[cells + 1];
        Arrays.fill(contents, n(1));
        return filed(relations, contents);
    }

    private static Feasibility unknown(FiledFigures filed, int... cells) {
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());
        for (int cell : cells) {
            system = system.with(cell);
        }
        return Feasibility.of(filed, system);
    }

    @Test
    void up_to_three_free_unknowns_under_sixteen_bounds_are_decided_and_of_more_it_is_said() {
        Feasibility two = unknown(chase(2, 0), 0, 1);
        assertThat(two.isFeasible()).isFalse();
        assertThat(two.isExact()).isTrue();
        assertThat(two.strained()).containsExactly(0, 1);
        assertThat(two.steps()).as("eight rounds").isEqualTo(8 * 2);
        assertThat(unknown(chase(3, 0), 0, 1, 2).isFeasible()).isFalse();
        assertThat(unknown(chase(2, 14), 0, 1).isFeasible()).isFalse();
        for (Feasibility undecided : List.of(unknown(chase(4, 0), 0, 1, 2, 3), unknown(chase(2, 15), 0, 1))) {
            assertThat(undecided.isFeasible()).isTrue();
            assertThat(undecided.isExact()).isFalse();
        }
    }

    @Test
    void ranges_that_leave_nothing_are_seen_however_many_unknowns_there_are() {
        // c0 is not above c4, which is 1, and c5, which is 2, not above c0.
        FiledFigures filed = filed(
                List.of(atMost(0, 4), atMost(5, 0), atMost(1, 0), atMost(2, 0), atMost(3, 0)),
                n(1),
                n(0),
                n(0),
                n(0),
                n(1),
                n(2));

        assertThat(unknown(filed, 0, 1, 2, 3).isFeasible()).isFalse();
        assertThat(unknown(filed, 0, 1, 2, 3, 4).isFeasible()).isTrue();
    }

    @Test
    void of_many_unknowns_a_solution_at_either_end_of_their_ranges_is_proof() {
        Cell[] cells = {n(0), n(0), n(0), n(0), n(5)};
        Relation enough = TestForms.relation("T-LIMIT", Kind.AT_MOST, List.of(4), List.of(0, 1));
        Relation little = TestForms.relation("T-LIMIT", Kind.AT_MOST, List.of(2, 3), List.of(4));
        Relation any = atMost(2, 3);

        assertThat(unknown(filed(List.of(enough, any), cells), 0, 1, 2, 3).isExact())
                .as("all as large as they can be")
                .isTrue();
        assertThat(unknown(filed(List.of(little, atMost(0, 1)), cells), 0, 1, 2, 3)
                        .isExact())
                .as("all as small as they can be")
                .isTrue();
        Feasibility neither = unknown(filed(List.of(enough, little), cells), 0, 1, 2, 3);
        assertThat(neither.isFeasible()).isTrue();
        assertThat(neither.isExact()).isFalse();
    }

    @Test
    void a_proof_is_in_whole_numbers() {
        // c0 = 2 c1 + c2 + c3 + c4 + c5, of which the last four are free: 0 each if c0 is even.
        List<Relation> relations = List.of(sum(0, 1, 1, 2, 3, 4, 5));
        FiledFigures even = filed(relations, n(8), n(0), n(0), n(0), n(0), n(0));
        FiledFigures odd = filed(relations, n(7), n(0), n(0), n(0), n(0), n(0));

        assertThat(unknown(even, 1, 2, 3, 4, 5).isExact()).isTrue();
        assertThat(unknown(odd, 1, 2, 3, 4, 5).isFeasible()).isTrue();
        assertThat(unknown(odd, 1, 2, 3, 4, 5).isExact()).isFalse();
    }
}
