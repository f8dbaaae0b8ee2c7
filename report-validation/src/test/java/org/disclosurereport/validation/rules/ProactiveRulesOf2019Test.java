package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.with;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about section two of FY2019. */
class ProactiveRulesOf2019Test {

    private static final String CHANGE = "proactive/penalty/itemsChange";
    private static final String LAST_YEAR = "proactive/penalty/itemsLastYear";
    private static final String PROJECTS = "proactive/procurement/projects";
    private static final String AMOUNT = "proactive/procurement/amount";

    @Test
    void a_report_that_is_right_is_accepted() {
        assertThat(ReportValidator.standard().validate(cleanOf2019()).getFindings())
                .filteredOn(finding -> finding.getSeverity() != Severity.HINT)
                .isEmpty();
    }

    @Test
    void only_a_change_may_be_negative() {
        RuleProbe rule = new RuleProbe("S2-COUNT-TYPES", cleanOf2019());

        assertThat(rule.afterChange(report -> with(report, CHANGE, -1))).isEmpty();
        assertThat(rule.afterChange(report -> with(report, LAST_YEAR, -1))).hasSize(1);
        assertThat(rule.afterChange(report -> with(report, CHANGE, Cell.unreadable("减8"))))
                .hasSize(1);
    }

    @Test
    void rules_of_an_organ_without_the_power_are_found_in_the_columns_of_2019() {
        DisclosureReport county = SampleReports.of(cleanOf2019(), OrganLevel.COUNTY, OrganKind.DEPARTMENT);

        assertThat(new RuleProbe("S2-RULE-POWER").findings(county))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getAddresses()).hasSize(3));
    }

    @Nested
    @TestsRule("FY2019-PUBLIC-TOTAL")
    class PublicTotal extends FilledRelation {
        PublicTotal() {
            super(
                    cleanOf2019(),
                    "FY2019-PUBLIC-TOTAL",
                    "proactive/normativeDocument/disclosed",
                    "proactive/normativeDocument/disclosedTotal");
        }

        @Override
        boolean isLimit() {
            return true;
        }
    }

    @Nested
    @TestsRule("FY2019-MADE-VS-DISCLOSED")
    class MadeAndDisclosed extends FilledRelation {
        MadeAndDisclosed() {
            super(
                    cleanOf2019(),
                    "FY2019-MADE-VS-DISCLOSED",
                    "proactive/administrativeRule/disclosed",
                    "proactive/administrativeRule/made");
        }

        @Override
        boolean isLimit() {
            return true;
        }
    }

    @Nested
    @TestsRule(
            value = "FY2019-ITEM-DELTA",
            alwaysAssessable = "what is not filled in is 0, what is unreadable is the business of another rule")
    class ItemChange {

        private final RuleProbe rule = new RuleProbe("FY2019-ITEM-DELTA", cleanOf2019());

        @Test
        @Quartet(Part.HOLDS)
        void increases_and_other_forms_pass() {
            assertThat(rule.findings(cleanOf2019())).isEmpty();
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> with(with(report, LAST_YEAR, Cell.unreadable("约9")), CHANGE, -50)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> with(with(report, LAST_YEAR, -3), CHANGE, -1)))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void all_items_may_go_and_not_one_more() {
            assertThat(rule.afterChange(report -> with(with(report, LAST_YEAR, 8), CHANGE, -8)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> with(with(report, LAST_YEAR, 8), CHANGE, -9)))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_decrease_of_what_was_not_there_is_reported_at_the_change() {
            Finding finding = rule.onlyFinding(report -> with(with(report, LAST_YEAR, Cell.BLANK), CHANGE, -2));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(RuleProbe.firstAddress(finding)).isEqualTo(CHANGE);
            assertThat(finding.getMessage().zh()).isEqualTo("「行政处罚」「本年增/减」填报-2，上一年项目数量为0，减少后为负数。");
            assertThat(finding.getMessage().en())
                    .isEqualTo(
                            "Row 'Administrative penalties', column 'Change this year' states -2, but there were 0 items"
                                    + " last year.");
        }
    }

    @Nested
    @TestsRule("FY2019-PROCUREMENT-PAIR")
    class Procurement {

        private final RuleProbe rule = new RuleProbe("FY2019-PROCUREMENT-PAIR", cleanOf2019());

        @Test
        @Quartet(Part.HOLDS)
        void both_or_neither_pass() {
            assertThat(rule.findings(cleanOf2019())).isEmpty();
            assertThat(rule.findings(clean())).isEmpty();
            for (Cell nothing : List.of(Cell.of(0), Cell.BLANK, Cell.SLASH)) {
                assertThat(rule.afterChange(report -> with(with(report, PROJECTS, nothing), AMOUNT, Cell.of(0))))
                        .isEmpty();
            }
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_without_the_other_is_reported() {
            Finding finding = rule.onlyFinding(report -> with(with(report, PROJECTS, 0), AMOUNT, 1));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).isEqualTo("「政府集中采购」「采购项目数量」为0，「政府集中采购」「采购总金额」为0.01元，应同时为零或同时不为零。");
            assertThat(rule.afterChange(report -> with(with(report, PROJECTS, 3), AMOUNT, Cell.BLANK)))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void an_unreadable_amount_or_number_of_projects_is_not_compared() {
            for (String place : List.of(AMOUNT, PROJECTS)) {
                assertThat(rule.onlyFinding(report -> with(report, place, Cell.unreadable("25.1万")))
                                .isAssessable())
                        .as(place)
                        .isFalse();
            }
        }
    }
}
