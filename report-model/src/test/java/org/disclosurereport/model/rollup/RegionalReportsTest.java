package org.disclosurereport.model.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.rollup.Samples.BUREAU;
import static org.disclosurereport.model.rollup.Samples.CITY;
import static org.disclosurereport.model.rollup.Samples.COUNTY;
import static org.disclosurereport.model.rollup.Samples.report;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;

class RegionalReportsTest {

    private static final DisclosureReport WHOLE = report(CITY, ReportScope.REGION);
    private static final RollUp PARTS = RollUp.of(List.of(report(BUREAU, 1), report(COUNTY, 2)));

    @Test
    void the_parts_and_the_whole_are_looked_at_together() {
        RegionalReports reports =
                RegionalReports.builder().whole(WHOLE).parts(PARTS).build();

        assertThat(reports.together()).isEqualTo(PARTS.plus(RollUp.of(WHOLE))).isSameAs(reports.together());
        assertThat(RegionalReports.builder().parts(PARTS).build().together()).isEqualTo(PARTS);
        assertThat(RegionalReports.builder().build().together()).isEqualTo(RollUp.empty());
    }

    @Test
    void organs_are_compared_only_if_it_is_known_which_must_report() {
        RegionalReports unknown = RegionalReports.builder().parts(PARTS).build();
        RegionalReports known = unknown.toBuilder().addExpected(CITY, BUREAU).build();

        assertThat(unknown.organs().isComplete()).isTrue();
        assertThat(known.organs()).isEqualTo(new OrganMatch(List.of(CITY), List.of(COUNTY)));
    }

    @Test
    void the_edition_is_that_of_the_whole_or_else_of_the_parts() {
        DisclosureReport older =
                WHOLE.toBuilder().edition(Edition.FY2019).year(2020).build();

        assertThat(RegionalReports.builder().whole(older).parts(PARTS).build().findEdition())
                .contains(Edition.FY2019);
        assertThat(RegionalReports.builder().parts(PARTS).build().findEdition()).contains(Edition.FY2021);
        assertThat(RegionalReports.builder().build().findEdition()).isEmpty();
    }
}
