package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.region.SampleRegions.BUREAU;
import static org.disclosurereport.validation.region.SampleRegions.CITY;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.part;
import static org.disclosurereport.validation.region.SampleRegions.withMore;

import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule(value = "A-DUP-REPORT", alwaysAssessable = "organs that nothing tells apart cannot both be added")
class DuplicateReportRuleTest {

    private final RegionProbe rule = new RegionProbe("A-DUP-REPORT");

    @Test
    @Quartet(Part.HOLDS)
    void one_report_of_each_organ_passes() {
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void M04_a_second_report_of_an_organ_is_named() {
        Finding finding = rule.onlyFinding(withMore(part(BUREAU, ReportScope.SELF)));

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(RegionProbe.firstAddress(finding)).isEqualTo("organ");
        assertThat(finding.getReport()).contains(ReportKey.of("某市财政局", 2023));
        assertThat(finding.getMessage().zh()).isEqualTo("2023年度有2份报告，就现有信息看属于同一机关：某市财政局、某市财政局。");
    }

    @Test
    void the_report_of_the_whole_is_not_among_its_parts() {
        assertThat(rule.onlyFinding(withMore(part(CITY, ReportScope.REGION))).getOperands())
                .containsEntry("organs", "某市人民政府; 某市人民政府");
        assertThat(rule.findings(withMore(part(CITY, ReportScope.SELF)))).isEmpty();
    }

    @Test
    void M05_many_are_counted_and_the_first_ones_named() {
        Finding finding = rule.onlyFinding(withMore(IntStream.range(0, 1000)
                .mapToObj(i -> part(BUREAU, ReportScope.SELF))
                .toArray(DisclosureReport[]::new)));

        assertThat(finding.getOperands()).containsEntry("count", "1001");
        assertThat(finding.getMessage().zh()).endsWith("某市财政局、某市财政局等1001个机关。").hasSizeLessThan(120);
        assertThat(finding.getMessage().en()).endsWith("; and 993 more (1001 in all).");
    }

    @Test
    void M05_the_first_groups_are_listed_and_the_others_counted_exactly() {
        RegionalReports full = withMore(pairs(100));
        List<Finding> findings = rule.findings(withMore(pairs(103)));

        assertThat(rule.findings(full))
                .hasSize(100)
                .noneMatch(finding -> finding.getReport().isEmpty());
        assertThat(findings).hasSize(101);
        assertThat(findings.get(100).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(100).getMessage().zh()).isEqualTo("另有3组同样的情况未逐一列出，共6份报告。");
        assertThat(findings.get(100).getMessage().en())
                .isEqualTo("There are 3 more of the same kind, not listed one by one; 6 reports are concerned.");
    }

    private static DisclosureReport[] pairs(int count) {
        return IntStream.range(0, 2 * count)
                .mapToObj(i -> part(ReportingOrgan.of("某局" + i % count), ReportScope.SELF))
                .toArray(DisclosureReport[]::new);
    }
}
