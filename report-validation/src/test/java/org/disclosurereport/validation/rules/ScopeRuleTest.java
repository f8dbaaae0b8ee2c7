package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

@TestsRule("A-SCOPE")
class ScopeRuleTest {

    private final RuleProbe rule = new RuleProbe("A-SCOPE");

    private List<Finding> of(OrganKind kind, ReportScope scope) {
        return rule.afterChange(report -> SampleReports.of(report, OrganLevel.COUNTY, kind).toBuilder()
                .scope(scope)
                .build());
    }

    @Test
    @Quartet(Part.HOLDS)
    void any_scope_of_an_organ_that_may_have_it_passes() {
        assertThat(rule.findings(clean())).isEmpty();
        for (ReportScope scope : ReportScope.values()) {
            assertThat(of(OrganKind.GOVERNMENT, scope)).isEmpty();
            assertThat(of(OrganKind.DEPARTMENT, scope)).isEmpty();
        }
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void an_authorised_organisation_speaks_for_itself_alone() {
        Finding finding =
                of(OrganKind.AUTHORISED_ORGANISATION, ReportScope.LEVEL).get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("scope"), ElementRef.of("organ/kind")));
        assertThat(finding.getMessage().zh()).isEqualTo("“某市人民政府办公室”为法律、法规授权的组织，报告口径填为“本级（本级政府及其部门）”；其报告的口径应为本机关。");
        assertThat(of(OrganKind.AUTHORISED_ORGANISATION, ReportScope.REGION)).hasSize(1);
        assertThat(of(OrganKind.AUTHORISED_ORGANISATION, ReportScope.SELF)).isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_scope_that_is_not_stated_is_never_assumed() {
        Finding finding = rule.onlyFinding(
                report -> report.toBuilder().scope(Optional.empty()).build());

        assertThat(finding.isAssessable()).isFalse();
        assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
    }
}
