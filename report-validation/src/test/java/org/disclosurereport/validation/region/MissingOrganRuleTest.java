package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.region.SampleRegions.CITY;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.parts;
import static org.disclosurereport.validation.region.SampleRegions.withParts;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule("A-MISSING-ORGAN")
class MissingOrganRuleTest {

    private final RegionProbe rule = new RegionProbe("A-MISSING-ORGAN");

    @Test
    @Quartet(Part.HOLDS)
    void exactly_the_organs_that_must_report_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(RegionalReports.builder().build())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void one_organ_without_a_report_is_named() {
        Finding finding = rule.onlyFinding(withParts(parts().subList(0, 2)));

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(RegionProbe.firstAddress(finding)).isEqualTo("organ");
        assertThat(finding.getReport()).contains(ReportKey.of("某市人民政府", 2023));
        assertThat(finding.getMessage().zh()).isEqualTo("应当报告的机关3个，没有报告的1个：某市财政局。");
    }

    @Test
    void a_report_of_an_organ_that_is_not_expected_is_named() {
        RegionalReports reports = clean().toBuilder()
                .expected(List.of(CITY, SampleRegions.BUREAU))
                .build();

        assertThat(rule.findings(reports))
                .extracting(finding ->
                        finding.getSeverity() + " " + finding.getMessage().zh())
                .containsExactly("WARNING 应当报告的机关2个，没有报告的1个：某市人民政府。", "WARNING 不在应当报告的机关名单之内的报告2份：某区人民政府、某市人民政府办公室。");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void without_the_list_nothing_is_assumed() {
        RegionalReports unknown = clean().toBuilder().expected(List.of()).build();

        assertThat(rule.unassessed(unknown)).isEqualTo("没有给出应当报告的机关名单，无法核对报告是否齐全。");
    }
}
