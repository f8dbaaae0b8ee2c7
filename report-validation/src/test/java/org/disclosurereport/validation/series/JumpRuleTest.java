package org.disclosurereport.validation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.SampleSeries.clean;
import static org.disclosurereport.validation.SampleSeries.cleanOf2014;
import static org.disclosurereport.validation.SampleSeries.each;
import static org.disclosurereport.validation.SampleSeries.earlier;
import static org.disclosurereport.validation.SampleSeries.later;
import static org.disclosurereport.validation.SampleSeries.ofYear;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.SampleSeries;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JumpRuleTest {

    @Nested
    @TestsRule(value = "S3-YOY-JUMP", alwaysAssessable = "figures that one of the years does not have are not compared")
    class Jump {

        private static final String EXCESSIVE = "request/notProcessedExcessive/total";
        private static final String SUITS = "dispute/litigationAfterReconsideration/otherResult";

        private final SeriesProbe rule = new SeriesProbe("S3-YOY-JUMP");

        private ReportSeries requests(long before, long now) {
            return SampleSeries.with(clean(), EXCESSIVE, before, now);
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void five_times_passes_and_a_little_more_does_not() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.findings(requests(6, 30))).isEmpty();
            assertThat(rule.findings(requests(6, 31))).hasSize(1);
            assertThat(rule.findings(requests(30, 6))).isEmpty();
            assertThat(rule.findings(requests(31, 6))).hasSize(1);
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void below_thirty_nothing_is_a_jump() {
            assertThat(rule.findings(requests(0, 29))).isEmpty();
            assertThat(rule.findings(requests(0, 30))).hasSize(1);
            assertThat(rule.findings(requests(30, 0))).hasSize(1);
            assertThat(rule.findings(requests(29, 0))).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_jump_is_worth_a_look() {
            Finding finding = rule.onlyFinding(requests(58, 3));

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getAddresses()).hasToString("[" + EXCESSIVE + "]");
            assertThat(finding.getFound()).contains(BigDecimal.valueOf(3));
            assertThat(finding.getExpected()).isEmpty();
            assertThat(finding.getOperands()).containsEntry("before", "58").containsEntry("found", "3");
            assertThat(finding.getMessage().zh()).endsWith("2022年度为58，2023年度为3，相差较大，请核对。");
        }

        @Test
        void of_requests_only_totals_are_compared_and_no_negative_and_no_blank() {
            assertThat(rule.findings(SampleSeries.with(clean(), "request/granted/naturalPerson", 1, 9999)))
                    .isEmpty();
            assertThat(rule.findings(requests(-1, 9999))).isEmpty();
            assertThat(rule.findings(later(requests(1, 1), report -> with(report, EXCESSIVE, Cell.BLANK))))
                    .isEmpty();
            assertThat(rule.findings(
                            earlier(requests(1, 9999), report -> with(report, EXCESSIVE, Cell.unreadable("约一件")))))
                    .isEmpty();
        }

        @Test
        void disputes_are_compared_cell_by_cell_and_since_2024_with_the_change_of_the_law() {
            ReportSeries series = SampleSeries.with(clean(), SUITS, 67, 6);
            assertThat(rule.onlyFinding(series).getMessage().zh())
                    .doesNotContain("复议后起诉」「其他结果」2024")
                    .endsWith("相差较大，请核对。");

            ReportSeries since2024 = ReportSeries.of(
                    ofYear(series.find(2022).orElseThrow(), 2023),
                    ofYear(series.find(2023).orElseThrow(), 2024));
            Finding finding = rule.onlyFinding(since2024);
            assertThat(finding.getAddresses()).hasToString("[" + SUITS + "]");
            assertThat(finding.getMessage().zh())
                    .isEqualTo("「复议后起诉」「其他结果」2023年度为67，2024年度为6，相差较大；2024年起不予公开须先行复议，两年不宜直接对照，请核对。");
            assertThat(rule.onlyFinding(ReportSeries.of(
                                    ofYear(series.find(2022).orElseThrow(), 2024),
                                    ofYear(series.find(2023).orElseThrow(), 2025)))
                            .getMessage()
                            .zh())
                    .doesNotContain("先行复议");
            assertThat(rule.onlyFinding(ReportSeries.of(
                                    ofYear(requests(58, 3).find(2022).orElseThrow(), 2023),
                                    ofYear(requests(58, 3).find(2023).orElseThrow(), 2024)))
                            .getMessage()
                            .zh())
                    .as("requests are another matter")
                    .doesNotContain("先行复议");
        }

        @Test
        void across_editions_concepts_are_compared_after_adding() {
            ReportSeries series =
                    ReportSeries.of(ofYear(SampleReports.cleanOf2019(), 2020), ofYear(SampleReports.clean(), 2021));
            long other = SampleReports.number(SampleReports.cleanOf2019(), "request/otherHandling/total");
            ReportSeries divided = series;
            for (Map.Entry<String, Long> cell : Map.of(
                            "request/otherHandlingOther/total", other,
                            "request/otherHandlingFeeOverdue/total", 0L,
                            "request/otherHandlingCorrectionOverdue/total", 0L)
                    .entrySet()) {
                divided = later(divided, report -> with(report, cell.getKey(), cell.getValue()));
            }

            assertThat(rule.findings(divided)).isEmpty();
            ReportSeries more =
                    later(divided, report -> with(report, "request/otherHandlingOther/total", 5 * other + 1));
            Finding finding = rule.onlyFinding(more);
            assertThat(finding.getAddresses())
                    .hasToString("[request/otherHandlingCorrectionOverdue/total, request/otherHandlingFeeOverdue/total,"
                            + " request/otherHandlingOther/total]");
            assertThat(finding.getOperands()).containsEntry("concept", "otherHandling");
            assertThat(finding.getMessage().en()).startsWith("Other handling: ");
        }

        @Test
        void a_row_that_is_a_concept_is_found_once_and_a_table_that_a_year_lacks_is_passed_over() {
            ReportSeries series = SampleSeries.with(clean(), "request/newlyReceived/total", 1, 999);

            assertThat(rule.onlyFinding(series).getAddresses()).hasToString("[request/newlyReceived/total]");
            for (String table : List.of("request", "dispute")) {
                ReportSeries lacking = SampleSeries.with(clean(), "request/granted/total", 100, 100);
                assertThat(rule.findings(later(lacking, report -> without(report, table))))
                        .isEmpty();
                assertThat(rule.findings(earlier(lacking, report -> without(report, table))))
                        .isEmpty();
            }
        }

        @Test
        void the_statistics_form_is_compared_by_concepts_with_what_is_taken_off() {
            ReportSeries series = SampleSeries.with(
                    SampleSeries.with(cleanOf2014(), "statisticsForm/repliedDenied/value", 100, 100),
                    "statisticsForm/deniedNotGovernmentInformation/value",
                    98,
                    1);

            assertThat(rule.findings(cleanOf2014())).isEmpty();
            assertThat(rule.onlyFinding(series).getOperands())
                    .containsEntry("concept", "refused")
                    .containsEntry("before", "2")
                    .containsEntry("found", "99");
        }

        @Test
        void a_concept_without_a_number_or_in_words_only_is_not_compared() {
            ReportSeries series = ReportSeries.of(
                    ofYear(SampleReports.cleanOf2014(), 2018), ofYear(SampleReports.cleanOf2019(), 2019));
            ReportSeries jump = SampleSeries.each(
                    series,
                    report -> report.getYear() == 2018
                            ? with(report, "statisticsForm/reconsiderations/value", 1)
                            : with(report, "dispute/reconsideration/total", 999));
            assertThat(concepts(rule.findings(jump))).contains("reconsiderations");
            assertThat(concepts(rule.findings(earlier(
                            jump, report -> with(report, "statisticsForm/reconsiderations/value", Cell.BLANK)))))
                    .doesNotContain("reconsiderations");
            assertThat(concepts(rule.findings(
                            later(jump, report -> with(report, "dispute/reconsideration/total", Cell.BLANK)))))
                    .doesNotContain("reconsiderations");
            assertThat(rule.findings(ReportSeries.of(
                            ofYear(SampleReports.cleanOf2008(), 2013), ofYear(SampleReports.cleanOf2014(), 2014))))
                    .as("FY2008 has no national form")
                    .isEmpty();
        }

        private static List<String> concepts(List<Finding> findings) {
            return findings.stream()
                    .map(finding -> finding.getOperands().get("concept"))
                    .toList();
        }

        @Test
        void documents_are_the_business_of_other_rules_and_what_is_not_comparable_is_never_compared() {
            ReportSeries series =
                    ReportSeries.of(ofYear(SampleReports.cleanOf2019(), 2020), ofYear(SampleReports.clean(), 2021));

            for (String cell : List.of("proactive/normativeDocument/inForce", "proactive/normativeDocument/issued")) {
                assertThat(rule.findings(later(series, report -> with(report, cell, 999_999))))
                        .hasSameSizeAs(rule.findings(series));
            }
        }

        @Test
        void suits_of_the_statistics_form_are_compared_with_both_blocks_together() {
            ReportSeries series = ReportSeries.of(
                    ofYear(SampleReports.cleanOf2014(), 2018), ofYear(SampleReports.cleanOf2019(), 2019));
            ReportSeries few = earlier(series, report -> with(report, "statisticsForm/litigations/value", 1));

            assertThat(rule.findings(few))
                    .filteredOn(finding -> finding.getOperands().get("concept").equals("litigations"))
                    .extracting(finding -> finding.getAddresses().toString())
                    .containsExactly("[dispute/directLitigation/total, dispute/litigationAfterReconsideration/total]");
            assertThat(rule.findings(few))
                    .allMatch(finding -> finding.getOperands().containsKey("concept"));
        }
    }

    @Nested
    @TestsRule(value = "S2-UNIT-SLIP-YEAR", alwaysAssessable = "without an amount in both years nothing is compared")
    class FeeRatio {

        private static final String AMOUNT = "proactive/administrativeFees/amount";

        private final SeriesProbe rule = new SeriesProbe("S2-UNIT-SLIP-YEAR");

        private ReportSeries fees(long before, long now) {
            return SampleSeries.with(clean(), AMOUNT, before, now);
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void a_thousandfold_passes_and_more_does_not_in_either_year() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.findings(fees(7, 7_000))).isEmpty();
            assertThat(rule.findings(fees(7, 7_001))).hasSize(1);
            assertThat(rule.findings(fees(7_000, 7))).isEmpty();
            assertThat(rule.findings(fees(7_001, 7))).hasSize(1);
        }

        @Test
        @Quartet(Part.HOLDS)
        void nothing_is_compared_with_0_or_with_nothing() {
            assertThat(rule.findings(fees(0, 9_000_000))).isEmpty();
            assertThat(rule.findings(fees(9_000_000, 0))).isEmpty();
            assertThat(rule.findings(fees(-1, 9_000_000))).isEmpty();
            assertThat(rule.findings(each(fees(1, 9_000_000), report -> with(report, AMOUNT, Cell.BLANK))))
                    .isEmpty();
            assertThat(rule.findings(later(fees(1, 9_000_000), report -> with(report, AMOUNT, Cell.BLANK))))
                    .isEmpty();
            assertThat(rule.findings(earlier(fees(1, 9_000_000), report -> with(report, AMOUNT, Cell.BLANK))))
                    .isEmpty();
            assertThat(rule.findings(earlier(fees(1, 9_000_000), report -> without(report, "proactive"))))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void ten_thousandfold_fees_are_worth_a_look() {
            Finding finding = rule.onlyFinding(fees(59_492_000_000L, 594_920_000_000_000L));

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getAddresses()).hasToString("[" + AMOUNT + "]");
            assertThat(finding.getFound()).contains(BigDecimal.valueOf(594_920_000));
            assertThat(finding.getMessage().zh()).isEqualTo("行政事业性收费2023年度为594920000万元，2022年度为59492万元，请核对单位。");
        }
    }

    @Nested
    @TestsRule("S4-NEEDS-REQUESTS-YEAR")
    class NeedsRequests {

        private final SeriesProbe rule = new SeriesProbe("S4-NEEDS-REQUESTS-YEAR");

        private ReportSeries none() {
            return each(
                    clean(),
                    report -> with(
                            with(with(report, "request/newlyReceived/total", 0), "request/broughtForward/total", 0),
                            "request/concludedTotal/total",
                            0));
        }

        @Test
        @Quartet(Part.HOLDS)
        void requests_of_either_year_and_no_disputes_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            for (String row : new String[] {"newlyReceived", "broughtForward", "concludedTotal"}) {
                assertThat(rule.findings(earlier(none(), report -> with(report, "request/" + row + "/total", 1))))
                        .isEmpty();
                assertThat(rule.findings(later(none(), report -> with(report, "request/" + row + "/total", 1))))
                        .isEmpty();
            }
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_dispute_without_a_request_in_two_years_is_worth_a_look() {
            ReportSeries quiet = none();
            for (String row : new String[] {"reconsideration", "directLitigation", "litigationAfterReconsideration"}) {
                String total = "dispute/" + row + "/total";
                quiet = later(quiet, report -> with(report, total, 0));
            }
            assertThat(rule.findings(quiet)).isEmpty();
            for (String row : new String[] {"reconsideration", "directLitigation", "litigationAfterReconsideration"}) {
                String total = "dispute/" + row + "/total";
                Finding finding = rule.onlyFinding(later(quiet, report -> with(report, total, 1)));
                assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
                assertThat(finding.getAddresses()).hasToString("[" + total + ", request/concludedTotal/total]");
                assertThat(finding.getMessage().zh()).endsWith("填报1，2022年度和2023年度新收、结转和办结的申请均为0，请核对。");
            }
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_year_before_that_does_not_say_how_many_requests_it_had_cannot_be_assessed() {
            Finding finding = rule.onlyFinding(
                    earlier(none(), report -> with(report, "request/broughtForward/total", Cell.BLANK)));

            assertThat(finding.isAssessable()).isFalse();
            assertThat(finding.getMessage().zh()).endsWith("2023年度没有申请；2022年度的申请没有数字，无法核对。");
            assertThat(rule.findings(later(none(), report -> with(report, "request/broughtForward/total", Cell.BLANK))))
                    .as("the year itself is the business of S4-NEEDS-REQUESTS")
                    .isEmpty();
            assertThat(rule.findings(
                            later(none(), report -> with(report, "dispute/reconsideration/total", Cell.BLANK))))
                    .hasSize(1);
            assertThat(rule.findings(later(none(), report -> without(report, "dispute"))))
                    .isEmpty();
        }
    }
}
