package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;

import java.util.List;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Codes and numbers that identify an organ or a document; ID-USCC has a test of its own. */
class IdentifierRulesTest {

    @Nested
    @TestsRule(value = "ID-ORGCODE", alwaysAssessable = "a code that is none is the business of ID-USCC")
    class OrganisationCode {

        private final RuleProbe rule = new RuleProbe("ID-ORGCODE");

        /** A credit code whose own check character is right, around an organisation code. */
        private static String creditCode(String organisation) {
            String body = "11330400" + organisation;
            return body + UnifiedSocialCreditCode.checkCharacter(body + "0").orElseThrow();
        }

        private List<Finding> with(String code) {
            return rule.afterChange(report -> report.toBuilder()
                    .organ(ReportingOrgan.builder().name("某局").creditCode(code).build())
                    .build());
        }

        @Test
        @Quartet(Part.HOLDS)
        void codes_in_use_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            for (String organisation : List.of(
                    "014416330", "00835003X", "005267169", "002550751", "002562728", "01527918X", "014320144")) {
                assertThat(with(creditCode(organisation))).as(organisation).isEmpty();
            }
            for (String code : List.of("12620600MB0523338C", "113325000026455663", "11150000MB1604391C")) {
                assertThat(with(code)).as(code).isEmpty();
            }
        }

        @Test
        @Quartet(Part.HOLDS)
        void a_credit_code_that_is_wrong_itself_is_left_to_its_rule() {
            assertThat(with("12620600MB0523338D")).isEmpty();
            assertThat(with("1")).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void a_wrong_check_character_is_reported_with_the_right_one() {
            Finding finding = with(creditCode("014416331")).get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("organ/creditCode")));
            assertThat(finding.getOperands()).containsEntry("checkCharacter", "0");
            assertThat(with(creditCode("035210000"))).hasSize(1);
            assertThat(with(creditCode("008350031")).get(0).getOperands()).containsEntry("checkCharacter", "X");
        }

        @Test
        @Quartet(Part.BROKEN)
        void the_organs_above_are_checked_too() {
            ReportingOrgan organ = ReportingOrgan.of("某局").toBuilder()
                    .parent(ReportingOrgan.builder()
                            .name("某市人民政府")
                            .creditCode(creditCode("014416331"))
                            .build())
                    .build();

            assertThat(rule.afterChange(
                            report -> report.toBuilder().organ(organ).build()))
                    .extracting(RuleProbe::firstAddress)
                    .containsExactly("organ/parent/creditCode");
        }
    }

    @Nested
    @TestsRule(value = "ID-REGION", alwaysAssessable = "a code has its form or not, and an organ without one passes")
    class Region {

        private final RuleProbe rule = new RuleProbe("ID-REGION");

        private List<Finding> with(String code) {
            return rule.afterChange(report -> report.toBuilder()
                    .organ(ReportingOrgan.builder()
                            .name("某局")
                            .divisionCode(code)
                            .build())
                    .build());
        }

        @Test
        @Quartet(Part.HOLDS)
        void codes_of_every_level_and_old_ones_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            for (String code : List.of(
                    "110000",
                    "332500",
                    "330482",
                    "469001",
                    "419001",
                    "659001",
                    "330402001",
                    "330402001001",
                    "810000")) {
                assertThat(with(code)).as(code).isEmpty();
            }
        }

        @Test
        @Quartet(Part.BROKEN)
        void what_is_no_code_is_reported() {
            Finding finding = with("某市").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).isEqualTo("“某局”的行政区划代码“某市”不符合GB/T 2260的写法。");
            for (String code : List.of("", "3304020", "33040200100", "３３０４０２", "990000", "100000")) {
                assertThat(with(code)).as(code).hasSize(1);
            }
        }

        @Test
        @Quartet(Part.BROKEN)
        void the_organs_above_are_checked_too() {
            ReportingOrgan organ = ReportingOrgan.of("某局").toBuilder()
                    .parent(ReportingOrgan.builder()
                            .name("某市人民政府")
                            .divisionCode("33040")
                            .build())
                    .build();

            assertThat(rule.afterChange(
                            report -> report.toBuilder().organ(organ).build()))
                    .extracting(RuleProbe::firstAddress)
                    .containsExactly("organ/parent/divisionCode");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_digit_makes_the_difference() {
            assertThat(with("330402")).isEmpty();
            assertThat(with("33040")).hasSize(1);
            assertThat(with("380402")).hasSize(1);
            assertThat(with("330002")).as("a county of no prefecture").hasSize(1);
        }
    }

    @Nested
    @TestsRule(value = "ID-INDEX", alwaysAssessable = "any number passes, and so does a report without one")
    class Index {

        private final RuleProbe rule = new RuleProbe("ID-INDEX");

        private List<Finding> with(String number) {
            return rule.afterChange(report -> report.toBuilder()
                    .publication(Publication.builder().indexNumber(number).build())
                    .build());
        }

        @Test
        @Quartet(Part.HOLDS)
        void any_number_passes() {
            assertThat(rule.findings(clean())).isEmpty();
            for (String number : List.of(
                    "014416330/2024-00012", "01527918X-2024-153077", "A0123-05-2023-0001", "330000202301040000123")) {
                assertThat(with(number)).as(number).isEmpty();
            }
        }

        @Test
        @Quartet(Part.BROKEN)
        void blanks_are_reported() {
            assertThat(with(" ").get(0).getMessage().zh()).isEqualTo("索引号为空白。");
            assertThat(with("")).hasSize(1);
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void the_year_of_the_report_is_one_too_early() {
            Finding finding = with("014416330/2023-00012").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.isAssessable()).isTrue();
            assertThat(finding.getMessage().zh()).isEqualTo("索引号“014416330/2023-00012”中的年份为2023年；2023年度报告应形成于次年。");
            assertThat(with("014416330/2024-00012")).isEmpty();
            assertThat(with("014416330/2022-00012")).hasSize(1);
        }
    }

    @Nested
    @TestsRule(value = "ID-DOCNO", alwaysAssessable = "a number has its form or not, and a report without one passes")
    class DocumentNumber {

        private final RuleProbe rule = new RuleProbe("ID-DOCNO");

        private List<Finding> with(String number) {
            return rule.afterChange(report -> report.toBuilder()
                    .publication(Publication.builder().documentNumber(number).build())
                    .build());
        }

        @Test
        @Quartet(Part.HOLDS)
        void numbers_in_use_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            for (String number : List.of("武政办发〔2025〕54号", "国办公开办函〔2021〕30号", "漳审综〔2026〕2号")) {
                assertThat(with(number)).as(number).isEmpty();
            }
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void other_brackets_prefixes_and_zeros_are_reported() {
            Finding finding = with("漳审综[2026]2号").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("publication/documentNumber")));
            for (String number : List.of("漳审综〔2026〕02号", "漳审综〔2026〕第2号", "漳审综〔26〕2号", "漳审综20262号", "漳审综〔2026〕2", " ")) {
                assertThat(with(number)).as(number).hasSize(1);
            }
        }
    }
}
