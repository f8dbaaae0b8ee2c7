package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormsMadeAnew;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

/** The rows of a table as they are written, of a definition that was never met before. */
class TableRowsTest {

    private final TableDefinition definition = FormsMadeAnew.table("proactive");
    private final TableRows rows = TableRows.of(definition);

    @Test
    void rows_stand_in_the_order_of_the_form_with_their_cells() {
        assertThat(rows.key()).isEqualTo("proactive");
        assertThat(rows.count()).isEqualTo(6);
        assertThat(IntStream.range(0, 6).mapToObj(rows::row))
                .containsExactly(
                        "administrativeRule",
                        "normativeDocument",
                        "license",
                        "penalty",
                        "compulsoryMeasure",
                        "administrativeFees");
        assertThat(rows.cells(0)).containsExactly(0, 1, 2);
        assertThat(rows.cells(1)).containsExactly(3, 4, 5);
        assertThat(rows.cells(5)).containsExactly(9);
        assertThat(rows.has("penalty")).isTrue();
        assertThat(rows.has("granted")).isFalse();
        assertThat(TableRows.of(definition)).isSameAs(rows);
    }

    @Test
    void a_row_is_blank_if_nothing_was_filed_in_it() {
        StatisticsTable table =
                StatisticsTable.builder(definition).set(1, Cell.SLASH).build();

        assertThat(rows.isBlank(table, 0)).isFalse();
        assertThat(rows.isBlank(table, 1)).isTrue();
    }

    @Test
    void a_table_of_another_definition_is_not_the_one_that_is_prescribed() {
        TableDefinition prescribed =
                Edition.FY2021.form().findTable("proactive").orElseThrow();
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2023)
                .organ(ReportingOrgan.of("某局"))
                .tables(List.of(StatisticsTable.zeros(prescribed)))
                .build();

        assertThat(TableRows.isPrescribed(report, StatisticsTable.zeros(prescribed)))
                .isTrue();
        assertThat(TableRows.isPrescribed(report, StatisticsTable.zeros(definition)))
                .isFalse();
    }
}
