package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.withPart;

import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule(value = "A-MIXED-EDITION", alwaysAssessable = "every report has an edition")
class MixedEditionTest {

    private final RegionProbe rule = new RegionProbe("A-MIXED-EDITION");

    @Test
    @Quartet(Part.HOLDS)
    void reports_of_one_edition_pass() {
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void M04_a_report_of_another_edition_is_named() {
        Finding finding = rule.onlyFinding(
                withPart(0, part -> part.toBuilder().edition(Edition.FY2019).build()));

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(RegionProbe.firstAddress(finding)).isEqualTo("edition");
        assertThat(finding.getReport()).contains(ReportKey.of("某区人民政府", 2023));
        assertThat(finding.getMessage().zh()).isEqualTo("各报告的版本不一致：FY2019（1份）、FY2021（3份）；与多数报告不同的有某区人民政府。");
    }
}
