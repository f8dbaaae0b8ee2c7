package org.disclosurereport.validation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleSeries.clean;
import static org.disclosurereport.validation.SampleSeries.earlier;
import static org.disclosurereport.validation.SampleSeries.later;
import static org.disclosurereport.validation.SampleSeries.ofYear;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.series.Reorganisation;
import org.disclosurereport.model.series.Reorganisation.Kind;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.BrokenSeries;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule(value = "A-SERIES", alwaysAssessable = "years and scopes are known, or nothing is said")
class ComparableYearsRuleTest {

    private final SeriesProbe rule = new SeriesProbe("A-SERIES");
    private final SeriesProbe carried = new SeriesProbe("S3-CARRY-YEAR-TOTAL");
    private final SeriesProbe stock = new SeriesProbe("S2-STOCK-ROLL");

    private static ReportSeries broken() {
        return later(
                BrokenSeries.find("S3-CARRY-YEAR-TOTAL").orElseThrow(),
                report -> SampleReports.with(report, "proactive/normativeDocument/inForce", 499));
    }

    private static ReportSeries with(ReportSeries series, Kind kind, int year) {
        return series.toBuilder()
                .addReorganisation(new Reorganisation(year, kind))
                .build();
    }

    private static ReportSeries withScopes(
            ReportSeries series, Optional<ReportScope> earlier, Optional<ReportScope> later) {
        return later(
                earlier(series, report -> report.toBuilder().scope(earlier).build()),
                report -> report.toBuilder().scope(later).build());
    }

