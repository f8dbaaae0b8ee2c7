package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.diagnosis.SmallTables.atMost;
import static org.disclosurereport.validation.diagnosis.SmallTables.filed;
import static org.disclosurereport.validation.diagnosis.SmallTables.n;
import static org.disclosurereport.validation.diagnosis.SmallTables.sum;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

/** How many cells are tried: no more than the narrowest broken sums ask for. The larger numbers are as they were seen. */
class SearchEffortTest {

    private static FiledFigures request(DisclosureReport report) {
        StatisticsTable table = report.findTable("request").orElseThrow();
        return new FiledFigures(
                Diagnostician.standard()
                        .compile(Edition.FY2021, table.getDefinition())
                        .orElseThrow(),
                table);
    }

    /** The smallest bound under which the search sees everything, up to a thousand. */
    private static int effort(FiledFigures filed) {
        int cut = -1;
        int whole = 1_000;
        while (whole - cut > 1) {
            int middle = (cut + whole) / 2;
            if (ExplanationSearch.of(filed, 3, middle, 1_000).isCut()) {
                cut = middle;
            } else {
                whole = middle;
            }
        }
        return whole;
    }

    @Test
    void a_table_that_holds_takes_no_try() {
        assertThat(effort(request(clean()))).isZero();
    }

    @Test
    void one_wrong_figure_takes_the_cells_of_its_row_which_is_shorter_than_its_column() {
        assertThat(effort(request(with(clean(), "request/granted/naturalPerson", 1))))
                .isEqualTo(7);
        assertThat(effort(request(with(clean(), "request/granted/total", 1)))).isEqualTo(7);
    }

    @Test
    void two_wrong_figures_take_the_cells_of_two_rows_one_after_the_other() {
        assertThat(effort(request(with(
                        with(clean(), "request/granted/naturalPerson", 1),
                        "request/deniedStateSecret/otherOrganization",
                        9_999))))
                .isEqualTo(7 + 7 + 7 * 7);
        assertThat(effort(request(with(
                        with(clean(), "request/granted/naturalPerson", 115),
                        "request/granted/commercialEnterprise",
                        114))))
                .isEqualTo(392);
    }

    @Test
    void a_broken_limit_takes_its_cells_and_what_two_bounds_draw_together_counts_as_well() {
        assertThat(effort(filed(List.of(atMost(0, 1)), n(3), n(2)))).isEqualTo(4);
        assertThat(effort(filed(List.of(sum(0, 1, 2), atMost(0, 3)), n(9), n(3), n(4), n(6))))
                .isEqualTo(27);
        assertThat(effort(filed(List.of(sum(0, 1, 2, 3)), n(9), Cell.unreadable("x"), Cell.unreadable("x"), n(10))))
                .isEqualTo(14);
    }
}
