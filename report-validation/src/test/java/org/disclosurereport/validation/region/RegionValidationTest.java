package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.withWhole;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.SampleReports;
import org.junit.jupiter.api.Test;

class RegionValidationTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    private static List<String> codes(ValidationResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    @Test
    void a_region_in_which_everything_is_right_is_accepted() {
        assertThat(VALIDATOR.validate(clean()).getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(VALIDATOR.validate(clean()).getFindings()).isEmpty();
        assertThat(VALIDATOR.validate(RegionalReports.builder().build()).getFindings())
                .isEmpty();
    }

    @Test
    void findings_come_in_the_order_of_the_catalogue_and_decide_the_verdict() {
        ValidationResult result = VALIDATOR.validate(withWhole("request/broughtForward/total", Cell.of(12)));

        assertThat(codes(result)).containsExactly("A-CARRY-AGG", "A-PART-LE-WHOLE", "A-SUM-OF-PARTS");
        assertThat(result.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(VALIDATOR
                        .validate(withWhole("request/broughtForward/total", Cell.of(99_999)))
                        .getVerdict())
                .isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
    }

    @Test
    void rules_about_regions_see_regions_and_rules_about_reports_see_reports() {
        assertThat(VALIDATOR.validate(SampleReports.clean()).getFindings()).isEmpty();
        assertThat(RuleCatalogue.rules(RegionRule.class))
                .hasSize(9)
                .allSatisfy(rule -> assertThat(rule.code().toString()).startsWith("A-"));
    }

    @Test
    void an_edition_is_asked_only_what_its_rules_ask() {
        DisclosureReport old = SampleReports.cleanOf2014().toBuilder()
                .scope(ReportScope.REGION)
                .build();
        RegionalReports reports = RegionalReports.builder()
                .whole(old)
                .parts(RollUp.of(old.toBuilder().organ(SampleRegions.BUREAU).build()))
                .build();

        assertThat(old.getEdition()).isEqualTo(Edition.FY2014);
        assertThat(codes(VALIDATOR.validate(reports))).containsExactly("A-MISSING-ORGAN");
        assertThat(codes(VALIDATOR.validate(
                        reports.toBuilder().whole(Optional.empty()).build())))
                .containsExactly("A-MISSING-ORGAN");
    }

    /** However reports were added, what is found is the same, in the same order. */
    @Test
    void M06_findings_are_the_same_in_any_order() {
        List<DisclosureReport> parts =
                Stream.of(1, 2).flatMap(time -> SampleRegions.parts().stream()).toList();
        RegionalReports reports = SampleRegions.withParts(parts);
        RollUp backwards = RollUp.empty();
        for (int i = parts.size() - 1; i >= 0; i--) {
            backwards = backwards.plus(RollUp.of(parts.get(i)));
        }

        ValidationResult result = VALIDATOR.validate(reports);
        assertThat(codes(result)).contains("A-DUP-REPORT", "A-SUM-OF-PARTS");
        assertThat(VALIDATOR.validate(reports.toBuilder().parts(backwards).build()))
                .isEqualTo(result);
    }
}
