package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.with;

import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

@TestsRule(
        value = "S3-NONNEG-INT",
        alwaysAssessable = "a cell is right, wrong, or empty and not the business of this rule")
class RequestNonNegativeTest {

    private static final String CELL = "request/granted/naturalPerson";

    private final RuleProbe rule = new RuleProbe("S3-NONNEG-INT");

    @Test
    @Quartet(Part.HOLDS)
    void numbers_and_empty_cells_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        for (Cell unfilled : new Cell[] {Cell.BLANK, Cell.SLASH, Cell.DASH}) {
            assertThat(rule.afterChange(report -> with(report, CELL, unfilled))).isEmpty();
        }
        for (Cell wrong : new Cell[] {Cell.of(-1), Cell.unreadable("22余")}) {
            assertThat(rule.afterChange(report -> with(report, "dispute/reconsideration/upheld", wrong)))
                    .as("another table")
                    .isEmpty();
        }
    }

    @Test
    @Quartet(Part.BROKEN)
    void an_unreadable_cell_is_reported_with_its_text() {
        Finding finding = rule.onlyFinding(report -> with(report, CELL, Cell.unreadable("22（其中修订 16 件）")));

        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).isEqualTo(List.of(CellRef.parse(CELL)));
        assertThat(finding.getFound()).isEmpty();
        assertThat(finding.getOperands()).containsEntry("text", "22（其中修订 16 件）");
        assertThat(finding.getMessage().zh()).isEqualTo("「（一）予以公开」「自然人」填报“22（其中修订 16 件）”，该格应为非负整数。");
    }

    @Test
    @Quartet(Part.BROKEN)
    void every_negative_cell_is_reported_by_itself() {
        List<Finding> findings =
                rule.afterChange(report -> with(with(report, CELL, Long.MIN_VALUE), "request/granted/total", -7));

        assertThat(findings).hasSize(2);
        assertThat(findings.get(1).getFound()).contains(BigDecimal.valueOf(-7));
        assertThat(findings.get(1).getMessage().zh()).endsWith("填报-7，该格应为非负整数。");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void zero_passes_and_one_below_zero_is_reported() {
        assertThat(rule.afterChange(report -> with(report, CELL, 0))).isEmpty();

        Finding finding = rule.onlyFinding(report -> with(with(report, CELL, -1), "request/granted/total", 0));

        assertThat(finding.getFound()).contains(BigDecimal.valueOf(-1));
        assertThat(finding.getExpected()).isEmpty();
        assertThat(finding.getMessage().en()).startsWith("Row '3.1 Granted', column 'Natural person' states -1; ");
    }
}
