package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.SampleReports;
import org.junit.jupiter.api.Test;

class TableIdentitiesTest {

    private static TableIdentities identities(Edition edition, String key) {
        TableDefinition definition = edition.form().findTable(key).orElseThrow();
        return Diagnostician.standard().compile(edition, definition).orElseThrow();
    }

    private static ReducedSystem system(TableIdentities identities) {
        BigInteger[] zeros = new BigInteger[identities.size()];
        Arrays.fill(zeros, BigInteger.ZERO);
        return ReducedSystem.of(identities, zeros);
    }

    /** How many cells the equations determine if all are unknown. */
    private static long rank(TableIdentities identities) {
        ReducedSystem system = system(identities);
        for (int cell = 0; cell < identities.size(); cell++) {
            system = system.with(cell);
        }
        return Arrays.stream(system.unknowns())
                .map(system::rowSolvedFor)
                .filter(row -> row != ReducedSystem.NONE)
                .count();
    }

    @Test
    void the_request_tables_have_as_many_equations_as_rows_and_twice_as_many_as_columns_and_two_of_them_follow() {
        assertThat(identities(Edition.FY2021, "request").equations()).hasNumberOfRows(39);
        assertThat(rank(identities(Edition.FY2021, "request"))).isEqualTo(37);
        assertThat(identities(Edition.FY2019, "request").equations()).hasNumberOfRows(37);
        assertThat(rank(identities(Edition.FY2019, "request"))).isEqualTo(35);
    }

