package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

class TableMutationsTest {

    private static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();

    @Property(tries = 20)
    void every_changed_number_breaks_exactly_the_identities_that_contain_it(
            @ForAll @OfEdition({FY2019, FY2021}) DisclosureReport report) {
        for (String key : List.of("request", "dispute")) {
            StatisticsTable table = report.findTable(key).orElseThrow();
            assertThat(TableMutations.ofEveryNumber(table, 1))
                    .hasSize(table.getDefinition().cells().size());
            TableMutations.ofEveryNumber(table, -1).forEach(change -> breaksItsIdentities(table, change));
            TableMutations.ofEveryNumber(table, 1).forEach(change -> breaksItsIdentities(table, change));
        }
    }

    @Property(tries = 200)
    void so_does_any_other_change_of_one_number(@ForAll("changedTables") Changed changed) {
        breaksItsIdentities(changed.table(), changed.change());
    }

    @Property(tries = 10)
    void and_every_typing_error(@ForAll @OfEdition({FY2019, FY2021}) DisclosureReport report) {
        StatisticsTable table = report.findTable("dispute").orElseThrow();
        assertThat(TableMutations.ofEveryTypingError(table)).isNotEmpty();
        TableMutations.ofEveryTypingError(table).forEach(change -> breaksItsIdentities(table, change));
    }

    @Test
    void a_change_tells_where_and_what() {
        DisclosureReport report = SampleReports.of(Edition.FY2021, 1);
        FigureChange change =
                TableMutations.ofEveryNumber(report, 5).findFirst().orElseThrow();
        long before = change.before().getNumber();
        assertThat(change).hasToString("proactive/administrativeRule/issued: " + before + " -> " + (before + 5));
        assertThat(change.applyTo(report).find(change.address())).contains(Cell.of(before + 5));
        assertThat(TableMutations.ofEveryNumber(report, 5)).hasSize(200);
    }

    @Test
    void a_change_is_made_only_where_it_was_meant() {
        DisclosureReport report = SampleReports.of(Edition.FY2021, 1);
        FigureChange change =
                TableMutations.ofEveryNumber(report, 5).findFirst().orElseThrow();
        DisclosureReport changed = change.applyTo(report);
        assertThatThrownBy(() -> change.applyTo(changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("proactive/administrativeRule/issued must hold");
        assertThatThrownBy(() ->
                        change.applyTo(report.toBuilder().tables(List.of()).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have the table");
    }

    @Test
    void a_typist_loses_doubles_replaces_and_swaps_digits() {
        assertThat(TableMutations.typingErrors(12))
                .contains(1L, 2L, 112L, 122L, 21L, 13L, 92L, -12L)
                .doesNotContain(12L)
                .isSorted();
        assertThat(TableMutations.typingErrors(0)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThatThrownBy(() -> TableMutations.typingErrors(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_change_by_nothing_is_none() {
        assertThatThrownBy(() -> TableMutations.ofEveryNumber(StatisticsTable.zeros(REQUEST), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableMutations.ofOneNumber(
                        StatisticsTable.builder(REQUEST).build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_identities_of_a_cell_are_those_of_its_row_and_of_its_column() {
        assertThat(identities("granted", "naturalPerson")).containsExactly("S3-ROW-TOTAL", "S3-RESULT-TOTAL");
        assertThat(identities("concludedTotal", "total"))
                .containsExactly("S3-ROW-TOTAL", "S3-RESULT-TOTAL", "S3-BALANCE");
        assertThat(identities("newlyReceived", "total")).containsExactly("S3-ROW-TOTAL", "S3-BALANCE");
        assertThatThrownBy(() ->
                        TableMutations.identitiesContaining(REQUEST, CellRef.of("dispute", "reconsideration", "total")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TableMutations.identitiesContaining(REQUEST, CellRef.of("request", "no", "total")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> identities(String row, String column) {
        return TableMutations.identitiesContaining(REQUEST, CellRef.of("request", row, column)).stream()
                .map(Relation::rule)
                .toList();
    }

    private static void breaksItsIdentities(StatisticsTable table, FigureChange change) {
        List<String> expected = TableMutations.identitiesContaining(table.getDefinition(), change.address()).stream()
                .map(Object::toString)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(ConsistentReportTest.brokenRelations(change.applyTo(table)))
                .as(change.toString())
                .isEqualTo(expected);
    }

    private record Changed(StatisticsTable table, FigureChange change) {}

    @Provide
    Arbitrary<Changed> changedTables() {
        return TableArbitraries.consistent(REQUEST)
                .flatMap(table -> TableMutations.ofOneNumber(table).map(change -> new Changed(table, change)));
    }
}
