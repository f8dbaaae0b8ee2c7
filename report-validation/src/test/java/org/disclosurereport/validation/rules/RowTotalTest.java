package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;

import java.math.BigDecimal;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

@TestsRule("S3-ROW-TOTAL")
class RowTotalTest {

    private static final String TOTAL = "request/granted/total";
    private static final String PART = "request/granted/naturalPerson";

    private final RuleProbe rule = new RuleProbe("S3-ROW-TOTAL");

    @Test
    @Quartet(Part.HOLDS)
    void a_total_that_is_the_sum_of_its_parts_passes() {
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void a_total_far_from_its_parts_is_reported_at_the_total_cell() {
        long sum = number(clean(), TOTAL);

        Finding finding = rule.onlyFinding(report -> with(report, TOTAL, 999_999));

        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses().get(0)).isEqualTo(CellRef.parse(TOTAL));
        assertThat(finding.getAddresses()).hasSize(7).contains(CellRef.parse(PART));
        assertThat(finding.getFound()).contains(BigDecimal.valueOf(999_999));
        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(sum));
        assertThat(finding.getDifference()).contains(BigDecimal.valueOf(999_999 - sum));
        assertThat(finding.getOperands())
                .containsOnlyKeys("cell", "found", "expected")
                .containsEntry("cell", TOTAL)
                .containsEntry("found", "999999");
        assertThat(finding.getMessage().zh()).isEqualTo("「（一）予以公开」「总计」填报999999，各项之和为" + sum + "。");
        assertThat(finding.getMessage().en())
                .isEqualTo("Row '3.1 Granted', column 'Total' states 999999, but its parts add up to " + sum + ".");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void a_total_one_above_or_below_its_parts_is_reported() {
        long sum = number(clean(), TOTAL);

        assertThat(rule.onlyFinding(report -> with(report, TOTAL, sum + 1)).getDifference())
                .contains(BigDecimal.ONE);
        assertThat(rule.onlyFinding(report -> with(report, TOTAL, sum - 1)).getDifference())
                .contains(BigDecimal.ONE.negate());
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void without_a_stated_total_nothing_can_be_assessed() {
        for (Cell unfilled : new Cell[] {Cell.BLANK, Cell.SLASH, Cell.DASH}) {
            Finding finding = rule.onlyFinding(report -> with(report, TOTAL, unfilled));

            assertThat(finding.isAssessable()).isFalse();
            assertThat(RuleProbe.firstAddress(finding)).isEqualTo(TOTAL);
            assertThat(finding.getMessage().zh()).isEqualTo("「（一）予以公开」「总计」未填写，与各项之和的关系无法核对。");
        }
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void an_unreadable_part_cannot_be_added_up() {
        Finding finding = rule.onlyFinding(report -> with(report, PART, Cell.unreadable("约十件")));

        assertThat(finding.isAssessable()).isFalse();
        assertThat(finding.getOperands()).containsEntry("cells", PART);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void an_unreadable_total_cannot_be_compared() {
        Finding finding = rule.onlyFinding(report -> with(report, TOTAL, Cell.unreadable("约十件")));

        assertThat(finding.isAssessable()).isFalse();
        assertThat(finding.getOperands()).containsEntry("cells", TOTAL);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_total_over_parts_that_are_all_empty_is_not_assessable() {
        Finding finding = rule.onlyFinding(RowTotalTest::withoutParts);

        assertThat(finding.isAssessable()).isFalse();
        assertThat(finding.getMessage().zh()).endsWith("但各项均未填写，无法核对。");
    }

    @Test
    @Quartet(Part.HOLDS)
    void a_total_of_zero_over_parts_that_are_all_empty_holds() {
        assertThat(rule.afterChange(report -> with(withoutParts(report), TOTAL, 0)))
                .isEmpty();
    }

    @Test
    @Quartet(Part.HOLDS)
    void an_empty_part_counts_as_zero() {
        long sum = number(clean(), TOTAL);
        long part = number(clean(), PART);

        assertThat(rule.afterChange(report -> with(with(report, PART, Cell.DASH), TOTAL, sum - part)))
                .isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void a_broken_total_names_the_parts_taken_as_zero() {
        Finding finding = rule.onlyFinding(report -> with(report, PART, Cell.BLANK));

        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getOperands()).containsEntry("takenAsZero", PART);
        assertThat(finding.getMessage().zh()).contains("各项之和为").endsWith("按0计算。");
        assertThat(finding.getMessage().en()).contains("add up to").contains("Taken as 0, because empty: row");
    }

    private static DisclosureReport withoutParts(DisclosureReport report) {
        Finding broken = new RuleProbe("S3-ROW-TOTAL").onlyFinding(any -> with(any, TOTAL, 999_999));
        DisclosureReport changed = report;
        for (int i = 1; i < broken.getAddresses().size(); i++) {
            changed = with(changed, broken.getAddresses().get(i).toString(), Cell.BLANK);
        }
        return changed;
    }
}
