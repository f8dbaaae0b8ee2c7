package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.with;

import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/** Which sums are evidence under a profile. */
class DiagnosisByProfileTest {

    private static ReportValidator strictAs(RuleChange.Builder change) {
        return ReportValidator.builder()
                .profile(RuleProfile.builder()
                        .name("某市")
                        .addChanges(change.rationale("试行").build())
                        .build())
                .build();
    }

    private static RuleChange.Builder change(String rule) {
        return RuleChange.builder().rule(FindingCode.of(rule));
    }

    @Test
    void sums_that_a_profile_switches_off_or_only_warns_of_are_no_evidence() {
        DisclosureReport report = with(clean(), "dispute/reconsideration/pending", 113);
        assertThat(Diagnostician.standard().diagnose(report)).hasSize(1);

        assertThat(Diagnostician.of(strictAs(change("S4-TOTALS").off(true))).diagnose(report))
                .isEmpty();
        assertThat(Diagnostician.of(strictAs(change("S4-TOTALS").severity(Severity.WARNING)))
                        .diagnose(report))
                .isEmpty();
        assertThat(Diagnostician.of(strictAs(change("S3-BALANCE").off(true))).diagnose(report))
                .isEqualTo(Diagnostician.standard().diagnose(report));
    }

    @Test
    void without_the_balances_a_wrong_figure_is_sought_under_the_other_sums() {
        DisclosureReport report = with(clean(), "request/newlyReceived/naturalPerson", 141);
        Diagnostician withoutBalance =
                Diagnostician.of(strictAs(change("S3-BALANCE").off(true)));

        assertThat(Diagnostician.standard().diagnose(report))
                .singleElement()
                .satisfies(diagnosis -> assertThat(diagnosis.isUnique()).isTrue());
        assertThat(withoutBalance.diagnose(report)).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.isUnique()).isFalse();
            assertThat(diagnosis.getBrokenRelations())
                    .extracting(broken -> broken.code().toString())
                    .containsOnly("S3-ROW-TOTAL");
        });
    }

    @Test
    void sums_whose_breach_a_profile_makes_an_error_are_evidence() {
        DisclosureReport report = with(cleanOf2014(), "statisticsForm/itemsDisclosed/value", 99_999);
        Diagnostician stricter =
                Diagnostician.of(strictAs(change("FY2014-CHANNEL-COVER").severity(Severity.ERROR)));

        assertThat(Diagnostician.standard().diagnose(report)).isEmpty();
        assertThat(stricter.diagnose(report))
                .singleElement()
                .satisfies(diagnosis -> assertThat(diagnosis.getBrokenRelations())
                        .extracting(broken -> broken.code().toString())
                        .containsExactly("FY2014-CHANNEL-COVER"));
    }
}
