package org.disclosurereport.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.with;

import java.time.LocalDate;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.UnusedSuppression;
import org.disclosurereport.model.finding.UnusedSuppression.Reason;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/** What suppressions take out of a result, and that it is told. */
class SuppressionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    /** Two broken totals of rows, one of them of the cell that also breaks a column and the balance. */
    private static final DisclosureReport BROKEN =
            with(with(clean(), "dispute/reconsideration/total", 1), "dispute/directLitigation/total", 2);

    private static Suppression.Builder suppression() {
        return Suppression.builder().rationale("核对过原始登记").author("某市政务公开办");
    }

    private static Suppression ofRule(String rule) {
        return suppression().rule(FindingCode.of(rule)).build();
    }

    private static Suppression ofAddress(String address) {
        return suppression().address(AddressPattern.parse(address)).build();
    }

    private static RuleProfile profile(Suppression... suppressions) {
        return RuleProfile.builder()
                .name("某市")
                .suppressions(List.of(suppressions))
                .build();
    }

    private static ValidationResult validate(DisclosureReport report, Suppression... suppressions) {
        return ReportValidator.builder().profile(profile(suppressions)).build().validate(report);
    }

    private static List<String> instances(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " " + finding.getAddresses().get(0))
                .toList();
    }

    private static List<String> suppressed(ValidationResult result) {
        return instances(
                result.getSuppressed().stream().map(SuppressedFinding::finding).toList());
    }

    @Test
    void what_is_suppressed_by_rule_is_listed_with_its_suppression_and_does_not_count() {
        Suppression all = ofRule("S4-TOTALS");
        ValidationResult result = validate(BROKEN, all);

        assertThat(ReportValidator.standard().validate(BROKEN).getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.getFindings()).isEmpty();
        assertThat(suppressed(result))
                .containsExactly("S4-TOTALS dispute/reconsideration/total", "S4-TOTALS dispute/directLitigation/total");
        assertThat(result.getSuppressed())
                .extracting(SuppressedFinding::suppression)
                .containsOnly(all);
        assertThat(result.getUnusedSuppressions()).isEmpty();
    }

    @Test
    void the_suppressed_findings_are_those_that_the_standard_validator_finds() {
        assertThat(validate(BROKEN, ofRule("S4-TOTALS")).getSuppressed())
                .extracting(SuppressedFinding::finding)
                .isEqualTo(ReportValidator.standard().validate(BROKEN).getFindings());
    }

    @Test
    void what_is_suppressed_by_address_is_the_instance_that_the_first_address_names() {
        ValidationResult result = validate(BROKEN, ofAddress("dispute/reconsideration/total"));

        assertThat(suppressed(result)).containsExactly("S4-TOTALS dispute/reconsideration/total");
        assertThat(instances(result.getFindings())).containsExactly("S4-TOTALS dispute/directLitigation/total");
        assertThat(result.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(suppressed(validate(BROKEN, ofAddress("dispute/reconsideration/upheld"))))
                .as("a part is not the instance")
                .isEmpty();
    }

    @Test
    void an_address_may_leave_a_name_open_or_stand_for_all_below_it() {
        for (String address :
                List.of("dispute", "dispute/*", "dispute/*/total", "*/*/total", "dispute/directLitigation")) {
            assertThat(suppressed(validate(BROKEN, ofAddress(address))))
                    .as(address)
                    .contains("S4-TOTALS dispute/directLitigation/total");
        }
        assertThat(suppressed(validate(BROKEN, ofAddress("*/*/upheld")))).isEmpty();
        assertThat(suppressed(validate(BROKEN, ofAddress("dispute/*/total/x")))).isEmpty();
    }

    @Test
    void rule_and_address_must_both_be_meant() {
        Suppression both = suppression()
                .rule(FindingCode.of("S4-TOTALS"))
                .address(AddressPattern.parse("dispute/directLitigation"))
                .build();
        assertThat(suppressed(validate(BROKEN, both))).containsExactly("S4-TOTALS dispute/directLitigation/total");

        Suppression otherRule = suppression()
                .rule(FindingCode.of("S4-NONNEG-INT"))
                .address(AddressPattern.parse("dispute/directLitigation"))
                .build();
        assertThat(suppressed(validate(BROKEN, otherRule))).isEmpty();
    }

    @Test
    void the_first_suppression_is_named_and_one_that_means_the_same_is_not_unused() {
        Suppression first = ofAddress("dispute");
        Suppression second = ofRule("S4-TOTALS");
        ValidationResult result = validate(BROKEN, first, second);

        assertThat(result.getSuppressed())
                .extracting(SuppressedFinding::suppression)
                .containsOnly(first);
        assertThat(result.getUnusedSuppressions()).isEmpty();
    }

    @Test
    void one_that_suppressed_nothing_is_told() {
        Suppression idle = ofRule("S3-BALANCE");
        ValidationResult result = validate(BROKEN, ofRule("S4-TOTALS"), idle);

        assertThat(result.getUnusedSuppressions()).containsExactly(new UnusedSuppression(idle, Reason.NOTHING_FOUND));
        assertThat(validate(clean(), idle).getUnusedSuppressions()).hasSize(1);
        assertThat(Reason.NOTHING_FOUND.wording().zh()).isEqualTo("没有相应的问题");
    }

    @Test
    void one_of_a_rule_that_is_not_asked_of_the_report_is_not_spoken_of() {
        assertThat(validate(BROKEN, ofRule("FY2014-STAFF")).getUnusedSuppressions())
                .isEmpty();
    }

    @Test
    void it_may_be_for_one_organ_or_one_year() {
        String organ = clean().getOrgan().getName();
        Suppression.Builder ofRule = suppression().rule(FindingCode.of("S4-TOTALS"));

        assertThat(validate(BROKEN, ofRule.organ(organ).year(2023).build()).getSuppressed())
                .hasSize(2);
        for (Suppression other : List.of(
                ofRule.organ(organ).year(2022).build(),
                ofRule.organ(organ + "二").year(2023).build())) {
            ValidationResult result = validate(BROKEN, other);
            assertThat(result.getSuppressed()).isEmpty();
            assertThat(result.getUnusedSuppressions())
                    .as("it does not concern this report")
                    .isEmpty();
        }
    }

    @Test
    void it_holds_on_its_last_day_and_not_on_the_next() {
        Suppression ending =
                suppression().rule(FindingCode.of("S4-TOTALS")).expires(DAY).build();
        ReportValidator.Builder validator = ReportValidator.builder().profile(profile(ending));

        assertThat(validator.today(DAY).build().validate(BROKEN).getSuppressed())
                .hasSize(2);
        ValidationResult after = validator.today(DAY.plusDays(1)).build().validate(BROKEN);
        assertThat(after.getSuppressed()).isEmpty();
        assertThat(after.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(after.getUnusedSuppressions()).containsExactly(new UnusedSuppression(ending, Reason.EXPIRED));
    }

    @Test
    void one_that_ends_does_not_hold_if_nobody_says_which_day_it_is() {
        Suppression ending =
                suppression().rule(FindingCode.of("S4-TOTALS")).expires(DAY).build();
        ValidationResult result = validate(BROKEN, ending);

        assertThat(result.getSuppressed()).isEmpty();
        assertThat(result.getFindings()).hasSize(2);
        assertThat(result.getUnusedSuppressions()).containsExactly(new UnusedSuppression(ending, Reason.NO_DAY));
    }

    @Test
    void what_could_not_be_assessed_can_be_suppressed_and_no_longer_leaves_the_verdict_open() {
        DisclosureReport blank = with(clean(), "dispute/reconsideration/total", Cell.BLANK);
        ValidationResult result = validate(blank, ofRule("S4-TOTALS"));

        assertThat(ReportValidator.standard().validate(blank).getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(result.getSuppressed()).hasSize(1);
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
    }

    @Test
    void it_says_what_it_means_why_and_who_says_so() {
        assertThatThrownBy(() -> suppression().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A suppression must name a rule or an address, but names neither");
        assertThatThrownBy(() -> Suppression.builder()
                        .rule(FindingCode.of("S4-TOTALS"))
                        .rationale(" ")
                        .author("某办")
                        .build())
                .hasMessage("Rationale of a suppression must be a text, but was blank");
        assertThatThrownBy(() -> Suppression.builder()
                        .rule(FindingCode.of("S4-TOTALS"))
                        .rationale("核对过")
                        .author("")
                        .build())
                .hasMessage("Author of a suppression must be a text, but was blank");
    }
}