    @Test
    @Quartet(Part.HOLDS)
    void years_that_follow_one_another_and_a_single_year_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(ReportSeries.of(SampleReports.clean()))).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void a_missing_year_is_named_once_and_nothing_is_compared_over_it() {
        ReportSeries series = later(broken(), report -> ofYear(report, 2025));
        Finding finding = rule.onlyFinding(series);

        assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getReport())
                .contains(ReportKey.of(SampleReports.clean().getOrgan().getName(), 2025));
        assertThat(finding.getAddresses()).hasToString("[year]");
        assertThat(finding.getOperands()).containsEntry("missing", "2023, 2024").containsEntry("yearBefore", "2022");
        assertThat(finding.getMessage().zh()).isEqualTo("缺少2023、2024年度报告，2025年度的数字未与2022年度对照。");
        assertThat(finding.getMessage().en())
                .isEqualTo("There is no report on 2023, 2024: the figures of 2025 were not compared with those of"
                        + " 2022.");
        assertThat(ReportValidator.standard().validate(series).getFindings()).containsExactly(finding);
    }

    @Test
    @Quartet(Part.BROKEN)
    void another_scope_is_named_once_and_nothing_is_compared_over_it() {
        ReportSeries series = withScopes(broken(), Optional.of(ReportScope.REGION), Optional.of(ReportScope.LEVEL));
        Finding finding = rule.onlyFinding(series);

        assertThat(finding.getAddresses()).hasToString("[scope]");
        assertThat(finding.getOperands()).containsEntry("scope", "level").containsEntry("scopeBefore", "region");
        assertThat(finding.getMessage().zh()).isEqualTo("2023年度报告口径为本级（本级政府及其部门），2022年度为本行政区域汇总，两年的数字未对照。");
        assertThat(ReportValidator.standard().validate(series).getFindings()).containsExactly(finding);
        assertThat(rule.onlyFinding(
                                withScopes(broken(), Optional.of(ReportScope.REGION), Optional.of(ReportScope.SELF)))
                        .getMessage()
                        .en())
                .isEqualTo("The report on 2023 speaks for the organ alone, that on 2022 for all organs of the region:"
                        + " their figures were not compared.");
    }

    @Test
    @Quartet(Part.BROKEN)
    void a_merger_and_a_split_are_named_once_and_nothing_is_compared_over_them() {
        for (Kind kind : List.of(Kind.MERGED, Kind.SPLIT)) {
            ReportSeries series = with(broken(), kind, 2023);
            Finding finding = rule.onlyFinding(series);

            assertThat(finding.getAddresses()).hasToString("[organ]");
            assertThat(finding.getMessage().zh()).isEqualTo("2022年度以后机关合并或分设，2023年度的数字未与2022年度对照。");
            assertThat(ReportValidator.standard().validate(series).getFindings())
                    .containsExactly(finding);
            assertThat(rule.findings(with(broken(), kind, 2022))).isEmpty();
            assertThat(rule.findings(with(broken(), kind, 2024))).isEmpty();
            assertThat(carried.findings(with(broken(), kind, 2024))).hasSize(1);
        }
    }

    @Test
    void every_obstacle_is_named() {
        ReportSeries series = with(
                later(
                        withScopes(clean(), Optional.of(ReportScope.REGION), Optional.of(ReportScope.SELF)),
                        report -> ofYear(report, 2024)),
                Kind.MERGED,
                2023);

        assertThat(rule.findings(series))
                .extracting(finding -> finding.getAddresses().toString())
                .containsExactly("[year]", "[organ]", "[scope]");
    }

    @Test
    void a_new_name_makes_every_finding_a_hint_that_says_so() {
        ReportSeries renamed = with(broken(), Kind.RENAMED, 2023);
        ReportSeries series = renamed.toBuilder()
                .reports(later(
                                renamed,
                                report -> report.toBuilder()
                                        .organ(ReportingOrgan.of("某市数据局"))
                                        .build())
                        .getReports())
                .build();

        assertThat(rule.findings(series)).isEmpty();
        for (SeriesProbe probe : List.of(carried, stock)) {
            Finding finding = probe.onlyFinding(series);
            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getMessage().zh()).endsWith("。其间机关更名，本项降为提示。");
            assertThat(finding.getMessage().en())
                    .endsWith(". The organ was renamed in between: this weighs as a hint.");
            assertThat(finding.getReport()).contains(ReportKey.of("某市数据局", 2023));
        }
    }

    @Test
    void a_scope_that_is_not_stated_makes_an_error_a_warning_that_says_so() {
        Optional<ReportScope> stated = Optional.of(ReportScope.LEVEL);
        for (ReportSeries series : List.of(
                withScopes(broken(), stated, Optional.empty()),
                withScopes(broken(), Optional.empty(), stated),
                withScopes(broken(), Optional.empty(), Optional.empty()))) {
            assertThat(rule.findings(series)).isEmpty();
            assertThat(carried.onlyFinding(series).getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(carried.onlyFinding(series).getMessage().zh()).endsWith("。两年有未写明数据口径的，本项不高于警告。");
            assertThat(stock.onlyFinding(series).getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(stock.onlyFinding(series).getMessage().zh()).doesNotContain("口径");
        }
        assertThat(carried.onlyFinding(broken()).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(carried.onlyFinding(broken()).getMessage().zh()).doesNotContain("不高于");
    }

    @Test
    void an_earlier_report_that_was_corrected_makes_an_error_a_warning_that_says_so() {
        Publication corrected = Publication.builder().version("更正后").build();
        ReportSeries series = earlier(
                broken(), report -> report.toBuilder().publication(corrected).build());

        assertThat(carried.onlyFinding(series).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(carried.onlyFinding(series).getMessage().zh()).endsWith("。2022年度报告为更正后的版本，本项不高于警告。");
        assertThat(carried.onlyFinding(later(
                                broken(),
                                report -> report.toBuilder()
                                        .publication(corrected)
                                        .build()))
                        .getSeverity())
                .as("the later report knows what was corrected")
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void of_several_reservations_the_one_that_weighs_least_decides_and_each_is_said() {
        ReportSeries series = with(withScopes(broken(), Optional.empty(), Optional.empty()), Kind.RENAMED, 2023);

        assertThat(carried.onlyFinding(series).getSeverity()).isEqualTo(Severity.HINT);
        assertThat(carried.onlyFinding(series).getMessage().zh()).endsWith("。其间机关更名，本项降为提示。两年有未写明数据口径的，本项不高于警告。");
    }
}
