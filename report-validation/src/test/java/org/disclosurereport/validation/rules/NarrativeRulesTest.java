package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.form.SectionKind.OTHER_MATTERS;
import static org.disclosurereport.model.form.SectionKind.OVERVIEW;
import static org.disclosurereport.model.form.SectionKind.PREFACE;
import static org.disclosurereport.model.form.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.of;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleReports.withoutSection;

import java.util.List;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the text of a report has to say. */
class NarrativeRulesTest {

    @Nested
    @TestsRule(value = "F-S1-ASPECTS", alwaysAssessable = "a missing section one is the business of F-SECTIONS")
    class Aspects {

        private final RuleProbe rule = new RuleProbe("F-S1-ASPECTS");

        @Test
        @Quartet(Part.HOLDS)
        void five_aspects_pass_in_headings_too_and_a_missing_section_is_left_to_others() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> withoutSection(report, OVERVIEW)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> withoutSection(report, OVERVIEW).toBuilder()
                            .addSection(Section.builder()
                                    .kind(OVERVIEW)
                                    .addText(Subsection.of(
                                            "主动公开",
                                            List.of(Subsection.of("依申请公开", List.of(Paragraph.of("信息管理、平台、监督保障"))))))
                                    .build())
                            .build()))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void an_overview_about_something_else_misses_all_five() {
            Finding finding = rule.onlyFinding(report -> withText(report, OVERVIEW, "今年工作顺利。"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getOperands()).containsEntry("count", "5");
            assertThat(rule.afterChange(report -> withText(report, OVERVIEW))).hasSize(1);
            assertThat(rule.onlyFinding(report -> withoutSection(report, OVERVIEW).toBuilder()
                                    .addSection(Section.builder()
                                            .kind(OVERVIEW)
                                            .addText(Subsection.of("概述", List.of(Paragraph.of("今年工作顺利。"))))
                                            .build())
                                    .build())
                            .getOperands())
                    .containsEntry("count", "5");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_missing_aspect_is_named() {
            assertThat(rule.onlyFinding(report -> withText(report, OVERVIEW, "主动公开、依申请公开、政府信息管理、监督保障。"))
                            .getMessage()
                            .zh())
                    .isEqualTo("“总体情况”未提及：政府信息公开平台建设。");
        }
    }

    @Nested
    @TestsRule(value = "F-S1-LENGTH", alwaysAssessable = "a report without section one has no length")
    class Length {

        private final RuleProbe rule = new RuleProbe("F-S1-LENGTH");

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void a_thousand_characters_pass_and_one_more_does_not() {
            String thousand = "公开，123 abc。".repeat(500);

            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> withText(report, OVERVIEW, thousand)))
                    .isEmpty();
            assertThat(rule.onlyFinding(report -> withText(report, OVERVIEW, thousand, "多"))
                            .getMessage()
                            .zh())
                    .isEqualTo("“总体情况”共1001个汉字，原则上不超过1000个。");
            assertThat(rule.afterChange(report -> withoutSection(report, OVERVIEW)))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void rare_characters_count_once() {
            Finding finding = rule.onlyFinding(report -> withText(report, OVERVIEW, "𠮷".repeat(1_200)));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getFound().orElseThrow()).isEqualByComparingTo("1200");
            assertThat(finding.getExpected().orElseThrow()).isEqualByComparingTo("1000");
        }
    }

    @Nested
    @TestsRule(
            value = "F-GOV-ASSESSMENT",
            alwaysAssessable = "an organ of unknown kind and a source of tables only pass")
    class Assessment {

        private final RuleProbe rule = new RuleProbe("F-GOV-ASSESSMENT");

        private List<Finding> ofGovernment(String overview) {
            return rule.afterChange(
                    report -> withText(of(report, OrganLevel.COUNTY, OrganKind.GOVERNMENT), OVERVIEW, overview));
        }

        @Test
        @Quartet(Part.HOLDS)
        void all_three_anywhere_pass_and_so_do_departments_and_tables() {
            assertThat(rule.afterChange(report -> of(report, OrganLevel.COUNTY, OrganKind.GOVERNMENT)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> withText(report, OVERVIEW, "无")))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> withText(of(report, OrganLevel.COUNTY, OrganKind.DEPARTMENT), OVERVIEW, "无")))
                    .isEmpty();
            assertThat(rule.afterChange(
                            report -> of(SampleReports.tablesOnly(report), OrganLevel.COUNTY, OrganKind.GOVERNMENT)))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_government_that_states_none_of_them_is_reported() {
            Finding finding = ofGovernment("工作顺利。").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getMessage().zh()).isEqualTo("政府的年度报告应写明工作考核、社会评议和责任追究结果，正文未提及：工作考核、社会评议、责任追究。");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_that_is_missing_is_named() {
            assertThat(ofGovernment("开展考核和社会评议。").get(0).getOperands()).containsEntry("missing", "责任追究");
            assertThat(ofGovernment("开展考核和社会评议，未发生问责情形。")).isEmpty();
        }
    }

    @Nested
    @TestsRule(value = "F-S5-NOT-EMPTY", alwaysAssessable = "a missing section five is the business of F-SECTIONS")
    class Problems {

        private final RuleProbe rule = new RuleProbe("F-S5-NOT-EMPTY");

        @Test
        @Quartet(Part.HOLDS)
        void problems_pass_and_a_missing_section_is_left_to_others() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> withoutSection(report, PROBLEMS_AND_IMPROVEMENTS)))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void none_and_nothing_are_reported() {
            Finding finding = rule.onlyFinding(report -> withText(report, PROBLEMS_AND_IMPROVEMENTS, "无。"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getMessage().zh()).isEqualTo("“存在的主要问题及改进情况”只有2个字：“无。”。");
            assertThat(rule.afterChange(report -> withText(report, PROBLEMS_AND_IMPROVEMENTS)))
                    .hasSize(1);
        }

        @Test
        void a_character_outside_the_first_plane_counts_once_and_headings_count() {
            assertThat(rule.onlyFinding(report -> withText(report, PROBLEMS_AND_IMPROVEMENTS, "𠮷".repeat(10)))
                            .getOperands())
                    .containsEntry("found", "10");
            assertThat(rule.afterChange(report -> withText(report, PROBLEMS_AND_IMPROVEMENTS, "𠮷".repeat(11))))
                    .isEmpty();
            assertThat(rule.afterChange(report -> withoutSection(report, PROBLEMS_AND_IMPROVEMENTS).toBuilder()
                            .addSection(Section.builder()
                                    .kind(PROBLEMS_AND_IMPROVEMENTS)
                                    .addText(Subsection.of("存在的主要问题", List.of(Paragraph.of("人员\u00a0少了"))))
                                    .build())
                            .build()))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void ten_characters_are_too_few_and_eleven_are_not() {
            assertThat(rule.afterChange(report -> withText(report, PROBLEMS_AND_IMPROVEMENTS, "一二三四 五六七八\u3000九十")))
                    .hasSize(1);
            assertThat(rule.onlyFinding(
                                    report -> withText(report, PROBLEMS_AND_IMPROVEMENTS, "一二三\t四五六\u00a0七八\u2028九十"))
                            .getOperands())
                    .containsEntry("found", "10");
            assertThat(rule.afterChange(report -> withText(report, PROBLEMS_AND_IMPROVEMENTS, "一二三四五六七八九十", "一")))
                    .isEmpty();
        }
    }

    @Nested
    @TestsRule(value = "F-S6-PRESENT", alwaysAssessable = "a source of tables only is the business of F-SECTIONS")
    class OtherMatters {

        private final RuleProbe rule = new RuleProbe("F-S6-PRESENT");

        @Test
        @Quartet(Part.HOLDS)
        void none_is_enough_and_tables_only_are_left_to_others() {
            assertThat(rule.afterChange(report -> withText(report, OTHER_MATTERS, "无。")))
                    .isEmpty();
            assertThat(rule.afterChange(SampleReports::tablesOnly)).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_missing_section_is_reported() {
            Finding finding = rule.onlyFinding(report -> withoutSection(report, OTHER_MATTERS));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("sections/otherMatters")));
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void a_section_of_blanks_is_reported_and_one_of_a_letter_is_not() {
            assertThat(rule.onlyFinding(report -> withText(report, OTHER_MATTERS, " "))
                            .getMessage()
                            .zh())
                    .endsWith("为空；没有事项的应写“无”。");
            assertThat(rule.afterChange(report -> withText(report, OTHER_MATTERS, "无")))
                    .isEmpty();
        }
    }

    @Nested
    @TestsRule(value = "F-S6-FEE", alwaysAssessable = "a missing or empty section six is the business of F-S6-PRESENT")
    class Fees {

        private final RuleProbe rule = new RuleProbe("F-S6-FEE");

        @Test
        @Quartet(Part.HOLDS)
        void fees_and_no_fees_pass_and_an_empty_section_is_left_to_others() {
            for (String text : List.of("本年度未收取信息处理费。", "未产生收费。", " ")) {
                assertThat(rule.afterChange(report -> withText(report, OTHER_MATTERS, text)))
                        .as(text)
                        .isEmpty();
            }
            assertThat(rule.afterChange(report -> withoutSection(report, OTHER_MATTERS)))
                    .isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void a_section_that_says_none_is_silent_about_fees() {
            Finding finding = rule.onlyFinding(report -> withText(report, OTHER_MATTERS, "无"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).isEqualTo("“其他需要报告的事项”未提及信息处理费的收取情况。");
        }
    }

    @Nested
    @TestsRule("F-PREFACE")
    class Preface {

        private final RuleProbe rule = new RuleProbe("F-PREFACE");

        @Test
        @Quartet(Part.HOLDS)
        void a_preface_of_its_own_or_inside_section_one_passes() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report ->
                            withText(withoutSection(report, PREFACE), OVERVIEW, "根据条例编制，截至12月31日，可在网站下载，联系电话：1。")))
                    .isEmpty();
            assertThat(rule.afterChange(SampleReports::tablesOnly)).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void what_a_preface_does_not_state_is_named() {
            Finding finding = rule.onlyFinding(
                    report -> withText(withText(report, OVERVIEW, "无"), PREFACE, "根据条例编制，截至12月31日，可在网站下载。"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).isEqualTo("前言未写明：联系方式。");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_report_without_a_preface_is_not_assessable() {
            Finding finding = rule.onlyFinding(report -> withText(withoutSection(report, PREFACE), OVERVIEW, "无"));

            assertThat(finding.isAssessable()).isFalse();
            assertThat(finding.getOperands()).containsEntry("count", "4");
        }
    }

    @Nested
    @TestsRule(value = "F-CITATION", alwaysAssessable = "only what is surely a damaged number is reported")
    class Citations {

        private final RuleProbe rule = new RuleProbe("F-CITATION");

        private List<Finding> citing(String text) {
            return rule.afterChange(report -> withText(report, PREFACE, text));
        }

        @Test
        @Quartet(Part.HOLDS)
        void whole_numbers_and_other_brackets_around_years_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            for (String text :
                    List.of("国办函〔2020〕109号", "国务院令第711号", "（2021）苏01行终30号", "去年（2023）共30件", "3号楼", "第[2021]期")) {
                assertThat(citing(text)).as(text).isEmpty();
            }
        }

        @Test
        @Quartet(Part.BROKEN)
        void other_brackets_an_ordinal_and_lost_brackets_are_one_finding() {
            List<Finding> findings = citing("按照国办公开办函[2021]30号、国办函〔2020〕第109号和国办公开办函202130 号编制。");

            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(findings.get(0).getOperands()).containsEntry("count", "3");
            assertThat(findings.get(0).getMessage().zh()).isEqualTo("“前言”引用的发文字号有3处不规范，第一处为“国办公开办函[2021]30号”。");
            assertThat(findings.get(0).getMessage().en())
                    .isEqualTo("Document numbers in 'Preface' that are not in this form: 3, the first one is"
                            + " '国办公开办函[2021]30号'.");
        }

        @Test
        void the_section_of_a_citation_is_named_even_if_the_form_has_none_such() {
            assertThat(rule.onlyFinding(report -> report.toBuilder()
                                    .addSection(Section.builder()
                                            .kind(SectionKind.ADDITIONAL)
                                            .addParagraph("依据国办函[2020]109号")
                                            .build())
                                    .build())
                            .getMessage()
                            .zh())
                    .isEqualTo("“格式以外的部分”引用的发文字号有1处不规范，第一处为“国办函[2020]109号”。");
            assertThat(rule.onlyFinding(report -> withText(report, OTHER_MATTERS, "执行国办函[2020]109号"))
                            .getMessage()
                            .zh())
                    .startsWith("“其他需要报告的事项”引用的");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_other_bracket_makes_the_difference() {
            assertThat(citing("国办函〔2020〕109号")).isEmpty();
            assertThat(citing("国办函﹝2020﹞109号"))
                    .hasSize(1)
                    .allSatisfy(finding -> assertThat(finding.getOperands()).containsEntry("first", "国办函﹝2020﹞109号"));
            assertThat(citing("号外：国办函﹝2020﹞109文")).isEmpty();
            assertThat(citing("号外：执行国办函﹝2020﹞109号")).hasSize(1);
            assertThat(citing("国办函（2020）109号")).hasSize(1);
        }
    }
}
