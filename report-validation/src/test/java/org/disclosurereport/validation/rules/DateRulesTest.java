package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which days a report is about, and when it is published. */
class DateRulesTest {

    private static DisclosureReport published(DisclosureReport report, String day) {
        return report.toBuilder()
                .publication(Publication.builder().date(LocalDate.parse(day)).build())
                .build();
    }

    private static DisclosureReport department(DisclosureReport report) {
        return of(report, OrganLevel.COUNTY, OrganKind.DEPARTMENT);
    }

    private static DisclosureReport government(DisclosureReport report) {
        return of(report, OrganLevel.COUNTY, OrganKind.GOVERNMENT);
    }

    private static List<Finding> on(String today, String rule, DisclosureReport report) {
        return ReportValidator.builder().today(LocalDate.parse(today)).build().validate(report).getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals(rule))
                .toList();
    }

    @Nested
    @TestsRule("F-DEADLINE-OLD")
    class AllOrgansBefore2019 {

        private final RuleProbe rule = new RuleProbe("F-DEADLINE-OLD", cleanOf2014());

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void the_last_day_of_march_is_in_time_for_every_organ_and_the_next_day_is_not() {
            assertThat(rule.afterChange(report -> published(report, "2017-03-31")))
                    .isEmpty();
            assertThat(rule.afterChange(report -> published(department(report), "2017-04-01")))
                    .hasSize(1);
            assertThat(rule.afterChange(report -> published(report, "2017-04-01")))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_late_report_is_reported_and_the_later_deadlines_are_not_asked_of_it() {
            DisclosureReport late = published(department(cleanOf2014()), "2017-04-10");

            assertThat(ReportValidator.standard().validate(late).findings(Severity.ERROR))
                    .extracting(finding -> finding.getCode().toString())
                    .containsExactly("F-DEADLINE-OLD");
            assertThat(on("2017-04-10", "F-DEADLINE-OLD", cleanOf2014())).hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_any_day_nothing_is_said() {
            assertThat(rule.onlyFinding(report -> report).isAssessable()).isFalse();
        }
    }

    @Nested
    @TestsRule("F-DEADLINE-DEPT")
    class Departments {

        private final RuleProbe rule = new RuleProbe("F-DEADLINE-DEPT");

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void the_last_day_is_in_time_and_the_next_one_is_not() {
            assertThat(rule.afterChange(report -> published(department(report), "2024-01-31")))
                    .isEmpty();
            assertThat(rule.afterChange(report -> published(department(report), "2024-02-01")))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.HOLDS)
        void organs_that_are_not_surely_bound_pass() {
            assertThat(rule.findings(published(clean(), "2024-06-01"))).isEmpty();
            assertThat(rule.afterChange(report -> published(government(report), "2024-06-01")))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> published(of(report, OrganLevel.TOWNSHIP, OrganKind.DEPARTMENT), "2024-06-01")))
                    .isEmpty();
            assertThat(rule.afterChange(report ->
                            published(of(report, OrganLevel.COUNTY, OrganKind.AUTHORISED_ORGANISATION), "2024-06-01")))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_department_or_a_general_office_that_is_late_is_reported() {
            Finding finding = rule.onlyFinding(report -> published(department(report), "2024-02-05"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("publication/date")));
            assertThat(finding.getMessage().zh()).isEqualTo("“某市人民政府办公室”2023年度报告应于2024年1月31日前公布，公布日期为2024年2月5日。");
            assertThat(rule.afterChange(
                            report -> published(of(report, OrganLevel.STATE, OrganKind.GENERAL_OFFICE), "2024-02-05")))
                    .hasSize(1);
            assertThat(rule.afterChange(report -> published(
                            report.toBuilder()
                                    .organ(report.getOrgan().toBuilder()
                                            .kind(OrganKind.DEPARTMENT)
                                            .build())
                                    .build(),
                            "2024-02-05")))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void without_a_day_of_publication_the_given_day_decides() {
            DisclosureReport report = department(clean());

            assertThat(on("2024-01-31", "F-DEADLINE-DEPT", report)).isEmpty();
            assertThat(on("2024-02-01", "F-DEADLINE-DEPT", report)
                            .get(0)
                            .getMessage()
                            .zh())
                    .endsWith("截至2024年2月1日没有公布日期。");
            assertThat(on("2025-02-01", "F-DEADLINE-DEPT", published(report, "2024-01-10")))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_any_day_and_for_a_corrected_version_nothing_can_be_said() {
            assertThat(rule.onlyFinding(DateRulesTest::department).isAssessable())
                    .isFalse();
            assertThat(rule.onlyFinding(report -> department(report).toBuilder()
                                    .publication(Publication.builder()
                                            .date(LocalDate.parse("2024-05-01"))
                                            .version("更正版")
                                            .build())
                                    .build())
                            .isAssessable())
                    .isFalse();
        }
    }

    @Nested
    @TestsRule("F-DEADLINE-GOV")
    class Governments {

        private final RuleProbe rule = new RuleProbe("F-DEADLINE-GOV");

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void the_last_day_is_in_time_and_the_next_one_is_not() {
            assertThat(rule.afterChange(report -> published(government(report), "2024-03-31")))
                    .isEmpty();
            assertThat(rule.afterChange(report -> published(government(report), "2024-04-01")))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.HOLDS)
        void departments_townships_and_governments_of_unknown_level_pass() {
            assertThat(rule.afterChange(report -> published(department(report), "2024-06-01")))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> published(of(report, OrganLevel.TOWNSHIP, OrganKind.GOVERNMENT), "2024-06-01")))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> published(of(report, OrganLevel.STATE, OrganKind.GOVERNMENT), "2024-06-01")))
                    .isEmpty();
            assertThat(rule.afterChange(report -> published(
                            report.toBuilder()
                                    .organ(report.getOrgan().toBuilder()
                                            .kind(OrganKind.GOVERNMENT)
                                            .build())
                                    .build(),
                            "2024-06-01")))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_local_government_that_is_late_is_reported() {
            Finding finding = rule.onlyFinding(report -> published(government(report), "2024-04-08"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getOperands()).containsEntry("deadline", "2024-03-31");
            assertThat(on("2024-04-01", "F-DEADLINE-GOV", government(clean()))).hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_any_day_nothing_can_be_said() {
            assertThat(rule.onlyFinding(DateRulesTest::government).isAssessable())
                    .isFalse();
        }
    }

    @Nested
    @TestsRule(value = "F-NOT-BEFORE-YEAR-END", alwaysAssessable = "a report without a day of publication passes")
    class BeforeYearEnd {

        private final RuleProbe rule = new RuleProbe("F-NOT-BEFORE-YEAR-END");

        @Test
        @Quartet(Part.HOLDS)
        void a_report_without_a_day_passes() {
            assertThat(rule.findings(clean())).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void the_last_day_of_the_year_is_too_early_and_the_next_one_is_not() {
            Finding finding = rule.onlyFinding(report -> published(report, "2023-12-31"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).isEqualTo("2023年度报告的公布日期为2023年12月31日，早于该年度结束。");
            assertThat(rule.afterChange(report -> published(report, "2024-01-01")))
                    .isEmpty();
        }
    }

    @Nested
    @TestsRule(value = "F-PERIOD", alwaysAssessable = "a report that states no period states its year")
    class Period {

        private final RuleProbe rule = new RuleProbe("F-PERIOD");

        private List<Finding> over(String first, String last) {
            return rule.afterChange(report -> report.toBuilder()
                    .period(ReportPeriod.builder()
                            .firstDay(LocalDate.parse(first))
                            .lastDay(LocalDate.parse(last))
                            .build())
                    .build());
        }

        @Test
        @Quartet(Part.HOLDS)
        void the_whole_year_and_no_period_pass() {
            assertThat(over("2023-01-01", "2023-12-31")).isEmpty();
            assertThat(rule.afterChange(report ->
                            report.toBuilder().period(Optional.empty()).build()))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void the_period_of_the_year_before_is_reported() {
            Finding finding = over("2022-01-01", "2022-12-31").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getMessage().zh()).isEqualTo("2023年度报告的统计期限为2022年1月1日至2022年12月31日，应为当年1月1日至12月31日。");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_day_less_is_reported() {
            assertThat(over("2023-01-02", "2023-12-31")).hasSize(1);
            assertThat(over("2023-01-01", "2023-12-30")).hasSize(1);
        }
    }
}
