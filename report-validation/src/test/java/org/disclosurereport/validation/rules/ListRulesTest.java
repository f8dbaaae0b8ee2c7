package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.with;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about lists of figures that provinces and cities asked for. */
class ListRulesTest {

    @Test
    void a_report_with_the_lists_of_every_annex_is_accepted() {
        assertThat(ReportValidator.standard().validate(cleanOf2008()).getFindings())
                .filteredOn(finding -> finding.getSeverity() != Severity.HINT)
                .isEmpty();
    }

    @Test
    void every_identity_of_an_annex_is_checked_by_a_rule_of_the_catalogue() {
        for (StatisticsList list : cleanOf2008().getLists()) {
            assertThat(list.toTable().getDefinition().relations())
                    .extracting(Relation::rule)
                    .isNotEmpty()
                    .allMatch(rule -> RuleCatalogue.find(rule).orElseThrow() instanceof RelationRule);
        }
    }

    @Test
    void a_list_of_any_edition_is_checked_and_a_list_of_nobody_has_no_identities() {
        StatisticsList unknown = StatisticsList.builder("list1")
                .column(new ListColumn("year", "年"))
                .row(new ListRow("itemsDisclosed", "主动公开", Optional.of("条")), Cell.of(1))
                .row(new ListRow("disclosedOnWebsite", "网站", Optional.of("条")), Cell.of(9))
                .build();
        DisclosureReport report = cleanOf2008().toBuilder().addList(unknown).build();
        assertThat(ReportValidator.standard().validate(report).getVerdict()).isNotEqualTo(Verdict.REJECTED);
    }

    @Test
    void channels_of_fujian_add_up_only_where_all_are_listed() {
        StatisticsList.Builder some = StatisticsList.builder("fujian")
                .annex(org.disclosurereport.model.form.LocalAnnex.FUJIAN)
                .column(new ListColumn("year", "2014年度"))
                .row(new ListRow("requestsReceived", "受理依申请公开信息总数", Optional.of("条")), Cell.of(5))
                .row(new ListRow("requestsInPerson", "其中：1、当面申请数", Optional.of("条")), Cell.of(1));
        DisclosureReport report =
                cleanOf2008().toBuilder().lists(List.of(some.build())).build();
        assertThat(new RuleProbe("FY2008-FJ-SUMS").findings(report)).isEmpty();
        assertThat(new RuleProbe("FY2008-FJ-BREAKDOWN").findings(report))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.HINT);
    }

    @Nested
    @TestsRule("FY2008-DX-SUMS")
    class Dingxi extends FilledRelation {
        Dingxi() {
            super(
                    cleanOf2008(),
                    "FY2008-DX-SUMS",
                    "dingxi/requestsReceived/period",
                    "dingxi/requestsInPerson/period",
                    "dingxi/requestsByFax/period",
                    "dingxi/requestsByEmail/period",
                    "dingxi/requestsOnline/period",
                    "dingxi/requestsByLetter/period",
                    "dingxi/requestsOtherwise/period");
        }
    }

    @Nested
    @TestsRule("FY2008-FJ-SUMS")
    class Fujian extends FilledRelation {
        Fujian() {
            super(
                    cleanOf2008(),
                    "FY2008-FJ-SUMS",
                    "fujian/requestsReplied/year",
                    "fujian/repliedGranted/year",
                    "fujian/repliedPartiallyGranted/year",
                    "fujian/repliedDenied/year",
                    "fujian/repliedOtherwise/year");
        }
    }

    @Nested
    @TestsRule("FY2008-FJ-BREAKDOWN")
    class FujianBreakdown extends FilledRelation {
        FujianBreakdown() {
            super(
                    cleanOf2008(),
                    "FY2008-FJ-BREAKDOWN",
                    "fujian/itemsDisclosed/year",
                    "fujian/disclosedOnWebsite/year",
                    "fujian/disclosedInGazette/year");
        }
    }

    @Nested
    @TestsRule("FY2008-PD-SUMS")
    class Pudong extends FilledRelation {
        Pudong() {
            super(
                    cleanOf2008(),
                    "FY2008-PD-SUMS",
                    "pudong/staff/month",
                    "pudong/fullTimeStaff/month",
                    "pudong/partTimeStaff/month");
        }
    }

    @Nested
    @TestsRule("FY2008-PD-EDIT")
    class PudongEdit extends FilledRelation {
        PudongEdit() {
            super(
                    cleanOf2008(),
                    "FY2008-PD-EDIT",
                    "pudong/normativeDocumentsNew/month",
                    "pudong/officialDocuments/month");
        }

        @Override
        boolean isLimit() {
            return true;
        }
    }

    @Nested
    @TestsRule("FY2008-YTD")
    class Cumulative extends FilledRelation {
        Cumulative() {
            super(cleanOf2008(), "FY2008-YTD", "pudong/visitors/month", "pudong/visitors/yearToDate");
        }

        @Override
        boolean isLimit() {
            return true;
        }
    }

    @Nested
    @TestsRule("FY2008-PD-EDIT-SUM")
    class PudongEditSum {

        private final RuleProbe rule = new RuleProbe("FY2008-PD-EDIT-SUM", cleanOf2008());

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void both_parts_may_make_up_the_whole_and_no_more() {
            assertThat(rule.findings(cleanOf2008())).isEmpty();
            assertThat(rule.afterChange(report -> with(report, "pudong/itemsFullText/month", 400)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> with(report, "pudong/itemsFullText/month", 401)))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void more_than_the_whole_is_a_warning() {
            Finding finding = rule.onlyFinding(report -> with(report, "pudong/itemsFullText/month", 450));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).contains("550").contains("500");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void an_unreadable_part_is_not_added() {
            assertThat(rule.onlyFinding(report -> with(report, "pudong/itemsFullText/month", Cell.unreadable("约十")))
                            .isAssessable())
                    .isFalse();
        }
    }

    @Nested
    @TestsRule(value = "LIST-COUNT-TYPES", alwaysAssessable = "a cell is right, wrong, or empty and passes")
    class CountTypes {

        private final RuleProbe rule = new RuleProbe("LIST-COUNT-TYPES", cleanOf2008());

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void zero_passes_and_one_below_zero_does_not() {
            assertThat(rule.findings(cleanOf2008())).isEmpty();
            assertThat(rule.afterChange(report -> with(report, "fujian/appeals/year", 0)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> with(report, "fujian/appeals/year", -1)))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void an_unreadable_cell_is_reported_with_its_text() {
            Finding finding = rule.onlyFinding(report -> with(report, "fujian/appeals/year", Cell.unreadable("三件")));

            assertThat(finding.getMessage().zh()).isEqualTo("「行政申诉数」「年度」填报“三件”，该格应为非负数。");
        }
    }
}
