package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.form.SectionKind.OTHER_MATTERS;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.definition;
import static org.disclosurereport.validation.SampleReports.of;
import static org.disclosurereport.validation.SampleReports.requestOf2019;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.SampleReports.withoutSection;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Figures of one report against each other, against the organ and against the year. */
class PlausibilityRulesTest {

    @Nested
    @TestsRule("S2-STOCK-LOWER")
    class Stock {

        private final RuleProbe rule = new RuleProbe("S2-STOCK-LOWER");

        private static DisclosureReport documents(DisclosureReport report, long issued, long repealed, long inForce) {
            return with(
                    with(
                            with(report, "proactive/normativeDocument/issued", issued),
                            "proactive/normativeDocument/repealed",
                            repealed),
                    "proactive/normativeDocument/inForce",
                    inForce);
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void exactly_issued_minus_repealed_passes_and_one_less_does_not() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> documents(report, 25, 5, 20))).isEmpty();
            assertThat(rule.afterChange(report -> documents(report, 25, 5, 19))).hasSize(1);
        }

        @Test
        @Quartet(Part.HOLDS)
        void extremes_and_negatives_do_not_wrap_around() {
            assertThat(rule.afterChange(report -> documents(report, 0, Long.MAX_VALUE, Long.MAX_VALUE)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> documents(report, Long.MAX_VALUE, 0, 0)))
                    .hasSize(1);
            assertThat(rule.afterChange(report -> documents(report, Long.MAX_VALUE, Long.MIN_VALUE, 0)))
                    .as("negative: left to S2-COUNT-TYPES")
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void fewer_documents_than_the_year_left_are_reported() {
            Finding finding = rule.onlyFinding(report -> documents(report, 25, 5, 1));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getAddresses().get(0)).isEqualTo(CellRef.parse("proactive/normativeDocument/inForce"));
            assertThat(finding.getMessage().zh()).isEqualTo("「行政规范性文件」「现行有效件数」填报1，少于本年制发25件减本年废止5件（20件）。");
            assertThat(finding.getDifference().orElseThrow()).isEqualByComparingTo("-19");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_row_without_its_stock_is_not_assessable_and_an_empty_row_says_nothing() {
            assertThat(rule.onlyFinding(report -> with(report, "proactive/normativeDocument/inForce", Cell.BLANK))
                            .isAssessable())
                    .isFalse();
            assertThat(rule.onlyFinding(report ->
                                    with(report, "proactive/administrativeRule/issued", Cell.unreadable("若干")))
                            .isAssessable())
                    .isFalse();
            assertThat(rule.afterChange(report -> with(
                            report,
                            StatisticsTable.builder(definition("proactive", "FY2021"))
                                    .build())))
                    .isEmpty();
            assertThat(rule.afterChange(report -> without(report, "proactive"))).isEmpty();
        }

        @Test
        void a_figure_that_cannot_be_read_or_is_negative_in_any_column_stops_the_comparison() {
            for (String column : List.of("issued", "repealed", "inForce")) {
                String address = "proactive/normativeDocument/" + column;
                assertThat(rule.afterChange(
                                report -> with(documents(report, 25, 5, 1), address, Cell.unreadable("若干"))))
                        .as(column)
                        .hasSize(1)
                        .allMatch(finding -> !finding.isAssessable());
                assertThat(rule.afterChange(report -> with(documents(report, 25, 5, 1), address, -1)))
                        .as(column)
                        .isEmpty();
            }
        }

        @Test
        void documents_that_moved_ask_for_a_stock_and_documents_that_did_not_do_not() {
            DisclosureReport empty = with(
                    clean(),
                    StatisticsTable.builder(definition("proactive", "FY2021")).build());
            for (String column : List.of("issued", "repealed")) {
                assertThat(rule.findings(with(empty, "proactive/normativeDocument/" + column, 3)))
                        .as(column)
                        .hasSize(1)
                        .allMatch(finding -> !finding.isAssessable());
            }
            assertThat(rule.findings(with(empty, "proactive/normativeDocument/inForce", 3)))
                    .isEmpty();
            assertThat(rule.findings(with(empty, "proactive/normativeDocument/inForce", Cell.unreadable("若干"))))
                    .as("a stock that cannot be read could not be compared with anything")
                    .hasSize(1)
                    .allMatch(finding -> !finding.isAssessable());
        }

        @Test
        void both_rows_are_compared() {
            assertThat(rule.afterChange(report ->
                            with(documents(report, 25, 5, 1), "proactive/administrativeRule/inForce", Cell.BLANK)))
                    .extracting(RuleProbe::firstAddress)
                    .containsExactly("proactive/administrativeRule/inForce", "proactive/normativeDocument/inForce");
        }
    }

    @Nested
    @TestsRule(value = "S2-RULE-POWER", alwaysAssessable = "an organ of unknown level or kind passes")
    class RulePower {

        private final RuleProbe rule = new RuleProbe("S2-RULE-POWER");

        @Test
        @Quartet(Part.HOLDS)
        void organs_that_may_have_the_power_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> of(report, OrganLevel.STATE, OrganKind.DEPARTMENT)))
                    .isEmpty();
            for (OrganLevel level : List.of(OrganLevel.PROVINCE, OrganLevel.PREFECTURE)) {
                assertThat(rule.afterChange(report -> of(report, level, OrganKind.GOVERNMENT)))
                        .isEmpty();
                assertThat(rule.afterChange(report -> of(report, level, OrganKind.GENERAL_OFFICE)))
                        .isEmpty();
            }
        }

        @Test
        @Quartet(Part.BROKEN)
        void counties_and_local_departments_are_reported() {
            Finding finding = rule.onlyFinding(report -> of(report, OrganLevel.COUNTY, OrganKind.GOVERNMENT));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).startsWith("“某市人民政府办公室”没有规章制定权，规章一行填报了数量：「规章」「本年制发件数」、");
            assertThat(finding.getAddresses())
                    .extracting(Object::toString)
                    .containsExactly(
                            "proactive/administrativeRule/issued",
                            "proactive/administrativeRule/repealed",
                            "proactive/administrativeRule/inForce");
            assertThat(rule.afterChange(report -> of(report, OrganLevel.PREFECTURE, OrganKind.DEPARTMENT)))
                    .hasSize(1);
        }

        @Test
        void authorised_organisations_are_reported_and_organs_of_unknown_level_pass() {
            assertThat(rule.afterChange(report -> of(report, OrganLevel.PROVINCE, OrganKind.AUTHORISED_ORGANISATION)))
                    .hasSize(1);
            assertThat(rule.afterChange(report -> of(report, OrganLevel.STATE, OrganKind.AUTHORISED_ORGANISATION)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> report.toBuilder()
                            .organ(report.getOrgan().toBuilder()
                                    .kind(OrganKind.DEPARTMENT)
                                    .build())
                            .build()))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> without(of(report, OrganLevel.COUNTY, OrganKind.GOVERNMENT), "proactive")))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_rule_is_one_too_many() {
            DisclosureReport none = with(
                    with(
                            with(
                                    of(clean(), OrganLevel.TOWNSHIP, OrganKind.GOVERNMENT),
                                    "proactive/administrativeRule/issued",
                                    0),
                            "proactive/administrativeRule/repealed",
                            Cell.SLASH),
                    "proactive/administrativeRule/inForce",
                    0);

            assertThat(rule.findings(none)).isEmpty();
            assertThat(rule.findings(with(none, "proactive/administrativeRule/inForce", 1)))
                    .hasSize(1);
        }
    }

    @Nested
    @TestsRule(value = "S2-UNIT-SLIP", alwaysAssessable = "an organ of unknown level and an empty cell pass")
    class UnitSlip {

        private static final String AMOUNT = "proactive/administrativeFees/amount";

        private final RuleProbe rule = new RuleProbe("S2-UNIT-SLIP");

        private List<Finding> county(long stored) {
            return rule.afterChange(
                    report -> with(of(report, OrganLevel.COUNTY, OrganKind.GOVERNMENT), AMOUNT, stored));
        }

        @Test
        @Quartet(Part.HOLDS)
        void provinces_unknown_levels_empty_cells_and_fractions_pass() {
            assertThat(rule.afterChange(report -> with(report, AMOUNT, 2_000_000_000_000L)))
                    .isEmpty();
            assertThat(rule.afterChange(report ->
                            with(of(report, OrganLevel.PROVINCE, OrganKind.GOVERNMENT), AMOUNT, 2_000_000_000_000L)))
                    .isEmpty();
            assertThat(county(2_000_000_000_001L)).isEmpty();
            assertThat(rule.afterChange(
                            report -> with(of(report, OrganLevel.COUNTY, OrganKind.DEPARTMENT), AMOUNT, Cell.BLANK)))
                    .isEmpty();
        }

        @Test
        void townships_are_small_and_ministries_are_not() {
            assertThat(rule.afterChange(report ->
                            with(of(report, OrganLevel.TOWNSHIP, OrganKind.GOVERNMENT), AMOUNT, 2_000_000_000_000L)))
                    .hasSize(1);
            assertThat(rule.afterChange(report ->
                            with(of(report, OrganLevel.STATE, OrganKind.DEPARTMENT), AMOUNT, 2_000_000_000_000L)))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> without(of(report, OrganLevel.COUNTY, OrganKind.GOVERNMENT), "proactive")))
                    .isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void a_million_passes_and_one_more_does_not() {
            assertThat(county(1_000_000_000_000L)).isEmpty();

            Finding finding = county(1_000_001_000_000L).get(0);
            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getOperands()).containsEntry("found", "1000001");
            assertThat(rule.afterChange(report ->
                            with(of(report, OrganLevel.PREFECTURE, OrganKind.DEPARTMENT), AMOUNT, 2_000_000_000_000L)))
                    .hasSize(1);
        }
    }

    @Nested
    @TestsRule(value = "S2-ZERO-OFFICE", alwaysAssessable = "an organ of unknown kind or scope passes")
    class ZeroOffice {

        private final RuleProbe rule = new RuleProbe("S2-ZERO-OFFICE");

        private static DisclosureReport office(DisclosureReport report, ReportScope scope) {
            return of(report, OrganLevel.COUNTY, OrganKind.GENERAL_OFFICE).toBuilder()
                    .scope(scope)
                    .build();
        }

        @Test
        @Quartet(Part.HOLDS)
        void other_organs_and_other_scopes_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> office(report, ReportScope.LEVEL)))
                    .isEmpty();
        }

        @Test
        void a_department_has_decisions_and_a_report_without_the_table_has_none() {
            assertThat(rule.afterChange(report -> of(report, OrganLevel.COUNTY, OrganKind.DEPARTMENT).toBuilder()
                            .scope(ReportScope.SELF)
                            .build()))
                    .isEmpty();
            assertThat(rule.afterChange(report -> without(office(report, ReportScope.SELF), "proactive")))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void an_office_with_decisions_of_its_own_is_worth_a_look() {
            Finding finding = rule.onlyFinding(report -> office(report, ReportScope.SELF));

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getAddresses()).hasSize(3);
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_decision_makes_the_difference() {
            DisclosureReport none = office(clean(), ReportScope.SELF);
            for (String row : List.of("license", "penalty", "compulsoryMeasure")) {
                none = with(none, "proactive/" + row + "/decisions", 0);
            }

            assertThat(rule.findings(none)).isEmpty();
            assertThat(rule.findings(with(none, "proactive/penalty/decisions", 1)))
                    .extracting(RuleProbe::firstAddress)
                    .containsExactly("proactive/penalty/decisions");
        }
    }

    private static DisclosureReport intake(DisclosureReport report, long received, long brought, long carried) {
        return with(
                with(with(report, "request/newlyReceived/total", received), "request/broughtForward/total", brought),
                "request/carriedForward/total",
                carried);
    }

    @Nested
    @TestsRule(value = "S3-CARRY-LE-INTAKE", alwaysAssessable = "what cannot be added is named by S3-BALANCE")
    class CarryLimit {

        private final RuleProbe rule = new RuleProbe("S3-CARRY-LE-INTAKE");

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void everything_may_be_carried_and_one_more_may_not() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> intake(report, 10, 5, 15))).isEmpty();
            assertThat(rule.afterChange(report -> intake(report, 10, 5, 16))).hasSize(1);
        }

        @Test
        @Quartet(Part.HOLDS)
        void extremes_do_not_wrap_around_and_what_is_no_count_is_left_to_others() {
            assertThat(rule.afterChange(report -> intake(report, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> intake(report, -1, 0, 5))).isEmpty();
            assertThat(rule.afterChange(
                            report -> with(intake(report, 1, 0, 5), "request/broughtForward/total", Cell.BLANK)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> without(report, "request"))).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void every_column_has_its_own_finding() {
            Finding finding = rule.onlyFinding(report -> intake(report, 10, 5, 100));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getMessage().zh()).isEqualTo("「四、结转下年度继续办理」「总计」填报100，超过本年新收与上年结转之和15。");
            assertThat(rule.afterChange(report ->
                            with(intake(report, 10, 5, 100), "request/carriedForward/naturalPerson", 1_000_000)))
                    .extracting(RuleProbe::firstAddress)
                    .containsExactly("request/carriedForward/naturalPerson", "request/carriedForward/total");
        }
    }

    @Nested
    @TestsRule(
            value = "S3-CARRY-PLAUSIBLE",
            alwaysAssessable = "a column that is not filled in is named by other rules")
    class CarryShare {

        private final RuleProbe rule = new RuleProbe("S3-CARRY-PLAUSIBLE");

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void a_quarter_passes_and_one_more_does_not() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> intake(report, 90, 10, 25))).isEmpty();
            assertThat(rule.afterChange(report -> intake(report, 90, 10, 26))).hasSize(1);
            assertThat(rule.afterChange(report -> intake(report, 10, 0, 10))).isEmpty();
            assertThat(rule.afterChange(report -> intake(report, 11, 0, 11))).hasSize(1);
        }

        @Test
        @Quartet(Part.HOLDS)
        void more_than_everything_and_what_is_no_count_are_left_to_others() {
            assertThat(rule.afterChange(report -> intake(report, 10, 5, 16))).isEmpty();
            assertThat(rule.afterChange(
                            report -> with(intake(report, 20, 5, 16), "request/newlyReceived/total", Cell.BLANK)))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> with(intake(report, 20, 50, 16), "request/newlyReceived/total", Cell.BLANK)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> intake(report, -5, 50, 16))).isEmpty();
            assertThat(rule.afterChange(report -> with(report, requestOf2019())))
                    .isEmpty();
            assertThat(rule.afterChange(report -> without(report, "request"))).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_large_backlog_is_worth_a_look() {
            Finding finding = rule.onlyFinding(report -> intake(report, 100, 20, 60));

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getMessage().zh()).isEqualTo("「四、结转下年度继续办理」「总计」填报60，超过本年新收与上年结转之和120的四分之一，请核对。");
        }
    }

    @Nested
    @TestsRule(
            value = "S3-FEE-NOTICE",
            alwaysAssessable = "a missing or empty section six is the business of F-S6-PRESENT")
    class FeeNotice {

        private static final String UNPAID = "request/otherHandlingFeeOverdue/total";

        private final RuleProbe rule = new RuleProbe("S3-FEE-NOTICE");

        @Test
        @Quartet(Part.HOLDS)
        void a_report_that_mentions_fees_or_has_no_place_for_it_passes() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> withText(report, OTHER_MATTERS, "发出收费通知3件。")))
                    .isEmpty();
            assertThat(rule.afterChange(report -> withoutSection(report, OTHER_MATTERS)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> without(withText(report, OTHER_MATTERS, "无"), "request")))
                    .isEmpty();
        }

        @Test
        void a_section_of_blanks_and_a_figure_that_is_none_are_left_to_others() {
            assertThat(rule.afterChange(report -> with(withText(report, OTHER_MATTERS, " "), UNPAID, 1)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> with(withText(report, OTHER_MATTERS, "无"), UNPAID, Cell.BLANK)))
                    .isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_unpaid_fee_asks_for_a_word_in_section_six() {
            Finding finding = rule.onlyFinding(report -> with(withText(report, OTHER_MATTERS, "无"), UNPAID, 1));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses().get(0)).isEqualTo(CellRef.parse(UNPAID));
            assertThat(rule.afterChange(report -> with(withText(report, OTHER_MATTERS, "无"), UNPAID, 0)))
                    .isEmpty();
        }
    }

    @Nested
    @TestsRule(value = "S4-REVIEW-FIRST-2024", alwaysAssessable = "an empty cell states no suit")
    class ReviewFirst {

        private static final String DIRECT = "dispute/directLitigation/total";

        private final RuleProbe rule = new RuleProbe("S4-REVIEW-FIRST-2024");

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void the_year_before_and_no_suit_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(
                            report -> with(report.toBuilder().year(2024).build(), DIRECT, 0)))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> with(report.toBuilder().year(2024).build(), DIRECT, Cell.BLANK)))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> without(report.toBuilder().year(2024).build(), "dispute")))
                    .isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_suit_from_2024_on_is_worth_a_look() {
            Finding finding = rule.onlyFinding(
                    report -> with(report.toBuilder().year(2024).build(), DIRECT, 1));

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getMessage().zh()).isEqualTo("2024年度「未经复议直接起诉」「总计」填报1；不予公开的案件自2024年起应先经行政复议，请核对。");
        }
    }

    @Nested
    @TestsRule(value = "S4-NEEDS-REQUESTS", alwaysAssessable = "only totals that are filled in are compared")
    class NeedsRequests {

        private final RuleProbe rule = new RuleProbe("S4-NEEDS-REQUESTS");

        private static DisclosureReport noRequests(DisclosureReport report) {
            return with(report, StatisticsTable.zeros(definition("request", "FY2021")));
        }

        @Test
        @Quartet(Part.HOLDS)
        void requests_or_no_disputes_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(
                            report -> with(noRequests(report), StatisticsTable.zeros(definition("dispute", "FY2019")))))
                    .isEmpty();
            assertThat(rule.afterChange(report -> with(noRequests(report), "request/newlyReceived/total", Cell.BLANK)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> without(report, "request"))).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void disputes_without_a_request_are_one_hint() {
            Finding finding = rule.onlyFinding(NeedsRequests::noRequests);

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getAddresses().get(0)).isEqualTo(CellRef.parse("dispute/reconsideration/total"));
        }

        @Test
        void any_kind_of_dispute_asks_and_any_kind_of_request_answers() {
            DisclosureReport none = with(noRequests(clean()), StatisticsTable.zeros(definition("dispute", "FY2019")));
            for (String dispute : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration")) {
                DisclosureReport disputed = with(none, "dispute/" + dispute + "/total", 1);
                assertThat(rule.findings(disputed))
                        .extracting(RuleProbe::firstAddress)
                        .containsExactly("dispute/" + dispute + "/total");
                for (String request : List.of("newlyReceived", "broughtForward", "concludedTotal")) {
                    assertThat(rule.findings(with(disputed, "request/" + request + "/total", 1)))
                            .as(request)
                            .isEmpty();
                }
            }
            assertThat(rule.findings(without(noRequests(clean()), "dispute"))).isEmpty();
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_request_makes_the_difference() {
            assertThat(rule.afterChange(report -> with(noRequests(report), "request/broughtForward/total", 1)))
                    .isEmpty();
        }
    }
}
