package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

/** Row M02 of the hostile suite: what a caller can do to a report while and after it is built. */
class HostileConstructionTest {

    private static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();

    private static final CellRef TOTAL = CellRef.parse("request/granted/total");

    private static DisclosureReport.Builder report() {
        return DisclosureReport.builder().edition(Edition.FY2021).year(2025).organ(ReportingOrgan.of("示例市"));
    }

    @Test
    void M02_a_table_in_which_nothing_is_filled_is_a_table_of_blanks() {
        StatisticsTable table = StatisticsTable.builder(REQUEST).build();
        assertThat(REQUEST.cells().stream().map(cell -> table.find(cell.ref()).orElseThrow()))
                .isNotEmpty()
                .containsOnly(Cell.BLANK);
    }

    @Test
    void M02_a_cell_that_the_form_has_not_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticsTable.builder(REQUEST).set("granted", "eighth", Cell.of(1)))
                .withMessageContaining("eighth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatisticsTable.builder(REQUEST).set("twentyNinth", "total", Cell.of(1)))
                .withMessageContaining("twentyNinth");
    }

    @Test
    void M02_nothing_is_no_cell_and_no_part_of_a_report() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> StatisticsTable.builder(REQUEST).set("granted", "total", null));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> report().addSection(null));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> report().table(null));
    }

    @Test
    void M02_what_a_caller_does_to_its_own_list_afterwards_changes_no_report() {
        List<Section> mine = new ArrayList<>();
        mine.add(Section.builder().kind(SectionKind.OVERVIEW).addParagraph("一").build());
        DisclosureReport report = report().sections(mine).build();
        DisclosureReport before = report.toBuilder().build();
        mine.clear();
        assertThat(report).isEqualTo(before);
        assertThat(report.getSections()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report.getSections().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report.getSections().get(0).getText().clear());
    }

    @Test
    void M02_a_builder_that_goes_on_changes_no_table_that_it_built() {
        StatisticsTable.Builder builder = StatisticsTable.builder(REQUEST).set("granted", "total", Cell.of(1));
        StatisticsTable table = builder.build();
        builder.set("granted", "total", Cell.of(2));
        assertThat(table.find(TOTAL).orElseThrow()).isEqualTo(Cell.of(1));
        assertThat(table.with("granted", "total", Cell.of(3)).find(TOTAL).orElseThrow())
                .isEqualTo(Cell.of(3));
        assertThat(table.find(TOTAL).orElseThrow()).isEqualTo(Cell.of(1));
    }
}
