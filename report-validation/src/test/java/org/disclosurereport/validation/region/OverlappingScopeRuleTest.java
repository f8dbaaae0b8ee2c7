package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.region.SampleRegions.CITY;
import static org.disclosurereport.validation.region.SampleRegions.below;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.part;
import static org.disclosurereport.validation.region.SampleRegions.withMore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule("A-OVERLAPPING-SCOPE")
class OverlappingScopeRuleTest {

    private final RegionProbe rule = new RegionProbe("A-OVERLAPPING-SCOPE");

    @Test
    @Quartet(Part.HOLDS)
    void parts_that_speak_for_different_organs_pass_and_the_whole_is_no_part() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(withMore(part(SampleRegions.BUREAU, ReportScope.SELF))))
                .isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void M04_a_part_that_counts_others_in_is_named_with_them() {
        Finding finding = rule.onlyFinding(withMore(part(CITY, ReportScope.LEVEL)));

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).containsExactly(ElementRef.of("scope"), ElementRef.of("organ/parent"));
        assertThat(finding.getReport()).contains(ReportKey.of("某市人民政府", 2023));
        assertThat(finding.getMessage().zh()).isEqualTo("“某市人民政府”的报告口径为“本级（本级政府及其部门）”，已包含下列2个机关的数据：某市人民政府办公室、某市财政局。");
        assertThat(rule.onlyFinding(withMore(part(CITY, ReportScope.REGION)))
                        .getMessage()
                        .en())
                .isEqualTo("The report of '某市人民政府' speaks for all organs of the region, and so counts in 3 that are"
                        + " added as well: 某区人民政府; 某市人民政府办公室; 某市财政局.");
        assertThat(rule.findings(withMore(part(CITY, ReportScope.SELF)))).isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_scope_that_is_not_stated_is_never_assumed() {
        assertThat(rule.unassessed(withMore(part(CITY, ReportScope.SELF).toBuilder()
                        .scope(Optional.empty())
                        .build())))
                .isEqualTo("“某市人民政府”的报告未写明口径，无法核对它是否已包含下列3个机关的数据：某区人民政府、某市人民政府办公室、某市财政局。");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void an_organ_of_unknown_kind_may_be_a_department() {
        assertThat(rule.findings(withMore(
                        part(CITY, ReportScope.LEVEL),
                        part(below(CITY, "某公司", OrganKind.AUTHORISED_ORGANISATION), ReportScope.SELF))))
                .extracting(finding ->
                        finding.isAssessable() + " " + finding.getMessage().zh())
                .containsExactly(
                        "true “某市人民政府”的报告口径为“本级（本级政府及其部门）”，已包含下列2个机关的数据：某市人民政府办公室、某市财政局。",
                        "false “某市人民政府”的报告口径为本级，下列1个机关是否属于本级政府的部门不明，无法核对：某公司。");
    }

    @Test
    void M05_of_many_overlaps_those_that_are_certain_and_those_that_are_not_are_counted_apart() {
        List<DisclosureReport> many = new ArrayList<>();
        for (int i = 0; i < 102; i++) {
            ReportingOrgan town = organ("某镇" + i);
            many.add(part(town, i == 101 ? ReportScope.LEVEL : ReportScope.REGION));
            many.add(part(below(town, "某站" + i, OrganKind.DEPARTMENT), ReportScope.SELF));
            many.add(part(below(town, "某村" + i, OrganKind.AUTHORISED_ORGANISATION), ReportScope.SELF));
        }
        List<Finding> findings = rule.findings(SampleRegions.withParts(many));

        assertThat(findings).hasSize(102);
        assertThat(findings.subList(100, 102))
                .extracting(
                        finding -> finding.getSeverity() + " " + finding.isAssessable() + " " + finding.getOperands())
                .containsExactly("ERROR true {more=2, count=6}", "HINT false {more=1, count=2}");
    }

    private static ReportingOrgan organ(String name) {
        return ReportingOrgan.builder().name(name).kind(OrganKind.GOVERNMENT).build();
    }
}
