package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;

import java.math.BigDecimal;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

@TestsRule("S3-BALANCE")
class BalanceTest {

    private static final String ONE = "request/newlyReceived/naturalPerson";
    private static final String TWO = "request/broughtForward/naturalPerson";
    private static final String THREE = "request/concludedTotal/naturalPerson";
    private static final String FOUR = "request/carriedForward/naturalPerson";

    private final RuleProbe rule = new RuleProbe("S3-BALANCE");

    @Test
    @Quartet(Part.HOLDS)
    void columns_whose_two_sides_agree_pass() {
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void a_column_whose_sides_differ_is_reported_with_both_sums() {
        long left = number(clean(), ONE) + number(clean(), TWO);
        long right = number(clean(), THREE) + 9_000;

        Finding finding = rule.onlyFinding(report -> with(report, FOUR, 9_000));

        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses())
                .containsExactly(CellRef.parse(ONE), CellRef.parse(TWO), CellRef.parse(THREE), CellRef.parse(FOUR));
        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(left));
        assertThat(finding.getFound()).contains(BigDecimal.valueOf(right));
        assertThat(finding.getOperands()).containsOnlyKeys("column", "found", "expected");
        assertThat(finding.getMessage().zh()).isEqualTo("「自然人」列：第一项加第二项之和为" + left + "，第三项加第四项之和为" + right + "。");
        assertThat(finding.getMessage().en())
                .isEqualTo("Column 'Natural person': items one and two add up to " + left
                        + ", but items three and four to " + right + ".");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void sides_that_differ_by_one_are_reported() {
        assertThat(rule.onlyFinding(report -> with(report, FOUR, number(report, FOUR) + 1))
                        .getDifference())
                .contains(BigDecimal.ONE);
        assertThat(rule.onlyFinding(report -> with(report, ONE, number(report, ONE) + 1))
                        .getDifference())
                .contains(BigDecimal.ONE.negate());
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void an_unreadable_cell_leaves_its_column_open() {
        Finding finding = rule.onlyFinding(report -> with(report, TWO, Cell.unreadable("不详")));

        assertThat(finding.isAssessable()).isFalse();
        assertThat(RuleProbe.firstAddress(finding)).isEqualTo(ONE);
        assertThat(finding.getMessage().zh()).isEqualTo("「自然人」列无法核对：「二、上年结转政府信息公开申请数量」「自然人」填报的不是数字。");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_side_without_any_number_leaves_its_column_open() {
        Finding left = rule.onlyFinding(report -> with(with(report, ONE, Cell.BLANK), TWO, Cell.SLASH));
        Finding right = rule.onlyFinding(report -> with(with(report, THREE, Cell.BLANK), FOUR, Cell.DASH));

        assertThat(left.isAssessable()).isFalse();
        assertThat(left.getOperands()).containsEntry("cells", ONE + " " + TWO);
        assertThat(right.isAssessable()).isFalse();
        assertThat(right.getOperands()).containsEntry("cells", THREE + " " + FOUR);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void zero_against_a_side_without_any_number_is_not_assessable_either() {
        Finding finding = rule.onlyFinding(report ->
                with(with(with(with(report, ONE, 0), TWO, 0), THREE, Cell.BLANK), FOUR, Cell.BLANK));

        assertThat(finding.isAssessable()).isFalse();
    }

    @Test
    @Quartet(Part.HOLDS)
    void an_empty_cell_beside_a_number_counts_as_zero() {
        assertThat(rule.afterChange(report ->
                        with(with(report, ONE, number(report, ONE) + number(report, TWO)), TWO, Cell.BLANK)))
                .isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void a_broken_column_names_the_cell_taken_as_zero() {
        Finding finding = rule.onlyFinding(report -> with(report, FOUR, Cell.BLANK));

        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getMessage().zh()).endsWith("其中未填写的「四、结转下年度继续办理」「自然人」按0计算。");
    }
}
