package org.disclosurereport.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleCatalogue;

/** Profiles against random reports of every edition: nothing appears, and nothing disappears silently. */
class ProfilePropertiesTest {

    private static final ReportValidator STANDARD = ReportValidator.standard();

    @Provide
    Arbitrary<DisclosureReport> any() {
        return Arbitraries.of(Edition.values())
                .flatMap(edition -> ReportArbitraries.of(edition).any());
    }

    @Property(tries = 200)
    void an_empty_profile_changes_nothing(@ForAll("any") DisclosureReport report) {
        RuleProfile empty = RuleProfile.builder()
                .name("空")
                .base(RuleProfile.builder().name("也空").build())
                .build();

        assertThat(ReportValidator.builder().profile(empty).build().validate(report))
                .isEqualTo(STANDARD.validate(report));
        assertThat(ReportValidator.builder()
                        .profile(empty)
                        .today(LocalDate.of(2026, 1, 1))
                        .build()
                        .validate(report))
                .isEqualTo(ReportValidator.builder()
                        .today(LocalDate.of(2026, 1, 1))
                        .build()
                        .validate(report));
    }

    @Provide
    Arbitrary<Suppression> suppression() {
        Arbitrary<Optional<FindingCode>> rules =
                Arbitraries.of(RuleCatalogue.rules()).map(rule -> Optional.of(rule.code()));
        Arbitrary<Optional<AddressPattern>> places = Arbitraries.of(
                        "request", "*", "*/*/total", "dispute/*", "sections", "proactive/*/amount", "year")
                .map(text -> Optional.of(AddressPattern.parse(text)));
        Suppression.Builder builder = Suppression.builder().rationale("核对过").author("某办");
        return Arbitraries.oneOf(
                rules.map(rule -> builder.rule(rule).address(Optional.empty()).build()),
                places.map(
                        place -> builder.rule(Optional.empty()).address(place).build()));
    }

    @Property(tries = 200)
    void what_is_suppressed_and_what_is_not_are_together_what_the_standard_validator_finds(
            @ForAll("any") DisclosureReport report, @ForAll("suppression") Suppression suppression) {
        ValidationResult standard = STANDARD.validate(report);
        ValidationResult result = ReportValidator.builder()
                .profile(RuleProfile.builder()
                        .name("某市")
                        .addSuppression(suppression)
                        .build())
                .build()
                .validate(report);

        List<Finding> together = new ArrayList<>(result.getFindings());
        result.getSuppressed().stream().map(SuppressedFinding::finding).forEach(together::add);
        assertThat(together).containsExactlyInAnyOrderElementsOf(standard.getFindings());
        assertThat(result.getFindings()).noneMatch(suppression::matches);
        assertThat(result.getFindings()).isSortedAccordingTo(Comparator.comparing(Finding::getCode));
        boolean asked = suppression
                .getRule()
                .map(code -> RuleCatalogue.rules(report.getEdition()).stream()
                        .anyMatch(rule -> rule.code().equals(code)))
                .orElse(true);
        assertThat(result.getUnusedSuppressions())
                .hasSize(asked && result.getSuppressed().isEmpty() ? 1 : 0);
        assertThat(result.getVerdict() == Verdict.REJECTED)
                .isEqualTo(!result.findings(Severity.ERROR).isEmpty());
    }

    @Provide
    Arbitrary<RuleChange> change() {
        return Arbitraries.of(RuleCatalogue.rules())
                .flatMap(rule -> Arbitraries.of(Severity.values())
                        .injectNull(0.4)
                        .map(severity -> RuleChange.builder()
                                .rule(rule.code())
                                .off(severity == null)
                                .severity(Optional.ofNullable(severity))
                                .rationale("本市通知")
                                .build()));
    }

    @Property(tries = 200)
    void a_change_of_one_rule_touches_no_finding_of_another(
            @ForAll("any") DisclosureReport report, @ForAll("change") RuleChange change) {
        List<Finding> expected = STANDARD.validate(report).getFindings().stream()
                .flatMap(finding -> !finding.getCode().equals(change.getRule())
                        ? Stream.of(finding)
                        : change.isOff()
                                ? Stream.of()
                                : Stream.of(
                                        finding.isAssessable()
                                                ? finding.toBuilder()
                                                        .severity(change.getSeverity()
                                                                .orElseThrow())
                                                        .build()
                                                : finding))
                .toList();
        ValidationResult result = ReportValidator.builder()
                .profile(RuleProfile.builder().name("某市").addChange(change).build())
                .build()
                .validate(report);

        assertThat(result.getFindings()).isEqualTo(expected);
        boolean asked = RuleCatalogue.rules(report.getEdition()).stream()
                .anyMatch(rule -> rule.code().equals(change.getRule()));
        assertThat(result.getRuleChanges()).hasSize(asked ? 1 : 0);
        boolean essentialOff = asked
                && change.isOff()
                && RuleCatalogue.find(change.getRule().toString()).orElseThrow().isEssential();
        if (essentialOff) {
            assertThat(result.getVerdict()).isIn(Verdict.REJECTED, Verdict.NOT_ASSESSABLE);
        }
    }
}
