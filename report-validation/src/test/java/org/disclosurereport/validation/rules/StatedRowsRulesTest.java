package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.StatedConcept.COMPLAINTS;
import static org.disclosurereport.model.stated.StatedConcept.DEDICATED_FUNDS;
import static org.disclosurereport.model.stated.StatedConcept.FULL_TIME_STAFF;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_DISCLOSED;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_MADE;
import static org.disclosurereport.model.stated.StatedConcept.LITIGATIONS;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_ISSUED;
import static org.disclosurereport.model.stated.StatedConcept.RECONSIDERATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CARRIED_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_ELIGIBLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleReports.without;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a report states or denies, against the lines of its form or annex; and what it announces. */
class StatedRowsRulesTest {

    @Nested
    @TestsRule("FY2014-NARRATIVE")
    class FormOf2014 {

        private final RuleProbe rule = new RuleProbe("FY2014-NARRATIVE", cleanOf2014());

        private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
            return rule.findings(
                    Sentences.say(sentence).states(printed, concept).in(cleanOf2014()));
        }

        @Test
        @Quartet(Part.HOLDS)
        void figures_of_the_form_pass() {
            assertThat(saying("100条", ITEMS_DISCLOSED, "主动公开政府信息100条。")).isEmpty();
            assertThat(rule.findings(cleanOf2014())).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_more_is_reported_at_the_sentence_and_the_line() {
            Finding finding =
                    saying("101条", ITEMS_DISCLOSED, "2016年主动公开政府信息101条。").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses())
                    .extracting(Object::toString)
                    .containsExactly("stated/itemsDisclosed/value", "statisticsForm/itemsDisclosed/value");
            assertThat(finding.getMessage().zh())
                    .startsWith("“2016年主动公开政府信息101条。”与统计表不一致：表中“主动公开政府信息数")
                    .endsWith("为100。");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_blank_line_a_report_without_the_form_and_a_thing_without_a_line_are_not_compared() {
            Sentences text = Sentences.say("主动公开政府信息101条。").states("101条", ITEMS_DISCLOSED);

            assertThat(rule.findings(text.in(with(cleanOf2014(), "statisticsForm/itemsDisclosed/value", Cell.BLANK))))
                    .isEmpty();
            assertThat(rule.findings(text.in(without(cleanOf2014(), "statisticsForm"))))
                    .isEmpty();
            assertThat(saying("7条", ITEMS_MADE, "制作、获取政府信息7条。")).isEmpty();
        }

        @Test
        void parts_of_all_items_are_not_compared_but_items_disclosed_are_a_part_of_those_made() {
            assertThat(rule.findings(Sentences.say("主动公开政府信息100条。")
                            .states("100条", ITEMS_DISCLOSED)
                            .then("各乡镇主动公开政府信息34条。")
                            .states("34条", ITEMS_DISCLOSED)
                            .in(cleanOf2014())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("制作、获取政府信息200条，其中主动公开政府信息99条。")
                            .states("200条", ITEMS_MADE)
                            .states("99条", ITEMS_DISCLOSED)
                            .as(OF_WHICH, "itemsMade")
                            .in(cleanOf2014())))
                    .hasSize(1);
            assertThat(rule.findings(Sentences.say("培训200次，其中公开信息99条。")
                            .states("200次")
                            .states("99条", ITEMS_DISCLOSED)
                            .as(OF_WHICH, "figure1")
                            .in(cleanOf2014())))
                    .isEmpty();
        }

        @Test
        void all_years_together_are_not_compared_with_the_year() {
            assertThat(rule.findings(Sentences.say("累计主动公开政府信息8967条。")
                            .states("8967条", ITEMS_DISCLOSED)
                            .of(StatedPeriod.CUMULATIVE)
                            .in(cleanOf2014())))
                    .isEmpty();
        }

        @Test
        void money_is_compared_in_yuan() {
            DisclosureReport report = with(cleanOf2014(), "statisticsForm/dedicatedFunds/value", 12_500_000);

            assertThat(rule.findings(Sentences.say("安排专项经费12.5万元。")
                            .states("12.5万元", DEDICATED_FUNDS)
                            .in(report)))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("安排专项经费12.7万元。")
                            .states("12.7万元", DEDICATED_FUNDS)
                            .in(report)))
                    .hasSize(1);
            assertThat(rule.findings(Sentences.say("专职人员3万元。")
                            .states("3万元", FULL_TIME_STAFF)
                            .in(report)))
                    .as("money is no number of persons")
                    .isEmpty();
        }

        @Test
        void requests_and_cases_are_understood_as_in_later_reports() {
            assertThat(saying("5件", REQUESTS_RECEIVED, "收到申请5件。")).hasSize(1);
            assertThat(saying("5件", REQUESTS_RECEIVED, "收到咨询申请5件。")).isEmpty();
            assertThat(saying("5件", RECONSIDERATIONS, "行政复议5件。")).hasSize(1);
            assertThat(saying("5件", RECONSIDERATIONS, "行政复议维持5件。")).isEmpty();
            assertThat(saying("5件", RECONSIDERATIONS, "行政复议、行政诉讼5件。")).isEmpty();
            assertThat(saying("5件", REPLIED_GRANTED, "对申请予以公开5件。")).hasSize(1);
            assertThat(saying("5件", REPLIED_GRANTED, "对咨询申请予以公开5件。")).isEmpty();
            assertThat(saying("5%", ITEMS_DISCLOSED, "主动公开率5%。")).isEmpty();
        }
    }

    @Nested
    @TestsRule("FY2008-NARRATIVE")
    class Annexes {

        private final RuleProbe rule = new RuleProbe("FY2008-NARRATIVE", cleanOf2008());

        /** A report with the annex of Fujian alone, in which the year and all years together differ. */
        private DisclosureReport report() {
            return cleanOf2008().toBuilder()
                    .lists(cleanOf2008().getLists().stream()
                            .filter(list -> list.getKey().equals("fujian"))
                            .toList())
                    .build();
        }

        @Test
        @Quartet(Part.HOLDS)
        void the_figure_of_the_year_passes() {
            long year = SampleReports.number(report(), "fujian/itemsDisclosed/year");
            String printed = year + "条";
            assertThat(rule.findings(Sentences.say("主动公开政府信息" + printed + "。")
                            .states(printed, ITEMS_DISCLOSED)
                            .in(report())))
                    .isEmpty();
            assertThat(rule.findings(cleanOf2008())).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_more_and_the_figure_of_all_years_are_reported() {
            long year = SampleReports.number(report(), "fujian/itemsDisclosed/year");
            for (long other : new long[] {year + 1, 3 * year}) {
                String printed = other + "条";
                List<Finding> findings = rule.findings(Sentences.say("主动公开政府信息" + printed + "。")
                        .states(printed, ITEMS_DISCLOSED)
                        .in(report()));
                assertThat(findings).hasSize(1);
                assertThat(findings.get(0).getAddresses())
                        .extracting(Object::toString)
                        .containsExactly("stated/itemsDisclosed/value", "fujian/itemsDisclosed/year");
            }
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_an_annex_that_is_known_nothing_is_compared() {
            assertThat(rule.findings(Sentences.say("主动公开政府信息1条。")
                            .states("1条", ITEMS_DISCLOSED)
                            .in(report().toBuilder().lists(List.of()).build())))
                    .isEmpty();
            StatisticsList unknown = StatisticsList.builder("list1")
                    .column(new ListColumn("year", "年"))
                    .row(new ListRow("itemsDisclosed", "主动公开", Optional.of("条")), Cell.of(9))
                    .build();
            assertThat(rule.findings(Sentences.say("主动公开政府信息1条。")
                            .states("1条", ITEMS_DISCLOSED)
                            .in(report().toBuilder().lists(List.of(unknown)).build())))
                    .isEmpty();
        }

        @Test
        void each_annex_has_its_column_of_the_year() {
            for (String address : List.of("pudong/requestsReceived/yearToDate", "dingxi/requestsReceived/yearToDate")) {
                String key = address.substring(0, address.indexOf('/'));
                DisclosureReport report = cleanOf2008().toBuilder()
                        .lists(cleanOf2008().getLists().stream()
                                .filter(list -> list.getKey().equals(key))
                                .toList())
                        .build();
                String printed = SampleReports.number(report, address) + "件";
                assertThat(rule.findings(Sentences.say("收到申请" + printed + "。")
                                .states(printed, REQUESTS_RECEIVED)
                                .in(report)))
                        .as(address)
                        .isEmpty();
                assertThat(rule.findings(Sentences.say("收到申请1件。")
                                .states("1件", REQUESTS_RECEIVED)
                                .in(report)))
                        .as(address)
                        .hasSize(1);
            }
        }
    }

    @Nested
    @TestsRule("N-ZERO-CLAIM")
    class Denied {

        private final RuleProbe rule = new RuleProbe("N-ZERO-CLAIM");

        private DisclosureReport none() {
            return with(
                    with(clean(), StatisticsTable.zeros(SampleReports.definition("request", "FY2021"))),
                    StatisticsTable.zeros(SampleReports.definition("dispute", "FY2019")));
        }

        private List<Finding> denying(String word, StatedConcept concept, String sentence) {
            return rule.findings(Sentences.say(sentence).denies(word, concept).in(clean()));
        }

        @Test
        @Quartet(Part.HOLDS)
        void what_is_denied_and_0_passes() {
            assertThat(rule.findings(Sentences.say("未收到政府信息公开申请，未发生行政复议、行政诉讼。")
                            .denies("未收到", REQUESTS_RECEIVED)
                            .denies("未发生", RECONSIDERATIONS)
                            .denies("未发生", LITIGATIONS)
                            .in(none())))
                    .isEmpty();
            assertThat(rule.findings(clean())).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void a_single_case_of_what_is_denied_is_reported_at_its_cell() {
            DisclosureReport one = with(none(), "dispute/litigationAfterReconsideration/total", 1);
            List<Finding> findings = rule.findings(Sentences.say("2023年，我局未发生行政复议、行政诉讼案件。")
                    .denies("未发生", RECONSIDERATIONS)
                    .denies("未发生", LITIGATIONS)
                    .in(one));

            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(findings.get(0).getMessage().zh()).isEqualTo("“2023年，我局未发生行政复议、行政诉讼案件。”，但表中行政诉讼总计为1。");
            assertThat(findings.get(0).getAddresses())
                    .extracting(Object::toString)
                    .containsExactly(
                            "stated/litigations/value",
                            "dispute/directLitigation/total",
                            "dispute/litigationAfterReconsideration/total");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "未收到政府信息公开申请。",
                    "本年度没有收到公民、法人和其他组织提出的政府信息公开申请。",
                    "我单位未收到要求公开政府信息的申请。",
                    "未收到有关政府信息公开的申请，未收到行政复议申请。"
                })
        void plain_denials_of_requests_are_compared(String sentence) {
            String word = sentence.contains("没有") ? "没有收到" : "未收到";
            assertThat(denying(word, REQUESTS_RECEIVED, sentence)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"未发生因政府信息公开被申请行政复议的情况。", "未发生行政复议、提起行政诉讼的案件。", "未发生因政府信息公开工作引起的行政复议。"})
        void plain_denials_of_cases_are_compared(String sentence) {
            assertThat(denying("未发生", RECONSIDERATIONS, sentence)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "未发生被行政复议纠错的情况。",
                    "未发生因答复不当而被申请行政复议的情况。",
                    "未发生行政复议被撤销案件。",
                    "未发生因公开不及时引发的行政复议。",
                    "各街道未发生行政复议。",
                    "未发生行政复议责任追究情形。"
                })
        @Quartet(Part.NOT_ASSESSABLE)
        void who_denies_one_kind_of_cases_does_not_deny_them_all(String sentence) {
            assertThat(denying("未发生", RECONSIDERATIONS, sentence)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"未收到网上申请。", "未收到减免费用的申请。", "未收到重复申请。", "未收到信函、传真申请。", "未收到涉密申请。", "未收到媒体采访申请。"})
        @Quartet(Part.NOT_ASSESSABLE)
        void who_denies_one_kind_of_requests_does_not_deny_them_all(String sentence) {
            assertThat(denying("未收到", REQUESTS_RECEIVED, sentence)).isEmpty();
            assertThat(denying("未收到", REQUESTS_HANDLED, sentence)).isEmpty();
        }

        @Test
        void of_several_denials_the_first_is_named() {
            assertThat(rule.findings(Sentences.say("未收到申请。")
                            .denies("未收到", REQUESTS_RECEIVED)
                            .then("全年没有收到申请。")
                            .denies("没有收到", REQUESTS_RECEIVED)
                            .in(clean())))
                    .extracting(RuleProbe::firstAddress)
                    .containsExactly("stated/requestsReceived/value");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_a_table_nothing_is_compared() {
            DisclosureReport textOnly = without(without(clean(), "request"), "dispute");
            assertThat(rule.findings(Sentences.say("未收到申请，未发生行政复议、行政诉讼。")
                            .denies("未收到", REQUESTS_RECEIVED)
                            .denies("未发生", RECONSIDERATIONS)
                            .denies("未发生", LITIGATIONS)
                            .in(textOnly)))
                    .isEmpty();
        }

        @Test
        void a_number_elsewhere_in_the_text_shows_that_the_denial_is_narrower() {
            assertThat(rule.findings(Sentences.say("收到申请5件。")
                            .states("5件", REQUESTS_RECEIVED)
                            .then("未收到其它申请。")
                            .denies("未收到", REQUESTS_RECEIVED)
                            .in(clean())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("去年未收到申请。")
                            .denies("未收到", REQUESTS_RECEIVED)
                            .of(StatedPeriod.OTHER)
                            .in(clean())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("去年收到申请5件，今年未收到申请。")
                            .states("5件", REQUESTS_RECEIVED)
                            .of(StatedPeriod.OTHER)
                            .denies("未收到", REQUESTS_RECEIVED)
                            .in(clean())))
                    .hasSize(1);
            assertThat(rule.findings(Sentences.say("收到申请0件，未收到申请。")
                            .states("0件", REQUESTS_RECEIVED)
                            .denies("未收到", REQUESTS_RECEIVED)
                            .in(clean())))
                    .as("0 is no number of requests")
                    .hasSize(1);
        }

        @Test
        void requests_brought_forward_are_no_requests_received() {
            DisclosureReport report = with(none(), "request/broughtForward/total", 3);

            assertThat(rule.findings(Sentences.say("未收到申请。")
                            .denies("未收到", REQUESTS_RECEIVED)
                            .in(report)))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("没有上年结转的申请，没有结转下年的申请。")
                            .denies("没有", REQUESTS_BROUGHT_FORWARD)
                            .denies("没有", REQUESTS_CARRIED_FORWARD)
                            .in(report)))
                    .hasSize(1);
        }

        @Test
        void forms_and_annexes_of_earlier_years_are_compared_by_line() {
            assertThat(rule.findings(
                            Sentences.say("未发生申诉。").denies("未发生", COMPLAINTS).in(cleanOf2014())))
                    .extracting(finding -> finding.getAddresses().get(1).toString())
                    .containsExactly("statisticsForm/complaints/value");
            assertThat(rule.findings(
                            Sentences.say("未制作信息。").denies("未制作", ITEMS_MADE).in(cleanOf2014())))
                    .as("the form has no line for it")
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("未收到申请。")
                            .denies("未收到", REQUESTS_RECEIVED)
                            .in(cleanOf2008())))
                    .extracting(finding -> finding.getAddresses().get(1).toString())
                    .containsExactly("fujian/requestsReceived/year");
            assertThat(rule.findings(Sentences.say("未制发规范性文件。")
                            .denies("未制发", NORMATIVE_DOCUMENTS_ISSUED)
                            .in(clean())))
                    .hasSize(1);
        }
    }

    @Nested
    @TestsRule("FY2008-ELIGIBLE")
    class Eligible {

        private final RuleProbe rule = new RuleProbe("FY2008-ELIGIBLE", cleanOf2008());

        private List<Finding> of(String received, String eligible, String replied) {
            return rule.findings(Sentences.say("受理申请" + received + "，符合条件" + eligible + "，答复" + replied + "。")
                    .states(received, REQUESTS_RECEIVED)
                    .states(eligible, REQUESTS_ELIGIBLE)
                    .states(replied, REQUESTS_REPLIED)
                    .in(cleanOf2008()));
        }

        @Test
        @Quartet(Part.HOLDS)
        void as_many_and_fewer_pass() {
            assertThat(of("88件", "29件", "29件")).isEmpty();
            assertThat(of("29件", "29件", "28件")).isEmpty();
            assertThat(rule.findings(cleanOf2008())).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_more_is_reported_at_both_sentences() {
            Finding eligible = of("28件", "29件", "29件").get(0);
            assertThat(eligible.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(eligible.getMessage().zh()).isEqualTo("“受理申请28件，符合条件29件，答复29件。”：符合条件的申请29件，多于收到的28件。");
            Finding replied = of("88件", "29件", "30件").get(0);
            assertThat(replied.getMessage().zh()).endsWith("：答复的申请30件，多于符合条件的29件。");
            assertThat(replied.getAddresses())
                    .extracting(Object::toString)
                    .containsExactly("stated/requestsReplied/value", "stated/requestsEligible/value");
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void what_is_not_stated_or_only_bounded_is_not_compared() {
            assertThat(rule.findings(Sentences.say("受理申请5件，答复6件。")
                            .states("5件", REQUESTS_RECEIVED)
                            .states("6件", REQUESTS_REPLIED)
                            .in(cleanOf2008())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("受理申请5件，符合条件29%。")
                            .states("5件", REQUESTS_RECEIVED)
                            .states("29%", REQUESTS_ELIGIBLE)
                            .in(cleanOf2008())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("受理申请近20件，符合条件29件。")
                            .states("20件", REQUESTS_RECEIVED)
                            .qualified(Qualifier.NEARLY)
                            .states("29件", REQUESTS_ELIGIBLE)
                            .in(cleanOf2008())))
                    .as("no error rests on an approximate figure")
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("受理申请20余件，符合条件29件。")
                            .states("20余件", REQUESTS_RECEIVED)
                            .qualified(Qualifier.OVER)
                            .states("29件", REQUESTS_ELIGIBLE)
                            .in(cleanOf2008())))
                    .isEmpty();
        }

        @Test
        void the_same_word_in_two_senses_and_the_year_before_are_no_contradiction() {
            assertThat(rule.findings(Sentences.say("受理申请88件，符合条件30件。")
                            .states("88件", REQUESTS_RECEIVED)
                            .states("30件", REQUESTS_ELIGIBLE)
                            .then("受理申请29件，答复含上年结转31件。")
                            .states("29件", REQUESTS_RECEIVED)
                            .states("31件", REQUESTS_REPLIED)
                            .in(cleanOf2008())))
                    .isEmpty();
        }
    }

    @Nested
    @TestsRule("F-PART-COUNT")
    class Announced {

        private final RuleProbe rule = new RuleProbe("F-PART-COUNT", cleanOf2008());

        private DisclosureReport parts(String preface, String... titles) {
            DisclosureReport.Builder report = cleanOf2008().toBuilder().sections(List.of());
            report.addSection(Section.builder()
                    .kind(SectionKind.PREFACE)
                    .addParagraph(preface)
                    .build());
            for (String title : titles) {
                report.addSection(Section.builder()
                        .kind(SectionKind.ADDITIONAL)
                        .title(title)
                        .build());
            }
            return report.build();
        }

        @Test
        @Quartet(Part.HOLDS)
        void as_many_parts_pass_in_any_order_with_or_without_an_annex() {
            assertThat(rule.findings(parts("本报告由概述、公开、申请三个部分组成。", "一、概述", "二、申请", "三、公开")))
                    .isEmpty();
            assertThat(rule.findings(parts("本报告由3部分组成。", "一、概述", "二、申请", "三、公开", "附表")))
                    .isEmpty();
            assertThat(rule.findings(parts("全文包括概述等四个部分。", "一、概述", "二、申请", "三、公开", "附表")))
                    .isEmpty();
            assertThat(rule.findings(
                            parts("全文共十一大部分组成。", "一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、", "十一、")))
                    .isEmpty();
            assertThat(rule.findings(cleanOf2008())).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_part_less_is_reported() {
            List<Finding> findings = rule.findings(parts("本报告由四个部分组成。", "一、概述", "二、申请", "三、公开"));

            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(findings.get(0).getMessage().zh()).isEqualTo("前言写明本报告有4个部分，正文有3个编号的部分。");
            assertThat(findings.get(0).getAddresses()).hasToString("[sections]");
            assertThat(rule.findings(parts("本报告由五个部分组成。", "一、概述", "二、申请", "三、公开", "附表")))
                    .as("the annex has no number")
                    .extracting(finding -> finding.getMessage().zh())
                    .containsExactly("前言写明本报告有5个部分，正文有3个编号的部分。");
            assertThat(rule.findings(parts("本报告由四个部分组成。", "第一部分 概述", "第二部分 申请", "第三部分 公开")))
                    .hasSize(1);
        }

        @Test
        void an_annex_that_is_announced_may_stand_elsewhere_but_no_other_part() {
            assertThat(rule.findings(parts("由概述、申请、公开和附表四个部分组成。", "一、概述", "二、申请", "三、公开")))
                    .isEmpty();
            assertThat(rule.findings(parts("由概述、申请、公开、其他和附表五个部分组成。", "一、概述", "二、申请", "三、公开")))
                    .hasSize(1);
            assertThat(rule.findings(parts("由概述和附表二个部分组成。", "一、概述", "二、申请", "三、公开")))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_an_announcement_or_numbers_nothing_is_compared() {
            assertThat(rule.findings(parts("本报告包括概述和附表。", "一、概述"))).isEmpty();
            assertThat(rule.findings(parts("见第三部分，第四个部分。", "一、概述"))).isEmpty();
            assertThat(rule.findings(parts("由三个部分组成，各含两个部分或四个部分。", "一、概述"))).isEmpty();
            assertThat(rule.findings(parts("本报告由四个部分组成。", "概述", "申请"))).isEmpty();
            assertThat(rule.findings(parts("本报告由五个部分组成。", "二、概述", "三、申请", "七、附表")))
                    .as("some part was not read")
                    .isEmpty();
            assertThat(rule.findings(withText(clean(), SectionKind.PREFACE))).isEmpty();
            assertThat(rule.findings(SampleReports.withoutSection(cleanOf2008(), SectionKind.PREFACE)))
                    .isEmpty();
        }
    }
}
