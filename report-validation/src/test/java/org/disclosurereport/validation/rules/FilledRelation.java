package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;

import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

/** The four tests of a rule that compares one cell with the sum of others. */
abstract class FilledRelation {

    private final DisclosureReport clean;
    private final String id;
    private final RuleProbe rule;
    private final String left;
    private final List<String> right;

    /**
     * @param left the total or the part, {@code table/row/column}
     * @param right the parts or the whole
     */
    FilledRelation(DisclosureReport clean, String id, String left, String... right) {
        this.clean = clean;
        this.id = id;
        this.rule = new RuleProbe(id, clean);
        this.left = left;
        this.right = List.of(right);
    }

    /** Whether the left number may be smaller than the right ones. */
    boolean isLimit() {
        return false;
    }

    /** How much it weighs that the left number is smaller than the right ones. */
    Severity severityBelow() {
        return severity();
    }

    private Severity severity() {
        return RuleCatalogue.find(id).orElseThrow().severity();
    }

    private long sum() {
        return right.stream().mapToLong(cell -> number(clean, cell)).sum();
    }

    private List<Finding> findings(DisclosureReport report) {
        return rule.findings(report).stream()
                .filter(finding -> finding.getAddresses().get(0).equals(CellRef.parse(left))
                        && finding.getAddresses().size() == right.size() + 1)
                .toList();
    }

    private Finding only(DisclosureReport report) {
        assertThat(findings(report)).hasSize(1);
        return findings(report).get(0);
    }

    @Test
    @Quartet(Part.HOLDS)
    void it_holds_if_the_numbers_agree() {
        assertThat(rule.findings(clean)).isEmpty();
        assertThat(findings(with(clean, left, sum()))).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void a_number_far_too_large_is_reported_with_all_cells() {
        Finding finding = only(with(clean, left, sum() + 5000));

        assertThat(finding.getSeverity()).isEqualTo(severity());
        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getAddresses())
                .hasSize(right.size() + 1)
                .containsAll(right.stream().map(CellRef::parse).toList());
        assertThat(finding.getDifference().orElseThrow().abs()).isEqualTo(BigDecimal.valueOf(5000));
        for (String message :
                List.of(finding.getMessage().zh(), finding.getMessage().en())) {
            assertThat(message)
                    .contains(String.valueOf(sum() + 5000))
                    .contains(String.valueOf(sum()))
                    .doesNotContain("{");
        }
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_too_many_is_reported_and_one_too_few_unless_it_is_a_limit() {
        assertThat(only(with(clean, left, sum() + 1)).getSeverity()).isEqualTo(severity());
        List<Finding> below = findings(with(clean, left, sum() - 1));
        if (isLimit()) {
            assertThat(below).isEmpty();
        } else {
            assertThat(below).extracting(Finding::getSeverity).containsExactly(severityBelow());
        }
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void unfilled_or_unreadable_cells_are_not_compared() {
        assertThat(only(with(clean, left, Cell.BLANK)).isAssessable()).isFalse();
        assertThat(only(with(clean, right.get(0), Cell.unreadable("约十件"))).isAssessable())
                .isFalse();
        DisclosureReport none = clean;
        for (String cell : right) {
            none = with(none, cell, Cell.DASH);
        }
        assertThat(only(none).isAssessable()).isFalse();
    }
}
