package org.disclosurereport.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.of;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.LocalDeadline;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.junit.jupiter.api.Test;

/** A local deadline is a rule beside the national one. */
class LocalDeadlineTest {

    private static final DisclosureReport DEPARTMENT = of(clean(), OrganLevel.PREFECTURE, OrganKind.DEPARTMENT);

    private static LocalDeadline.Builder deadline() {
        return LocalDeadline.builder()
                .rule(FindingCode.of("HH-DEADLINE"))
                .day(MonthDay.of(1, 28))
                .addKind(OrganKind.DEPARTMENT)
                .severity(Severity.WARNING)
                .title(Wording.of("市直部门1月28日前公布", "City departments publish by 28 January"))
                .legalBasis("本市通知");
    }

    private static ReportValidator.Builder validator(LocalDeadline deadline) {
        return ReportValidator.builder()
                .profile(RuleProfile.builder().name("某市").addDeadline(deadline).build());
    }

    private static List<String> codes(ReportValidator.Builder validator, DisclosureReport report) {
        return validator.build().validate(report).getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getSeverity() + " " + finding.isAssessable())
                .filter(text -> text.contains("DEADLINE"))
                .toList();
    }

    private static DisclosureReport published(DisclosureReport report, int month, int day) {
        return report.toBuilder()
                .publication(Publication.builder()
                        .date(LocalDate.of(2024, month, day))
                        .build())
                .build();
    }

    @Test
    void it_passes_on_its_day_and_is_missed_on_the_next() {
        assertThat(codes(validator(deadline().build()), published(DEPARTMENT, 1, 28)))
                .isEmpty();
        assertThat(codes(validator(deadline().build()), published(DEPARTMENT, 1, 29)))
                .containsExactly("HH-DEADLINE WARNING true");
    }

    @Test
    void who_misses_the_national_day_too_is_told_of_both() {
        assertThat(codes(validator(deadline().build()), published(DEPARTMENT, 2, 1)))
                .containsExactly("F-DEADLINE-DEPT ERROR true", "HH-DEADLINE WARNING true");
    }

    @Test
    void it_says_what_was_due_when() {
        Finding finding = validator(deadline().build())
                .build()
                .validate(published(DEPARTMENT, 1, 29))
                .getFindings()
                .get(0);

        assertThat(finding.getMessage().zh()).isEqualTo("“某市人民政府办公室”2023年度报告应于2024年1月28日前公布，公布日期为2024年1月29日。");
        assertThat(finding.getMessage().en())
                .isEqualTo("The report of '某市人民政府办公室' for 2023 was due by 2024-01-28 and was published on 2024-01-29.");
        assertThat(finding.getOperands()).containsEntry("deadline", "2024-01-28");
    }

    @Test
    void without_a_day_of_publication_the_day_of_the_caller_is_compared() {
        assertThat(codes(validator(deadline().build()), DEPARTMENT))
                .containsExactly("F-DEADLINE-DEPT HINT false", "HH-DEADLINE HINT false");
        assertThat(codes(validator(deadline().build()).today(LocalDate.of(2024, 1, 28)), DEPARTMENT))
                .isEmpty();
        assertThat(codes(validator(deadline().build()).today(LocalDate.of(2024, 1, 29)), DEPARTMENT))
                .containsExactly("HH-DEADLINE WARNING true");
    }

    @Test
    void it_binds_the_kinds_levels_and_years_that_it_names_and_nobody_of_whom_these_are_not_known() {
        DisclosureReport late = published(DEPARTMENT, 1, 29);

        assertThat(codes(validator(deadline().addLevel(OrganLevel.PREFECTURE).build()), late))
                .hasSize(1);
        assertThat(codes(validator(deadline().addLevel(OrganLevel.COUNTY).build()), late))
                .isEmpty();
        assertThat(codes(validator(deadline().year(2023).build()), late)).hasSize(1);
        assertThat(codes(validator(deadline().year(2022).build()), late)).isEmpty();
        DisclosureReport office = published(of(clean(), OrganLevel.PREFECTURE, OrganKind.GENERAL_OFFICE), 1, 29);
        assertThat(codes(validator(deadline().build()), office)).isEmpty();
        assertThat(codes(validator(deadline().addKind(OrganKind.GENERAL_OFFICE).build()), office))
                .hasSize(1);
        DisclosureReport unknown = published(clean(), 1, 29);
        assertThat(codes(validator(deadline().build()), unknown)).isEmpty();
        DisclosureReport ofNoLevel = unknown.toBuilder()
                .organ(clean().getOrgan().toBuilder().kind(OrganKind.DEPARTMENT).build())
                .build();
        assertThat(codes(validator(deadline().build()), ofNoLevel)).hasSize(1);
        assertThat(codes(validator(deadline().addLevel(OrganLevel.PREFECTURE).build()), ofNoLevel))
                .isEmpty();
    }

    @Test
    void it_is_a_rule_with_all_that_a_rule_says() {
        Rule rule = validator(deadline().build()).build().rules().stream()
                .filter(known -> known.code().equals(FindingCode.of("HH-DEADLINE")))
                .findFirst()
                .orElseThrow();

        assertThat(rule.title().zh()).isEqualTo("市直部门1月28日前公布");
        assertThat(rule.legalBasis().en()).isEqualTo("本市通知");
        assertThat(rule.explanation().en()).startsWith("A rule book declares a day");
        assertThat(rule.remedy().zh()).startsWith("补填实际公布日期");
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.isEssential()).isFalse();
    }

    @Test
    void it_binds_somebody_on_some_basis() {
        assertThatThrownBy(() -> deadline().legalBasis(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Deadline HH-DEADLINE must name kinds of organs and a legal basis, but was for"
                        + " [DEPARTMENT] by ' '");
        assertThatThrownBy(() -> deadline().kinds(List.of()).build()).hasMessageContaining("but was for []");
    }
}
