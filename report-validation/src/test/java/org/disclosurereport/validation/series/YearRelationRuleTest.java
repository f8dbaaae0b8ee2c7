package org.disclosurereport.validation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.SampleSeries.clean;
import static org.disclosurereport.validation.SampleSeries.cleanOf2014;
import static org.disclosurereport.validation.SampleSeries.cleanOf2019;
import static org.disclosurereport.validation.SampleSeries.earlier;
import static org.disclosurereport.validation.SampleSeries.later;
import static org.disclosurereport.validation.SampleSeries.ofYear;

import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.SampleSeries;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YearRelationRuleTest {

    private static ReportSeries change(ReportSeries series, String address, Cell cell) {
        return later(series, report -> with(report, address, cell));
    }

    private static ReportSeries changeBefore(ReportSeries series, String address, Cell cell) {
        return earlier(series, report -> with(report, address, cell));
    }

    private static long number(ReportSeries series, int at, String address) {
        return SampleReports.number(series.getReports().get(at), address);
    }

    @Nested
    @TestsRule("S3-CARRY-YEAR-TOTAL")
    class CarriedTotal {

        private static final String BROUGHT = "request/broughtForward/total";
        private static final String CARRIED = "request/carriedForward/total";

        private final SeriesProbe rule = new SeriesProbe("S3-CARRY-YEAR-TOTAL");

        @Test
        @Quartet(Part.HOLDS)
        void what_was_carried_forward_is_brought_forward() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.findings(cleanOf2019())).isEmpty();
            assertThat(rule.findings(cleanOf2014())).isEmpty();
        }

        @Test
        @Quartet(Part.HOLDS)
        void the_new_form_of_2021_begins_with_what_the_old_one_ended_with() {
            long brought = SampleReports.number(SampleReports.clean(), BROUGHT);
            ReportSeries series = ReportSeries.of(
                    with(ofYear(SampleReports.cleanOf2019(), 2020), CARRIED, brought),
                    ofYear(SampleReports.clean(), 2021));

            assertThat(rule.findings(series)).isEmpty();
            assertThat(rule.findings(SampleSeries.with(series, BROUGHT, 1, brought + 1)))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void another_number_is_reported_in_the_later_report_with_both_figures() {
            Finding finding = rule.onlyFinding(SampleSeries.with(
                    change(clean(), BROUGHT, Cell.of(96)), CARRIED, 121, number(clean(), 1, CARRIED)));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getReport())
                    .contains(ReportKey.of(SampleReports.clean().getOrgan().getName(), 2023));
            assertThat(finding.getAddresses()).hasToString("[" + BROUGHT + "]");
            assertThat(finding.getExpected()).contains(BigDecimal.valueOf(121));
            assertThat(finding.getFound()).contains(BigDecimal.valueOf(96));
            assertThat(finding.getOperands())
                    .containsEntry("before", CARRIED)
                    .containsEntry("sum", "121")
                    .containsEntry("year", "2023")
                    .containsEntry("yearBefore", "2022");
            assertThat(finding.getMessage().zh())
                    .isEqualTo("「二、上年结转政府信息公开申请数量」「总计」填报96，2022年度报告「四、结转下年度继续办理」「总计」为121。");
            assertThat(finding.getMessage().en())
                    .endsWith("states 96, but the report on 2022 states 121 in row '4 Carried forward to next year',"
                            + " column 'Total'.");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_more_and_one_less_are_reported() {
            long brought = number(clean(), 1, BROUGHT);

            assertThat(rule.findings(change(clean(), BROUGHT, Cell.of(brought + 1))))
                    .hasSize(1);
            assertThat(rule.findings(change(clean(), BROUGHT, Cell.of(brought - 1))))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_cell_without_a_number_in_one_year_cannot_be_compared() {
            for (ReportSeries series : List.of(
                    change(clean(), BROUGHT, Cell.BLANK),
                    changeBefore(clean(), CARRIED, Cell.SLASH),
                    changeBefore(clean(), CARRIED, Cell.unreadable("十二")))) {
                Finding finding = rule.onlyFinding(series);
                assertThat(finding.isAssessable()).isFalse();
                assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
                assertThat(finding.getAddresses()).hasToString("[" + BROUGHT + "]");
                assertThat(finding.getMessage().zh())
                        .isEqualTo("「二、上年结转政府信息公开申请数量」「总计」无法与2022年度对照：有关各格有未填写的，或填报的不是数字。");
            }
            assertThat(rule.findings(changeBefore(change(clean(), BROUGHT, Cell.BLANK), CARRIED, Cell.DASH)))
                    .as("nothing was filed: left to F-BLANK-CELL")
                    .isEmpty();
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void before_2019_nothing_was_carried_forward_in_the_form() {
            ReportSeries series = ReportSeries.of(
                    ofYear(SampleReports.cleanOf2014(), 2018), ofYear(SampleReports.cleanOf2019(), 2019));
            Finding finding = rule.onlyFinding(series);

            assertThat(finding.isAssessable()).isFalse();
            assertThat(finding.getMessage().zh()).isEqualTo("「二、上年结转政府信息公开申请数量」「总计」无法与2018年度对照：2018年度报告没有相同口径的数字。");
            assertThat(rule.findings(change(series, BROUGHT, Cell.BLANK))).isEmpty();
            assertThat(rule.findings(later(clean(), report -> without(report, "request"))))
                    .as("the table is missing: left to F-ROW-SET")
                    .isEmpty();
        }
    }

    @Nested
    @TestsRule("S3-CARRY-YEAR-COLUMN")
    class CarriedColumns {

        private final SeriesProbe rule = new SeriesProbe("S3-CARRY-YEAR-COLUMN");

        @Test
        @Quartet(Part.HOLDS)
        void what_each_kind_of_applicant_carried_forward_is_brought_forward() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.findings(change(clean(), "request/broughtForward/total", Cell.of(1))))
                    .as("the total is the business of S3-CARRY-YEAR-TOTAL")
                    .isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_more_in_a_column_is_reported_there() {
            for (Applicant column : Applicant.values()) {
                String cell = "request/broughtForward/" + column.key();
                ReportSeries series = change(clean(), cell, Cell.of(number(clean(), 1, cell) + 1));
                if (column != Applicant.TOTAL) {
                    Finding finding = rule.onlyFinding(series);
                    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.getDifference()).contains(BigDecimal.ONE);
                    assertThat(finding.getAddresses()).hasToString("[" + cell + "]");
                }
            }
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void cells_without_a_number_are_named_together() {
            ReportSeries series = changeBefore(
                    change(clean(), "request/broughtForward/otherOrganization", Cell.BLANK),
                    "request/carriedForward/naturalPerson",
                    Cell.BLANK);
            Finding finding = rule.onlyFinding(series);

            assertThat(finding.isAssessable()).isFalse();
            assertThat(finding.getAddresses())
                    .hasToString("[request/broughtForward/naturalPerson, request/broughtForward/otherOrganization]");
        }
    }

    @Nested
    @TestsRule("S2-STOCK-ROLL")
    class Stock {

        private static final String ROW = "proactive/normativeDocument/";

        private final SeriesProbe rule = new SeriesProbe("S2-STOCK-ROLL");

        private static ReportSeries documents(long before, long issued, long repealed, long inForce) {
            return later(
                    changeBefore(clean(), ROW + "inForce", Cell.of(before)),
                    report -> with(
                            with(with(report, ROW + "issued", issued), ROW + "repealed", repealed),
                            ROW + "inForce",
                            inForce));
        }

        @Test
        @Quartet(Part.HOLDS)
        void last_years_stock_and_issued_without_repealed_is_this_years_stock() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.findings(documents(597, 50, 227, 420))).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void another_stock_is_reported_with_the_sum() {
            Finding finding = rule.onlyFinding(documents(698, 77, 132, 470));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses())
                    .hasToString("[" + ROW + "inForce, " + ROW + "issued, " + ROW + "repealed]");
            assertThat(finding.getExpected()).contains(BigDecimal.valueOf(643));
            assertThat(finding.getFound()).contains(BigDecimal.valueOf(470));
            assertThat(finding.getOperands())
                    .containsEntry("sum", "698 + 77 - 132")
                    .containsEntry("before", ROW + "inForce");
            assertThat(finding.getMessage().zh())
                    .isEqualTo("「行政规范性文件」「现行有效件数」填报470；2022年度现行有效件数加本年制发减本年废止为698 + 77 - 132 = 643。");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_document_more_or_less_is_reported_in_both_rows() {
            assertThat(rule.findings(documents(597, 50, 227, 421))).hasSize(1);
            assertThat(rule.findings(documents(597, 50, 227, 419))).hasSize(1);
            String rules = "proactive/administrativeRule/inForce";
            assertThat(rule.findings(change(clean(), rules, Cell.of(number(clean(), 1, rules) + 1))))
                    .extracting(SeriesProbe::firstAddress)
                    .containsExactly(rules);
        }

        @Test
        @Quartet(Part.BROKEN)
        void no_document_in_force_is_reported_where_some_must_be() {
            assertThat(rule.onlyFinding(documents(5, 0, 0, 0)).getExpected()).contains(BigDecimal.valueOf(5));
        }

        @Test
        @Quartet(Part.HOLDS)
        void no_sum_wraps_around() {
            assertThat(rule.findings(documents(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE)))
                    .isEmpty();
            assertThat(rule.onlyFinding(documents(Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, 0))
                            .getExpected())
                    .contains(BigDecimal.valueOf(Long.MAX_VALUE)
                            .multiply(BigDecimal.valueOf(2))
                            .subtract(BigDecimal.valueOf(Long.MIN_VALUE)));
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void what_was_disclosed_in_total_is_no_stock_and_is_named_once_for_both_rows() {
            ReportSeries series =
                    ReportSeries.of(ofYear(SampleReports.cleanOf2019(), 2020), ofYear(SampleReports.clean(), 2021));
            Finding finding = rule.onlyFinding(series);

            assertThat(finding.isAssessable()).isFalse();
            assertThat(finding.getAddresses())
                    .hasToString("[proactive/administrativeRule/inForce, proactive/normativeDocument/inForce]");
            assertThat(finding.getMessage().en())
                    .endsWith("could not be compared with 2020: that report has no figure that is counted alike.");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_blank_is_not_taken_as_0_and_a_row_that_nobody_filled_is_passed_over() {
            assertThat(rule.onlyFinding(change(clean(), ROW + "repealed", Cell.BLANK))
                            .isAssessable())
                    .isFalse();
            ReportSeries empty = changeBefore(
                    later(
                            clean(),
                            report -> with(
                                    with(with(report, ROW + "issued", Cell.BLANK), ROW + "repealed", Cell.BLANK),
                                    ROW + "inForce",
                                    Cell.BLANK)),
                    ROW + "inForce",
                    Cell.BLANK);
            assertThat(rule.findings(empty)).isEmpty();
        }
    }

    @Nested
    @TestsRule("FY2019-ITEM-ROLL")
    class Items {

        private final SeriesProbe rule = new SeriesProbe("FY2019-ITEM-ROLL");

        @Test
        @Quartet(Part.HOLDS)
        void items_of_last_year_follow_from_the_report_of_last_year() {
            assertThat(rule.findings(cleanOf2019())).isEmpty();
            assertThat(rule.findings(ReportSeries.of(
                            ofYear(SampleReports.cleanOf2019(), 2020), ofYear(SampleReports.clean(), 2021))))
                    .as("FY2021 has no such items")
                    .isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_item_more_is_reported_in_every_row() {
            for (String row :
                    List.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees")) {
                String cell = "proactive/" + row + "/itemsLastYear";
                long items = number(cleanOf2019(), 1, cell);
                Finding finding = rule.onlyFinding(change(cleanOf2019(), cell, Cell.of(items + 1)));

                assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
                assertThat(finding.getAddresses()).hasToString("[" + cell + "]");
                assertThat(finding.getOperands())
                        .containsEntry("sum", (items - 7) + " + 7")
                        .containsEntry("before", cell + " proactive/" + row + "/itemsChange");
            }
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_decrease_stands_in_brackets() {
            ReportSeries series = SampleSeries.with(cleanOf2019(), "proactive/license/itemsLastYear", 110, 100);

            assertThat(rule.onlyFinding(changeBefore(series, "proactive/license/itemsChange", Cell.of(-8)))
                            .getMessage()
                            .zh())
                    .isEqualTo("「行政许可」「上一年项目数量」填报100；由2019年度报告得出110 + (-8) = 102。");
        }

        @Test
        void a_sum_that_begins_below_zero_needs_no_brackets() {
            ReportSeries series = SampleSeries.with(cleanOf2019(), "proactive/license/itemsLastYear", -3, 100);

            assertThat(rule.onlyFinding(series).getOperands()).containsEntry("sum", "-3 + 7");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_the_change_of_last_year_nothing_follows() {
            assertThat(rule.onlyFinding(changeBefore(cleanOf2019(), "proactive/license/itemsChange", Cell.BLANK))
                            .isAssessable())
                    .isFalse();
        }
    }

    @Nested
    @TestsRule("FY2014-BACKLOG")
    class Backlog {

        private static final String CONCLUDED = "statisticsForm/requestsConcluded/value";
        private static final String RECEIVED = "statisticsForm/requestsReceived/value";

        private final SeriesProbe rule = new SeriesProbe("FY2014-BACKLOG");

        private static ReportSeries requests(long before, long received, long concluded) {
            return change(SampleSeries.with(cleanOf2014(), RECEIVED, before, received), CONCLUDED, Cell.of(concluded));
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void as_many_as_were_received_in_two_years_pass_and_one_more_does_not() {
            assertThat(rule.findings(cleanOf2014())).isEmpty();
            assertThat(rule.findings(requests(3, 10, 13))).isEmpty();
            assertThat(rule.findings(requests(3, 10, 14))).hasSize(1);
            assertThat(rule.findings(requests(0, 0, 0))).isEmpty();
            assertThat(rule.findings(requests(0, 0, 1))).hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void more_than_were_received_in_two_years_are_reported() {
            Finding finding = rule.onlyFinding(requests(3, 10, 15));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses()).hasToString("[" + CONCLUDED + ", " + RECEIVED + "]");
            assertThat(finding.getMessage().zh()).isEqualTo("「（二）申请办结数」「统计数」填报15，本年度与2015年度收到的申请共10 + 3 = 13。");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_the_requests_of_last_year_it_cannot_be_assessed() {
            assertThat(rule.onlyFinding(changeBefore(requests(3, 10, 15), RECEIVED, Cell.BLANK))
                            .isAssessable())
                    .isFalse();
            assertThat(rule.findings(changeBefore(requests(3, 10, 0), RECEIVED, Cell.BLANK)))
                    .as("none is never too many")
                    .isEmpty();
        }
    }

    @Nested
    @TestsRule("S4-PENDING-CARRY")
    class PendingCases {

        private final SeriesProbe rule = new SeriesProbe("S4-PENDING-CARRY");

        private static ReportSeries suits(long pending, long total) {
            return change(
                    changeBefore(clean(), "dispute/directLitigation/pending", Cell.of(pending)),
                    "dispute/directLitigation/total",
                    Cell.of(total));
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void as_many_as_were_pending_pass_and_one_less_does_not() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.findings(suits(6, 6))).isEmpty();
            assertThat(rule.findings(suits(6, 5))).hasSize(1);
            assertThat(rule.findings(suits(0, 0))).isEmpty();
            assertThat(rule.findings(suits(1, 0))).hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void fewer_cases_than_were_pending_are_worth_a_look_in_every_block() {
            for (String row : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration")) {
                Finding finding = rule.onlyFinding(change(clean(), "dispute/" + row + "/total", Cell.of(2)));

                assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
                assertThat(finding.getAddresses()).hasToString("[dispute/" + row + "/total]");
                assertThat(finding.getOperands()).containsEntry("before", "dispute/" + row + "/pending");
            }
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_the_cases_that_were_pending_it_cannot_be_assessed() {
            assertThat(rule.onlyFinding(changeBefore(clean(), "dispute/reconsideration/pending", Cell.BLANK))
                            .isAssessable())
                    .isFalse();
        }
    }

    @Nested
    @TestsRule("S4-POST-REVIEW")
    class SuitsAfterReview {

        private static final String SUITS = "dispute/litigationAfterReconsideration/total";
        private static final String REVIEWS = "dispute/reconsideration/total";

        private final SeriesProbe rule = new SeriesProbe("S4-POST-REVIEW");

        private static ReportSeries disputes(long before, long reviews, long suits) {
            return change(SampleSeries.with(clean(), REVIEWS, before, reviews), SUITS, Cell.of(suits));
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void as_many_as_the_reviews_of_two_years_pass_and_one_more_does_not() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.findings(disputes(440, 170, 610))).isEmpty();
            assertThat(rule.findings(disputes(440, 170, 611))).hasSize(1);
            assertThat(rule.findings(disputes(0, 0, 0))).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void more_suits_than_reviews_are_worth_a_look() {
            Finding finding = rule.onlyFinding(disputes(2, 7, 19));

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getAddresses()).hasToString("[" + SUITS + ", " + REVIEWS + "]");
            assertThat(finding.getMessage().zh()).isEqualTo("「复议后起诉」「总计」填报19，多于本年度与2022年度行政复议之和7 + 2 = 9，请核对。");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_the_reviews_of_last_year_it_cannot_be_assessed_unless_there_is_no_suit() {
            assertThat(rule.onlyFinding(changeBefore(clean(), REVIEWS, Cell.BLANK))
                            .isAssessable())
                    .isFalse();
            assertThat(rule.findings(changeBefore(disputes(1, 1, 0), REVIEWS, Cell.BLANK)))
                    .isEmpty();
            assertThat(rule.onlyFinding(change(clean(), SUITS, Cell.BLANK)).isAssessable())
                    .isFalse();
        }
    }
}
