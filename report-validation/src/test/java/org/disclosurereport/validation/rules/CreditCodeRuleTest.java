package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;

import java.util.List;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

@TestsRule(value = "ID-USCC", alwaysAssessable = "a code is right or wrong, and an organ without one passes")
class CreditCodeRuleTest {

    private static final String RIGHT = "12620600MB0523338C";

    private final RuleProbe rule = new RuleProbe("ID-USCC");

    private static ReportingOrgan organ(String code) {
        return ReportingOrgan.builder().name("某局").creditCode(code).build();
    }

    private List<Finding> withCode(String code) {
        return rule.afterChange(report -> report.toBuilder().organ(organ(code)).build());
    }

    @Test
    @Quartet(Part.HOLDS)
    void right_codes_and_no_code_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(withCode(RIGHT)).isEmpty();
        assertThat(withCode("11150000MB1604391C")).isEmpty();
        assertThat(rule.afterChange(report ->
                        report.toBuilder().organ(ReportingOrgan.of("某局")).build()))
                .isEmpty();
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void a_wrong_check_character_is_reported_with_the_right_one() {
        Finding finding = withCode("12620600MB0523338D").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("organ/creditCode")));
        assertThat(finding.getOperands()).containsEntry("checkCharacter", "C");
        assertThat(finding.getMessage().zh()).isEqualTo("“某局”的统一社会信用代码“12620600MB0523338D”，按前17位计算，第18位校验码应为C。");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void a_last_character_outside_the_alphabet_is_still_told_the_right_one() {
        assertThat(withCode("12620600MB0523338I").get(0).getOperands()).containsEntry("checkCharacter", "C");
    }

    @Test
    @Quartet(Part.BROKEN)
    void codes_that_are_none_are_reported_with_their_length() {
        assertThat(withCode("014416330").get(0).getMessage().zh()).contains("“014416330”为9位；");
        assertThat(withCode("12620600MBO523338C").get(0).getOperands()).doesNotContainKey("checkCharacter");
        assertThat(withCode("12620600mb0523338c")).hasSize(1);
        assertThat(withCode("")).hasSize(1);
        assertThat(withCode(" ")).hasSize(1);
    }

    @Test
    @Quartet(Part.BROKEN)
    void the_codes_of_the_organs_above_are_checked_too() {
        ReportingOrgan top = organ("1");
        ReportingOrgan parent = organ("2").toBuilder().parent(top).build();
        ReportingOrgan organ = organ(RIGHT).toBuilder().parent(parent).build();

        List<Finding> findings =
                rule.afterChange(report -> report.toBuilder().organ(organ).build());

        assertThat(findings)
                .extracting(RuleProbe::firstAddress)
                .containsExactly("organ/parent/creditCode", "organ/parent/parent/creditCode");
    }
}