    /** Two unknown cells never leave a third one without an equation of its own: the distance of the code is four. */
    @Test
    void no_fewer_than_four_cells_of_a_request_table_can_change_without_breaking_a_relation() {
        for (Edition edition : List.of(Edition.FY2019, Edition.FY2021)) {
            TableIdentities identities = identities(edition, "request");
            for (int one = 0; one < identities.size(); one++) {
                ReducedSystem first = system(identities).with(one);
                for (int other = one + 1; other < identities.size(); other++) {
                    ReducedSystem second = first.with(other);
                    assertThat(second.rowSolvedFor(other)).isNotEqualTo(ReducedSystem.NONE);
                    for (int third = other + 1; third < identities.size(); third++) {
                        assertThat(isInAnOpenEquation(second, third, identities.equations().length))
                                .as("%s %s %s", one, other, third)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean isInAnOpenEquation(ReducedSystem system, int cell, int equations) {
        int[] unknowns = system.unknowns();
        for (int row = 0; row < equations; row++) {
            if (system.row(row)[cell] != 0
                    && row != system.rowSolvedFor(unknowns[0])
                    && row != system.rowSolvedFor(unknowns[1])) {
                return true;
            }
        }
        return false;
    }

    @Test
    void every_cell_of_a_request_table_is_alone_in_its_relations_and_none_of_a_dispute_table() {
        TableIdentities request = identities(Edition.FY2021, "request");
        TableIdentities dispute = identities(Edition.FY2021, "dispute");
        TableIdentities limits = identities(Edition.FY2019, "proactive");

        assertThat(IntStream.range(0, request.size())).allMatch(request::isAlone);
        assertThat(IntStream.range(0, dispute.size())).noneMatch(dispute::isAlone);
        assertThat(IntStream.range(0, limits.size())).noneMatch(limits::isAlone);
    }

    @Test
    void only_relations_whose_breach_is_an_error_are_identities() {
        TableIdentities form = identities(Edition.FY2014, "statisticsForm");

        assertThat(form.identities())
                .extracting(identity -> identity.broken().code() + (identity.isLimit() ? " limit" : ""))
                .containsExactly(
                        "FY2014-REQUEST-CHANNELS",
                        "FY2014-CONCLUDED",
                        "FY2014-REPLIES",
                        "FY2014-REFUSALS limit",
                        "FY2014-REVIEW",
                        "FY2014-REVIEW",
                        "FY2014-STAFF",
                        "FY2014-OFWHICH limit",
                        "FY2014-OFWHICH limit",
                        "FY2014-OFWHICH limit");
        assertThat(form.equations()).hasNumberOfRows(6);
        assertThat(form.limits()).hasNumberOfRows(4);
        assertThat(form.signs()).hasToString("FY2014-COUNT-TYPES");
    }

    @Test
    void tables_in_which_nothing_must_hold_have_no_identities() {
        TableDefinition proactive = Edition.FY2021.form().findTable("proactive").orElseThrow();
        TableDefinition request = Edition.FY2021.form().findTable("request").orElseThrow();

        assertThat(Diagnostician.standard().compile(Edition.FY2021, proactive)).isEmpty();
        assertThat(Diagnostician.standard().compile(Edition.FY2008, request)).isEmpty();
    }

    @Test
    void neighbours_stand_beside_above_and_below() {
        TableIdentities request = identities(Edition.FY2021, "request");

        assertThat(request.neighbours(8)).containsExactly(1, 7, 9, 15);
        assertThat(request.neighbours(0)).containsExactly(1, 7);
        assertThat(request.neighbours(6)).containsExactly(5, 13);
        assertThat(request.neighbours(174)).containsExactly(167, 173);
        assertThat(request.areBesideEachOther(6, 7)).isFalse();
        assertThat(request.areAboveEachOther(0, 14)).isFalse();
    }

    @Test
    void a_total_and_its_parts_know_each_other() {
        TableIdentities dispute = identities(Edition.FY2021, "dispute");

        assertThat(dispute.areTotalAndPart(4, 0)).isTrue();
        assertThat(dispute.areTotalAndPart(3, 4)).isTrue();
        assertThat(dispute.areTotalAndPart(0, 1)).isFalse();
        assertThat(dispute.areTotalAndPart(4, 5)).isFalse();
        assertThat(dispute.areTotalAndPart(5, 4)).isFalse();
        TableIdentities trial = SmallTables.identities(TestForms.row(
                "trial", 4, List.of(TestForms.relation("T-BALANCE", Kind.BALANCE, List.of(0, 1), List.of(2, 3)))));
        assertThat(trial.areTotalAndPart(0, 2)).as("a balance has no total").isFalse();
    }

    @Test
    void a_cell_is_alone_only_in_an_equation_and_the_sides_of_its_relations_count() {
        TableIdentities trial = SmallTables.identities(TestForms.row(
                "trial",
                7,
                List.of(
                        TestForms.relation("T-SUM", Kind.SUM, List.of(0), List.of(1, 2)),
                        TestForms.relation("T-BALANCE", Kind.BALANCE, List.of(1), List.of(2)),
                        TestForms.atMost("T-LIMIT", List.of(3), List.of(4)),
                        TestForms.atMost("T-LIMIT", List.of(3), List.of(5)))));

        assertThat(IntStream.range(0, 7).filter(trial::isAlone)).containsExactly(0, 1, 2);
    }

    @Test
    void that_a_table_holds_is_seen_at_once_and_nothing_else_is() {
        TableIdentities dispute = identities(Edition.FY2021, "dispute");
        StatisticsTable table = SampleReports.clean().findTable("dispute").orElseThrow();
        TableIdentities limits = identities(Edition.FY2019, "proactive");
        StatisticsTable equal = StatisticsTable.zeros(limits.definition());

        assertThat(dispute.holdPlainly(table)).isTrue();
        assertThat(dispute.holdPlainly(table.toBuilder().set(4, 1).build())).isFalse();
        assertThat(dispute.holdPlainly(table.toBuilder().set(4, Cell.BLANK).build()))
                .isFalse();
        assertThat(dispute.holdPlainly(StatisticsTable.zeros(dispute.definition()).toBuilder()
                        .set(0, -1)
                        .set(1, 1)
                        .build()))
                .isFalse();
        assertThat(dispute.holdPlainly(table.toBuilder()
                        .set(0, Long.MAX_VALUE)
                        .set(4, Long.MAX_VALUE)
                        .build()))
                .isFalse();
        assertThat(limits.holdPlainly(equal)).isTrue();
        assertThat(limits.holdPlainly(equal.with("administrativeRule", "disclosed", Cell.unreadable("0"))))
                .isFalse();
        assertThat(limits.holdPlainly(equal.with("administrativeRule", "disclosed", Cell.of(1))))
                .isFalse();
        assertThat(limits.holdPlainly(equal.with("administrativeRule", "disclosedTotal", Cell.of(1))))
                .isTrue();
    }
}
