package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.form.SectionKind.OTHER_MATTERS;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.SampleReports.withoutSection;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fees that section six states. A false alarm is worse than silence. */
class FeeRulesTest {

    private static final String AMOUNT = "proactive/administrativeFees/amount";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    本年度收取信息处理费2230元。                              | 2230
                    本年度共收取信息处理费3件、2230元。                        | 2230
                    2023年，本机关收取政府信息公开信息处理费共计12,340元。      | 12340
                    收取信息处理费0.4万元                                    | 4000
                    收取信息处理费0.00005亿元                                | 5000
                    元月至12月收取信息处理费2230元                            | 2230
                    没有减免信息处理费的情形。收取信息处理费2230元              | 2230
                    信息处理费合计94.50元                                    | 94.5
                    收取信息处理费0元；其他无                                 | 0
                    发出收费通知2件940元，实际收取信息处理费940元              | 940
                    """)
    void a_single_plain_amount_is_read(String text, String yuan) {
        assertThat(StatedFee.of(withText(clean(), OTHER_MATTERS, text)).orElseThrow())
                .isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无",
                "本年度未收取信息处理费。",
                "收取信息处理费约2000元",
                "收取信息处理费2000余元",
                "应收信息处理费3000元，实收信息处理费2000元",
                "信息处理费按每件100元收取",
                "信息处理费标准为100元/件",
                "未收取信息处理费500元",
                "收取信息处理费2950元，其中按件计收420元",
                "收取信息处理费两千元",
                "收取水费2000元。没有信息处理费。",
                "发出信息处理费收费通知500元，申请人逾期未缴纳",
                "去年收取信息处理费30元",
                "收取信息处理费2 235元",
                "收取信息处理费12,3456元",
                "收取信息处理费２２３５元",
                "2024年元月收取信息处理费"
            })
    void anything_else_is_not_certain(String text) {
        assertThat(StatedFee.of(withText(clean(), OTHER_MATTERS, text))).isEmpty();
    }

    @Nested
    @TestsRule(value = "FEE-STEP", alwaysAssessable = "an amount that is not certain is not checked")
    class Step {

        private final RuleProbe rule = new RuleProbe("FEE-STEP");

        @Test
        @Quartet(Part.HOLDS)
        void fees_that_were_published_pass() {
            for (int fee : new int[] {0, 400, 3940, 2230, 2950}) {
                assertThat(rule.afterChange(report -> withText(report, OTHER_MATTERS, "收取信息处理费" + fee + "元")))
                        .isEmpty();
            }
            assertThat(rule.afterChange(report -> withoutSection(report, OTHER_MATTERS)))
                    .isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_yuan_more_is_reported() {
            Finding finding = rule.onlyFinding(report -> withText(report, OTHER_MATTERS, "收取信息处理费2231元"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).isEqualTo("第六部分写明信息处理费2231元，按收费标准应为10元的整数倍。");
        }
    }

    @Nested
    @TestsRule("FEE-LE-ADMIN")
    class WithinAdministrativeFees {

        private final RuleProbe rule = new RuleProbe("FEE-LE-ADMIN");

        private static DisclosureReport charging(DisclosureReport report) {
            return withText(report, OTHER_MATTERS, "本年度收取信息处理费2230元。");
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void the_same_amount_passes_and_one_fen_less_does_not() {
            assertThat(rule.afterChange(report -> with(charging(report), AMOUNT, 223_000)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> with(charging(report), AMOUNT, 222_999)))
                    .hasSize(1);
            assertThat(rule.afterChange(report -> withText(report, OTHER_MATTERS, "无")))
                    .isEmpty();
            assertThat(rule.afterChange(report -> without(charging(report), "proactive")))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void more_than_all_fees_is_worth_a_look() {
            Finding finding = rule.onlyFinding(report -> with(charging(report), AMOUNT, 0));

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.isAssessable()).isTrue();
            assertThat(finding.getMessage().zh()).isEqualTo("第六部分写明信息处理费2230元，超过「行政事业性收费」「本年收费金额（单位：万元）」填报的0万元。");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void an_empty_cell_is_not_assessable() {
            assertThat(rule.onlyFinding(report -> with(charging(report), AMOUNT, Cell.BLANK))
                            .isAssessable())
                    .isFalse();
        }
    }

    @Nested
    @TestsRule(value = "FEE-REGIME", alwaysAssessable = "only a plain statement is reported")
    class Regime {

        private final RuleProbe rule = new RuleProbe("FEE-REGIME");

        private List<Finding> saying(String text) {
            return rule.afterChange(report -> withText(report, OTHER_MATTERS, text));
        }

        @Test
        @Quartet(Part.HOLDS)
        void information_processing_fees_and_negations_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            for (String text :
                    List.of("未收取检索费、复制费、邮寄费100元", "免收复制费20元", "收取信息处理费100元，不再收取复制费", "退还原收取的复制费30元", "收取快递服务30元")) {
                assertThat(saying(text)).as(text).isEmpty();
            }
            assertThat(rule.afterChange(report -> withoutSection(report, OTHER_MATTERS)))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_cost_fee_that_was_collected_is_reported() {
            Finding finding = saying("本年度收取检索费、复制费共计35.5元。").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getMessage().zh()).isEqualTo("第六部分写明“收取检索费、复制费共计35.5元”；检索、复制、邮寄等成本费用已不再收取。");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void nothing_collected_passes_and_a_fen_does_not() {
            assertThat(saying("收取邮寄费0元")).isEmpty();
            assertThat(saying("收取邮寄费0.00元")).isEmpty();
            assertThat(saying("收取邮寄费0.01元")).hasSize(1);
            assertThat(saying("元月收取邮寄费0.01元")).hasSize(1);
        }
    }
}
