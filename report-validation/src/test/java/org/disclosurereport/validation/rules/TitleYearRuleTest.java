package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestsRule("F-TITLE-YEAR")
class TitleYearRuleTest {

    private final RuleProbe rule = new RuleProbe("F-TITLE-YEAR");

    private List<Finding> titled(String title) {
        return rule.findings(report(title));
    }

    private static DisclosureReport report(String title) {
        return clean().toBuilder().title(title).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某市2023年政府信息公开工作年度报告",
                "2023年度某市政府信息公开工作年度报告",
                "某市政府信息公开工作年度报告（2023年）",
                "某市\n２０２３年政府信息公开工作年度报告",
                "某市二〇二三年政府信息公开工作年度报告",
                "某市 2 0 2 3 年\u3000政府信息公开工作年度报告",
                "某市2022年机构改革后首份报告：2023年政府信息公开工作年度报告"
            })
    void the_year_of_the_report_in_any_digits_passes(String title) {
        assertThat(titled(title)).isEmpty();
    }

    @Test
    @Quartet(Part.HOLDS)
    void the_year_of_the_report_and_no_title_at_all_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(clean().toBuilder().title(Optional.empty()).build()))
                .isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void the_title_of_another_year_is_reported_with_both_years() {
        List<Finding> findings = titled("某市二○二一年政府信息公开工作年度报告");

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("title"), ElementRef.of("year")));
        assertThat(finding.getMessage().zh()).isEqualTo("标题“某市二○二一年政府信息公开工作年度报告”写明2021年，报告年度为2023年。");
        assertThat(finding.getMessage().en())
                .isEqualTo("The title '某市二○二一年政府信息公开工作年度报告' names 2021, but the report is for 2023.");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_title_without_a_year_or_with_a_masked_one_is_not_assessable() {
        for (String title : List.of("政府信息公开工作年度报告", "某市201*年政府信息公开工作年度报告", "某市20233年年度报告", "")) {
            assertThat(titled(title)).as(title).hasSize(1).allMatch(finding -> !finding.isAssessable());
        }
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_year_more_or_less_is_reported() {
        assertThat(titled("某市2022年年度报告")).hasSize(1);
        assertThat(titled("某市2023年年度报告")).isEmpty();
        assertThat(titled("某市2024年年度报告")).hasSize(1);
    }

    @Test
    void a_wrong_period_under_a_right_title_is_left_to_the_rule_on_periods() {
        DisclosureReport report =
                clean().toBuilder().period(ReportPeriod.ofYear(2022)).build();

        assertThat(rule.findings(report)).isEmpty();
        assertThat(new RuleProbe("F-PERIOD").findings(report)).hasSize(1);
    }
}
