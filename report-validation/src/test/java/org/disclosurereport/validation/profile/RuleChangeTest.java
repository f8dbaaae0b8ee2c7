package org.disclosurereport.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.withText;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** Rules that are switched off, weigh differently or have another number, and what that means for the verdict. */
class RuleChangeTest {

    private static final DisclosureReport BROKEN = with(clean(), "dispute/reconsideration/total", 1);

    private static RuleChange.Builder of(String rule) {
        return RuleChange.builder().rule(FindingCode.of(rule)).rationale("本市通知");
    }

    private static RuleProfile profile(RuleChange... changes) {
        return RuleProfile.builder().name("某市").changes(List.of(changes)).build();
    }

    private static ReportValidator validator(RuleChange... changes) {
        return ReportValidator.builder().profile(profile(changes)).build();
    }

    @Test
    void a_rule_that_is_switched_off_finds_nothing_and_is_told() {
        RuleChange off = of("F-BLANK-CELL").off(true).build();
        DisclosureReport report = with(clean(), "proactive/license/decisions", Cell.SLASH);

        assertThat(ReportValidator.standard().validate(report).getFindings()).hasSize(1);
        ValidationResult result = validator(off).validate(report);
        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.getRuleChanges()).containsExactly(off);
    }

    @Test
    void it_is_no_longer_among_the_rules() {
        assertThat(validator(of("F-BLANK-CELL").off(true).build()).rules())
                .extracting(Rule::code)
                .containsExactlyElementsOf(RuleCatalogue.rules().stream()
                        .map(Rule::code)
                        .filter(code -> !code.equals(FindingCode.of("F-BLANK-CELL")))
                        .toList());
    }

    @Test
    void without_an_essential_rule_no_report_is_accepted() {
        RuleChange off = of("S4-TOTALS").off(true).build();

        assertThat(validator(off).validate(BROKEN).getFindings()).isEmpty();
        assertThat(validator(off).validate(BROKEN).getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(validator(off).validate(clean()).getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(validator(off)
                        .validate(with(clean(), "request/granted/naturalPerson", 1))
                        .getVerdict())
                .as("an error is an error")
                .isEqualTo(Verdict.REJECTED);
        ValidationResult ofOtherForm = validator(off).validate(cleanOf2014());
        assertThat(ofOtherForm.getVerdict())
                .as("nobody asks it of this form")
                .isEqualTo(ReportValidator.standard().validate(cleanOf2014()).getVerdict())
                .isNotEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(ofOtherForm.getRuleChanges()).isEmpty();
    }

    @Test
    void a_national_error_may_weigh_less() {
        RuleChange softer = of("S4-TOTALS").severity(Severity.WARNING).build();
        ValidationResult result = validator(softer).validate(BROKEN);
        Finding before =
                ReportValidator.standard().validate(BROKEN).getFindings().get(0);

        assertThat(result.getFindings())
                .containsExactly(before.toBuilder().severity(Severity.WARNING).build());
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(result.getRuleChanges()).containsExactly(softer);
    }

    @Test
    void what_is_not_assessable_stays_a_hint_and_leaves_the_verdict_open() {
        DisclosureReport blank = with(clean(), "dispute/reconsideration/total", Cell.BLANK);
        ValidationResult result = validator(
                        of("S4-TOTALS").severity(Severity.ERROR).build(),
                        of("F-BLANK-CELL").severity(Severity.HINT).build())
                .validate(blank);

        assertThat(result.getFindings())
                .filteredOn(finding -> !finding.isAssessable())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.HINT);
        assertThat(result.getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void the_last_word_counts_and_a_severity_switches_a_rule_on_again() {
        RuleProfile province = profile(of("S4-TOTALS").off(true).build());
        RuleProfile city = RuleProfile.builder()
                .name("某市")
                .base(province)
                .addChange(of("S4-TOTALS").severity(Severity.HINT).build())
                .build();
        ValidationResult result =
                ReportValidator.builder().profile(city).build().validate(BROKEN);

        assertThat(result.getFindings()).extracting(Finding::getSeverity).containsExactly(Severity.HINT);
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.getRuleChanges()).hasSize(2);

        RuleProfile county = profile(of("S4-TOTALS").off(true).build());
        assertThat(ReportValidator.builder()
                        .profile(city)
                        .profile(county)
                        .build()
                        .validate(BROKEN)
                        .getVerdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void a_base_of_two_profiles_is_applied_once() {
        RuleProfile base = profile(of("F-BLANK-CELL").off(true).build());
        RuleProfile first = RuleProfile.builder().name("一").base(base).build();
        RuleProfile second = RuleProfile.builder().name("二").base(base).build();

        assertThat(ReportValidator.builder()
                        .profile(first)
                        .profile(second)
                        .build()
                        .validate(clean())
                        .getRuleChanges())
                .hasSize(1);
        assertThat(second.layers()).containsExactly(base, second);
    }

    private static DisclosureReport withOverview(int characters) {
        String overview = String.join(
                "",
                clean().getSections().stream()
                        .filter(section -> section.getKind() == SectionKind.OVERVIEW)
                        .flatMap(section -> Stream.of("主动公开，依申请公开，政府信息管理，平台建设，监督保障，工作考核，社会评议，责任追究。"))
                        .toList());
        long counted = overview.codePoints().filter(Character::isIdeographic).count();
        return withText(clean(), SectionKind.OVERVIEW, overview + "字".repeat(characters - (int) counted));
    }

    @Test
    void a_rule_has_the_number_that_a_profile_gives_it() {
        RuleChange limit =
                of("F-S1-LENGTH").putParameter("limit", BigDecimal.valueOf(300)).build();

        assertThat(validator(limit).validate(withOverview(300)).getFindings()).isEmpty();
        Finding tooLong =
                validator(limit).validate(withOverview(301)).getFindings().get(0);
        assertThat(tooLong.getCode()).isEqualTo(FindingCode.of("F-S1-LENGTH"));
        assertThat(tooLong.getExpected()).contains(BigDecimal.valueOf(300));
        assertThat(tooLong.getFound()).contains(BigDecimal.valueOf(301));
        assertThat(tooLong.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(ReportValidator.standard().validate(withOverview(301)).getFindings())
                .isEmpty();
        assertThat(validator(limit).validate(clean()).getRuleChanges()).containsExactly(limit);
    }

    @Test
    void a_number_and_a_severity_of_one_rule_may_come_from_two_profiles() {
        RuleProfile base = profile(
                of("F-S1-LENGTH").putParameter("limit", BigDecimal.valueOf(300)).build());
        RuleProfile over = RuleProfile.builder()
                .name("二")
                .base(base)
                .addChange(of("F-S1-LENGTH").severity(Severity.ERROR).build())
                .build();

        assertThat(ReportValidator.builder()
                        .profile(over)
                        .build()
                        .validate(withOverview(301))
                        .findings(Severity.ERROR))
                .hasSize(1);
    }

    @Test
    void a_change_changes_something_and_says_why() {
        assertThatThrownBy(() -> of("S4-TOTALS").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A change must either switch S4-TOTALS off or give it a severity or parameters,"
                        + " but does neither");
        assertThatThrownBy(
                        () -> of("S4-TOTALS").off(true).severity(Severity.HINT).build())
                .hasMessageEndingWith("but does both");
        assertThatThrownBy(() -> of("S4-TOTALS").off(true).rationale("").build())
                .hasMessage("Rationale of the change of S4-TOTALS must be a text, but was blank");
    }
}
