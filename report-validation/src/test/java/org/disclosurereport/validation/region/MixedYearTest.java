package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.withPart;
import static org.disclosurereport.validation.region.SampleRegions.withWhole;

import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule(value = "A-MIXED-YEAR", alwaysAssessable = "every report has a year")
class MixedYearTest {

    private final RegionProbe rule = new RegionProbe("A-MIXED-YEAR");

    @Test
    @Quartet(Part.HOLDS)
    void reports_for_one_year_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(RegionalReports.builder().build())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void M04_a_report_for_another_year_is_named() {
        Finding finding =
                rule.onlyFinding(withPart(2, part -> part.toBuilder().year(2022).build()));

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(RegionProbe.firstAddress(finding)).isEqualTo("year");
        assertThat(finding.getReport()).contains(ReportKey.of("某市财政局", 2022));
        assertThat(finding.getMessage().zh()).isEqualTo("各报告不是同一年度的：2022（1份）、2023（3份）；与多数报告不同的有某市财政局。");
        assertThat(finding.getMessage().en())
                .isEqualTo("The reports are not for one year: 2022 (1), 2023 (3); other than most are those of 某市财政局.");
        assertThat(finding.getOperands())
                .containsEntry("values", "2022=1 2023=3")
                .containsEntry("count", "1")
                .containsEntry("organs", "某市财政局");
    }

    @Test
    void the_whole_is_one_of_the_reports() {
        Finding finding =
                rule.onlyFinding(withWhole(whole -> whole.toBuilder().year(2024).build()));

        assertThat(finding.getReport()).contains(ReportKey.of("某市人民政府", 2024));
    }
}
