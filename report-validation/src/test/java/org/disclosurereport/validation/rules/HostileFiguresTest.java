package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;

import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/** Row M03 of the hostile suite: errors that hide each other are still named, each by its own rule and cells. */
class HostileFiguresTest {

    private static final String GRANTED = "request/granted/naturalPerson";
    private static final String PARTLY = "request/partiallyGranted/naturalPerson";
    private static final String CARRIED = "request/carriedForward/naturalPerson";

    private static List<Finding> errors(DisclosureReport report) {
        return ReportValidator.standard().validate(report).getFindings().stream()
                .filter(finding -> finding.isAssessable() && finding.getSeverity() == Severity.ERROR)
                .toList();
    }

    private static DisclosureReport plus(DisclosureReport report, String cell, long more) {
        return with(report, cell, number(report, cell) + more);
    }

    @Test
    void M03_two_errors_that_leave_a_sum_as_it_was_are_named_where_they_do_not() {
        DisclosureReport report = plus(plus(clean(), GRANTED, 5), PARTLY, -5);
        List<Finding> errors = errors(report);
        assertThat(errors).extracting(finding -> finding.getCode().toString()).containsOnly("S3-ROW-TOTAL");
        assertThat(errors)
                .extracting(finding -> finding.getAddresses().get(0).toString())
                .containsExactlyInAnyOrder("request/granted/total", "request/partiallyGranted/total");
        assertThat(errors)
                .extracting(finding -> finding.getDifference().orElseThrow())
                .containsExactlyInAnyOrder(BigDecimal.valueOf(-5), BigDecimal.valueOf(5));
        assertThat(errors).allSatisfy(finding -> {
            assertThat(finding.getExpected()).isPresent();
            assertThat(finding.getFound()).isPresent();
        });
    }

    @Test
    void M03_a_balance_that_is_off_by_one_is_named_with_both_sides() {
        List<Finding> errors = errors(plus(clean(), CARRIED, 1));
        assertThat(errors)
                .filteredOn(finding -> finding.getCode().toString().equals("S3-BALANCE"))
                .hasSize(1)
                .allSatisfy(finding -> {
                    assertThat(finding.getAddresses()).contains(CellRef.parse(CARRIED));
                    assertThat(finding.getDifference()).contains(BigDecimal.ONE);
                });
        assertThat(errors)
                .filteredOn(finding -> finding.getCode().toString().equals("S3-ROW-TOTAL"))
                .hasSize(1);
    }

    @Test
    void M03_a_negative_figure_under_a_right_total_is_named() {
        long granted = number(clean(), GRANTED);
        String other = "request/granted/otherOrganization";
        DisclosureReport report = plus(plus(clean(), GRANTED, -granted - 1), other, granted + 1);
        assertThat(errors(report)).anySatisfy(finding -> {
            assertThat(finding.getCode().toString()).contains("NONNEG");
            assertThat(finding.getAddresses()).contains(CellRef.parse(GRANTED));
            assertThat(finding.getFound()).contains(BigDecimal.ONE.negate());
        });
        assertThat(errors(report))
                .noneSatisfy(finding -> assertThat(finding.getCode()).hasToString("S3-ROW-TOTAL"));
    }
}
