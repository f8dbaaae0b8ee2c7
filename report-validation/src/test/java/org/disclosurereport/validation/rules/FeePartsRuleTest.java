package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.form.SectionKind.OTHER_MATTERS;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleReports.withoutSection;

import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals of fees and their parts. A list that may be a selection is no proof of anything. */
@TestsRule("FEE-PARTS")
class FeePartsRuleTest {

    private static final String PARTS = "其中，甲县自然资源局1件，收取420元；乙县人民政府2件，收取290元；丙区公安局15件，收取1500元。";

    private final RuleProbe rule = new RuleProbe("FEE-PARTS");

    private List<Finding> saying(String... paragraphs) {
        return rule.findings(withText(clean(), OTHER_MATTERS, paragraphs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全市对18件政府信息公开申请案件收取了信息处理费2210元。" + PARTS,
                "2023年有18件申请收取信息处理费2210元，" + PARTS,
                "全年收取信息处理费18件、2210元；" + PARTS,
                "共收取信息处理费18件，2,210元。" + PARTS,
                "收取信息处理费0.221万元。" + PARTS,
                "收取信息处理费共计2210元。" + PARTS + "收费标准均符合规定。",
                "收取信息处理费2210元。其中：应急管理局1件，420元；退役军人事务局2件，290元；余杭区15件，1500元，均已入库。",
                "收取信息处理费2210元，其中按件计收420元、按量计收1790元。",
                "收取信息处理费2210元，甲局、乙局、丙局分别为420元、290元和1500元。",
            })
    void parts_that_add_up_pass(String text) {
        assertThat(saying(text)).isEmpty();
    }

    @Test
    @Quartet(Part.HOLDS)
    void amounts_and_cases_that_add_up_pass_and_so_does_a_report_without_fees() {
        assertThat(saying("对18件申请收取信息处理费2210元。" + PARTS)).isEmpty();
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(withoutSection(clean(), OTHER_MATTERS))).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void parts_above_the_total_are_reported_with_both_figures() {
        List<Finding> findings = saying("无其他事项。", "收取信息处理费2000元。" + PARTS);

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).hasToString("[sections/otherMatters]");
        assertThat(finding.getExpected()).contains(new BigDecimal(2210));
        assertThat(finding.getFound()).contains(new BigDecimal(2000));
        assertThat(finding.getMessage().zh()).isEqualTo("第六部分写明信息处理费2000元，所列分项合计2210元。");
        assertThat(finding.getMessage().en())
                .isEqualTo("Section six states information-processing fees of 2000 yuan, but the parts that it lists"
                        + " add up to 2210 yuan.");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_yuan_or_one_case_is_reported_if_the_other_sum_shows_that_the_list_is_whole() {
        assertThat(saying("对18件申请收取信息处理费2211元。" + PARTS))
                .hasSize(1)
                .allMatch(Finding::isAssessable)
                .allMatch(finding -> finding.getSeverity() == Severity.ERROR);
        assertThat(saying("对18件申请收取信息处理费2209元。" + PARTS)).hasSize(1);
        assertThat(saying("对19件申请收取信息处理费2210元。" + PARTS))
                .extracting(finding -> finding.getMessage().zh())
                .containsExactly("第六部分写明收取信息处理费19件，所列分项合计18件。");
        assertThat(saying("对17件申请收取信息处理费2210元。" + PARTS)).hasSize(1);
        assertThat(saying("收取信息处理费2211元，分别为420元、290元和1500元。")).hasSize(1).allMatch(Finding::isAssessable);
    }

    @Test
    void too_many_cases_and_too_high_amounts_are_two_findings() {
        assertThat(saying("对17件申请收取信息处理费2209元。" + PARTS))
                .hasSize(2)
                .allMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void parts_that_may_be_a_selection_are_not_assessable() {
        for (String total : List.of("收取信息处理费2950元。", "对25件申请收取信息处理费2950元。")) {
            assertThat(saying(total + PARTS)).hasSize(1).allMatch(finding -> !finding.isAssessable());
        }
        // Too many cases are wrong whatever the list leaves out.
        assertThat(saying("对17件申请收取信息处理费2950元。" + PARTS)).hasSize(1).allMatch(Finding::isAssessable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收取信息处理费2950元，其中按件计收420元。",
                "收取信息处理费约2950元。其中，甲局1件，收取5420元；乙局2件，收取290元。",
                "收取信息处理费2950元。其中，甲局1件，收取约5420元；乙局2件，收取290元。",
                "收取信息处理费2950元。其中，发出收费通知5件5000元，实际收取3件2950元。",
                "应收信息处理费2950元。其中，甲局5420元，乙局290元。",
                "收取信息处理费2950元，其中已缴2000元，未缴1950元。",
                "收取信息处理费2950元，其中退还申请人2900元，上缴2950元。",
                "收取信息处理费2950元，其中每件100元的20件，每件200元的30件，共计8000元。",
                "收取信息处理费2950元、复印费30元。其中，甲局5420元，乙局290元。",
                "收取信息处理费2950元。其中，甲县3000元（其中甲局1000元），乙县290元。",
                "收取罚款2950元。其中，甲局5420元，乙局290元。",
                "收取信息处理费2950元，与上两年相比，分别为5420元、290元。",
                "收取信息处理费2950元，2021年、2022年分别为5420元、290元。",
                "收取信息处理费2950元。本部门另有收入。其中，甲局5420元，乙局290元。",
                "收取信息处理费2950元。其中，甲局五千元，乙局290元，丙局2950元。",
                "收取信息处理费2950元。其中，甲局12,3456元，乙局290元，丙局2950元。",
            })
    void what_can_be_meant_in_another_way_is_not_checked(String text) {
        assertThat(saying(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到申请100件，收取信息处理费2210元。", "收到申请100件，其中收取信息处理费18件2210元。", "3000件申请中收取信息处理费2210元。"})
    void cases_that_are_not_surely_those_of_the_fee_are_not_added_up(String total) {
        assertThat(saying(total + PARTS)).isEmpty();
    }

    @Test
    void cases_are_added_up_only_if_every_part_states_its_own() {
        assertThat(saying("对18件申请收取信息处理费710元。其中，甲局1件，收取420元；乙局收取290元。")).isEmpty();
        assertThat(saying("对18件申请收取信息处理费710元。其中，甲局办理9件，对1件收取420元；乙局2件，收取290元。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中，甲局5420元，乙局290元。",
                "。；其中，甲局5420元，乙局290元。",
                "收取信息处理费。其中，甲局5420元，乙局290元。",
                "收取信息处理费2950元。其中，甲县3000元，乙县290元（其中甲局1000元）。",
                "收取信息处理费2950元。其中，甲县3000元，乙县290元（分别为1月和2月）。"
            })
    void a_list_without_total_and_a_list_that_holds_another_are_not_understood(String text) {
        assertThat(saying(text)).as(text).isEmpty();
    }

    @Test
    void what_follows_the_sentence_of_a_list_is_no_part_of_it() {
        assertThat(saying("收取信息处理费2950元。其中，甲局2000元，乙局950元。另有罚款30元。")).isEmpty();
    }

    @Test
    void a_list_ends_with_its_line_too_and_a_line_may_begin_with_any_word() {
        assertThat(saying("收取信息处理费2950元。其中，甲局3000元，乙局290元")).hasSize(1);
        assertThat(saying("元旦以来收取信息处理费2950其中，甲局无。")).isEmpty();
        assertThat(saying("元月至12月收取信息处理费2950元。其中，甲局3000元，乙局290元。")).hasSize(1);
    }

    @Test
    void the_longest_sentence_before_a_list_has_four_hundred_characters() {
        String total = "收取信息处理费2000元";
        String longest = total + "，".repeat(400 - total.length());

        assertThat(longest).hasSize(400);
        assertThat(saying("无其他事项。" + longest + PARTS)).hasSize(1);
        assertThat(saying("无其他事项。" + longest + "，" + PARTS)).isEmpty();
    }

    @Test
    void a_sentence_without_end_before_a_list_is_not_looked_into() {
        assertThat(saying("收取信息处理费2000元" + "，办理规范".repeat(80) + "，" + PARTS)).isEmpty();
        assertThat(saying("收取信息处理费2000元" + "，办理规范".repeat(70) + "，" + PARTS)).hasSize(1);
    }
}
