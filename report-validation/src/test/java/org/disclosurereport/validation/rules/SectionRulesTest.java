package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.form.SectionKind.ADDITIONAL;
import static org.disclosurereport.model.form.SectionKind.DISPUTES;
import static org.disclosurereport.model.form.SectionKind.OTHER_MATTERS;
import static org.disclosurereport.model.form.SectionKind.OVERVIEW;
import static org.disclosurereport.model.form.SectionKind.PREFACE;
import static org.disclosurereport.model.form.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static org.disclosurereport.model.form.SectionKind.REQUESTS;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.tablesOnly;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleReports.withTitle;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.SampleReports.withoutSection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which sections a report has, in which order, under which titles. */
class SectionRulesTest {

    private static DisclosureReport adding(DisclosureReport report, SectionKind kind, String title) {
        return report.toBuilder()
                .addSection(Section.builder()
                        .kind(kind)
                        .title(title)
                        .addParagraph("其他内容。")
                        .build())
                .build();
    }

    @Nested
    @TestsRule("F-SECTIONS")
    class Sections {

        private final RuleProbe rule = new RuleProbe("F-SECTIONS");

        @Test
        @Quartet(Part.HOLDS)
        void six_sections_in_order_pass_with_and_without_a_preface() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.afterChange(report -> withoutSection(report, PREFACE)))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.HOLDS)
        void a_section_whose_table_is_there_is_there() {
            assertThat(rule.afterChange(report -> withoutSection(report, REQUESTS)))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void missing_sections_are_one_finding() {
            Finding finding = rule.onlyFinding(report ->
                    without(withoutSection(withoutSection(report, DISPUTES), PROBLEMS_AND_IMPROVEMENTS), "dispute"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getAddresses())
                    .isEqualTo(List.of(
                            ElementRef.of("sections/disputes"), ElementRef.of("sections/problemsAndImprovements")));
            assertThat(finding.getOperands()).containsEntry("missing", "disputes problemsAndImprovements");
            assertThat(finding.getMessage().zh()).isEqualTo("报告缺少2个部分：“四、政府信息公开行政复议、行政诉讼情况”、“五、存在的主要问题及改进情况”。");
            assertThat(finding.getMessage().en())
                    .isEqualTo("Sections missing in the report: 2, namely 'Reconsideration and litigation',"
                            + " 'Problems and improvements'.");
        }

        @Test
        @Quartet(Part.BROKEN)
        void added_repeated_and_swapped_sections_are_reported() {
            assertThat(rule.onlyFinding(report -> adding(report, ADDITIONAL, "七、公开工作计划"))
                            .getMessage()
                            .zh())
                    .isEqualTo("格式中没有“七、公开工作计划”这一部分。");
            assertThat(rule.onlyFinding(report -> adding(report, OTHER_MATTERS, "六、其他"))
                            .getMessage()
                            .zh())
                    .isEqualTo("“六、其他”与前面的部分重复。");
            assertThat(rule.onlyFinding(report -> {
                                List<Section> sections = new ArrayList<>(report.getSections());
                                Collections.swap(sections, 5, 6);
                                return report.toBuilder().sections(sections).build();
                            })
                            .getMessage()
                            .zh())
                    .isEqualTo("“五、存在的主要问题及改进情况”应在“六、其他需要报告的事项”之前。");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void an_overview_without_a_word_is_reported_and_one_with_a_word_is_not() {
            assertThat(rule.onlyFinding(report -> withText(report, OVERVIEW, " \u3000"))
                            .getMessage()
                            .zh())
                    .isEqualTo("“一、总体情况”没有内容。");
            assertThat(rule.afterChange(report -> withText(report, OVERVIEW, "无")))
                    .isEmpty();
        }

        @Test
        void one_section_of_text_is_enough_to_miss_the_others() {
            for (SectionKind kind : List.of(OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, OTHER_MATTERS)) {
                assertThat(rule.onlyFinding(report -> adding(tablesOnly(report), kind, "某部分"))
                                .getOperands())
                        .as(kind.key())
                        .containsEntry("count", "2");
            }
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_source_of_tables_only_is_one_hint() {
            Finding finding = rule.onlyFinding(SampleReports::tablesOnly);

            assertThat(finding.isAssessable()).isFalse();
            assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("sections")));
            assertThat(rule.onlyFinding(report -> adding(tablesOnly(report), PREFACE, "某市2023年年度报告"))
                            .isAssessable())
                    .isFalse();
        }
    }

    @Nested
    @TestsRule(
            value = "F-LABEL",
            alwaysAssessable = "a section without a title, or not of the form, has nothing to say")
    class Labels {

        private final RuleProbe rule = new RuleProbe("F-LABEL");

        @Test
        @Quartet(Part.HOLDS)
        void official_titles_variants_and_other_punctuation_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            for (String title : List.of(
                    "五、政府信息公开工作存在的主要问题及改进情况",
                    "五．存在的主要问题及改进情况",
                    "五 、 存在的主要问题及改进情况",
                    "存在的主要问题及改进情况",
                    "第五部分 存在的主要问题及改进情况")) {
                assertThat(rule.afterChange(report -> withTitle(report, PROBLEMS_AND_IMPROVEMENTS, title)))
                        .as(title)
                        .isEmpty();
            }
            assertThat(rule.afterChange(report -> adding(report, ADDITIONAL, "七、其他")))
                    .isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void another_wording_is_reported_with_the_official_one() {
            Finding finding = rule.onlyFinding(report -> withTitle(report, OVERVIEW, "一、总体概况"));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("sections/overview")));
            assertThat(finding.getMessage().zh()).isEqualTo("标题“一、总体概况”与格式不一致，应为“一、总体情况”。");
        }

        @Test
        @Quartet(Part.BROKEN)
        void another_number_is_reported() {
            assertThat(rule.onlyFinding(report -> withTitle(report, OTHER_MATTERS, "七、其他需要报告的事项"))
                            .getMessage()
                            .zh())
                    .isEqualTo("标题“七、其他需要报告的事项”的序号与格式不一致，应为“六、其他需要报告的事项”。");
            assertThat(rule.afterChange(report -> withTitle(report, OVERVIEW, "十一、总体情况")))
                    .hasSize(1);
        }

        @Test
        void numbers_that_are_shifted_or_begin_again_are_reported_at_every_section() {
            assertThat(rule.findings(numbered("二三四五六七")))
                    .as("shifted by one")
                    .hasSize(6)
                    .allMatch(finding -> finding.getMessage().zh().contains("序号"));
            assertThat(rule.findings(numbered("一二三一二三")))
                    .as("begun again")
                    .extracting(RuleProbe::firstAddress)
                    .containsExactly("sections/disputes", "sections/problemsAndImprovements", "sections/otherMatters");
            assertThat(rule.findings(numbered("一二三四五五"))).as("one twice").hasSize(1);
            assertThat(rule.findings(numbered("123456"))).as("other digits").hasSize(6);
            assertThat(rule.findings(numbered("一二三四五六"))).isEmpty();
        }

        private static DisclosureReport numbered(String numbers) {
            DisclosureReport report = clean();
            for (int i = 0; i < numbers.length(); i++) {
                Section section = report.getSections().get(i + 1);
                String title =
                        numbers.charAt(i) + section.getTitle().orElseThrow().substring(1);
                report = withTitle(report, section.getKind(), title);
            }
            return report;
        }

        @Test
        @Quartet(Part.HOLDS)
        void a_section_without_a_title_and_titles_of_what_the_form_does_not_number_pass() {
            assertThat(rule.afterChange(report -> withoutSection(report, OVERVIEW).toBuilder()
                            .addSection(Section.builder()
                                    .kind(OVERVIEW)
                                    .addParagraph("全年公开信息120条。")
                                    .build())
                            .build()))
                    .isEmpty();
            assertThat(rule.afterChange(report -> withTitle(report, PREFACE, "引言")))
                    .isEmpty();
            assertThat(rule.afterChange(report -> adding(report, ADDITIONAL, "七、公开工作计划")))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_hostile_title_is_reported_like_any_other() {
            assertThat(rule.afterChange(report -> withTitle(report, OVERVIEW, "一".repeat(5_000) + "\n")))
                    .hasSize(1);
            assertThat(rule.afterChange(report -> withTitle(report, OVERVIEW, "")))
                    .hasSize(1);
        }
    }
}
