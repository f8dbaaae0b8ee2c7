package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.form.Relation.Kind.BALANCE;
import static org.disclosurereport.model.form.Relation.Kind.SUM;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Relations that are the same but for their place are seen together, and only those. */
class RelationFamilyTest {

    private static Relation relation(Kind kind, List<Integer> left, List<Integer> right) {
        return TestForms.relation("S4-TOTALS", kind, left, right);
    }

    private static Relation sum(int total, Integer... parts) {
        return relation(SUM, List.of(total), List.of(parts));
    }

    private static RelationFamily[] families(Relation... relations) {
        return RelationFamily.of(Stream.of(relations).map(CompiledRelation::of).toList());
    }

    /** How many relations each family has. */
    private static List<Integer> sizes(Relation... relations) {
        return Stream.of(families(relations))
                .map(family -> family.relations().length)
                .toList();
    }

    @Test
    void the_sums_of_rows_in_equal_distance_are_one_family() {
        assertThat(sizes(sum(2, 0, 1), sum(5, 3, 4), sum(8, 6, 7))).containsExactly(3);
        assertThat(sizes(sum(2, 0, 1))).containsExactly(1);
        assertThat(sizes()).isEmpty();
    }

    @Test
    void a_row_farther_away_begins_another_family() {
        assertThat(sizes(sum(2, 0, 1), sum(5, 3, 4), sum(9, 7, 8), sum(13, 11, 12)))
                .containsExactly(2, 2);
        assertThat(sizes(sum(2, 0, 1), sum(2, 0, 1))).containsExactly(1, 1);
    }

    @Test
    void what_differs_in_more_than_its_place_is_no_family() {
        Relation balance = relation(BALANCE, List.of(2), List.of(0, 1));
        assertThat(sizes(sum(2, 0, 1), relation(BALANCE, List.of(5), List.of(3, 4))))
                .as("another kind")
                .containsExactly(1, 1);
        assertThat(sizes(balance, relation(BALANCE, List.of(5, 6), List.of(3, 4))))
                .as("more on the left")
                .containsExactly(1, 1);
        assertThat(sizes(balance, relation(BALANCE, List.of(5), List.of(3, 4, 6))))
                .as("more on the right")
                .containsExactly(1, 1);
        assertThat(sizes(sum(2, 0, 1), sum(5, 3, 3))).as("another part").containsExactly(1, 1);
        assertThat(sizes(
                        relation(BALANCE, List.of(0, 1), List.of(2)),
                        relation(BALANCE, List.of(3, 5), List.of(5)),
                        relation(BALANCE, List.of(6, 8), List.of(8))))
                .as("another cell on the left")
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_family_surely_holds_if_every_one_of_its_relations_does(Kind kind) {
        RelationFamily[] families = families(
                relation(kind, List.of(2), List.of(0, 1)),
                relation(kind, List.of(5), List.of(3, 4)),
                relation(kind, List.of(8), List.of(6, 7)));
        StatisticsTable.Builder cells = StatisticsTable.builder(TestForms.row("row", 9, List.of()));
        for (int i = 0; i < 9; i++) {
            cells.set(i, i % 3 == 2 ? 2 * i - 3 : i);
        }
        StatisticsTable table = cells.build();

        assertThat(families).hasSize(1);
        assertThat(families[0].surelyHolds(table)).isTrue();
        for (int total : new int[] {2, 5, 8}) {
            assertThat(families[0].surelyHolds(table.with("row", "c" + total, Cell.of(2 * total - 2))))
                    .as("one more in cell %s", total)
                    .isFalse();
        }
        assertThat(families[0].surelyHolds(table.with("row", "c4", Cell.unreadable("约4"))))
                .isFalse();
    }
}
