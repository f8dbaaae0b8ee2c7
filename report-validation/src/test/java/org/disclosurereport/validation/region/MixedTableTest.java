package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.parts;
import static org.disclosurereport.validation.region.SampleRegions.withPart;
import static org.disclosurereport.validation.region.SampleRegions.withoutTables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule(value = "A-MIXED-TABLE", alwaysAssessable = "every table says which form it has")
class MixedTableTest {

    private final RegionProbe rule = new RegionProbe("A-MIXED-TABLE");

    private static DisclosureReport old(DisclosureReport part) {
        return SampleReports.with(part, SampleReports.requestOf2019());
    }

    @Test
    @Quartet(Part.HOLDS)
    void tables_of_one_form_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(withPart(0, part -> SampleReports.without(part, "request"))))
                .isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void M04_a_table_of_another_form_is_named() {
        Finding finding = rule.onlyFinding(withPart(1, MixedTableTest::old));

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(RegionProbe.firstAddress(finding)).isEqualTo("request");
        assertThat(finding.getReport()).contains(ReportKey.of("某市人民政府办公室", 2023));
        assertThat(finding.getMessage().zh())
                .isEqualTo("表“收到和处理政府信息公开申请情况”的格式不一致：FY2019（1份）、FY2021（3份）；与多数报告不同的有某市人民政府办公室。");
        assertThat(finding.getOperands()).containsEntry("table", "request");
    }

    @Test
    void where_editions_differ_it_goes_without_saying_that_tables_do() {
        assertThat(rule.findings(withPart(
                        1, part -> old(part).toBuilder().edition(Edition.FY2019).build())))
                .isEmpty();
    }

    @Test
    void nobody_is_named_if_tables_were_not_kept() {
        List<DisclosureReport> parts = new ArrayList<>(parts());
        parts.set(1, old(parts.get(1)));
        parts.set(2, old(parts.get(2)));
        Finding finding = rule.onlyFinding(withoutTables(clean(), parts).toBuilder()
                .whole(Optional.empty())
                .build());

        assertThat(finding.getReport()).isEmpty();
        assertThat(finding.getMessage().en())
                .isEqualTo(
                        "The forms of table 'Requests received and handled' differ: FY2019 (2), FY2021 (1); whose they"
                                + " are is not known, because the tables of the parts were not kept.");
    }
}
