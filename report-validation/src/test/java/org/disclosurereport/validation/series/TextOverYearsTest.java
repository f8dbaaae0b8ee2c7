package org.disclosurereport.validation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.tablesOnly;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleSeries.clean;
import static org.disclosurereport.validation.SampleSeries.earlier;
import static org.disclosurereport.validation.SampleSeries.later;
import static org.disclosurereport.validation.SampleSeries.ofYear;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.SampleSeries;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextOverYearsTest {

    /** Letters, none of which is another one's neighbour twice. */
    private static String letters(int from, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.appendCodePoint(0x4E00 + from + i);
        }
        return letters.toString();
    }

    @Nested
    @TestsRule("F-YOY-COPY")
    class Repeated {

        private final SeriesProbe rule = new SeriesProbe("F-YOY-COPY");

        private ReportSeries texts(String before, String now) {
            return later(earlier(clean(), only(before)), only(now));
        }

        private static UnaryOperator<DisclosureReport> only(String... paragraphs) {
            return report -> withText(tablesOnlyBut(report), SectionKind.OVERVIEW, paragraphs);
        }

        private static DisclosureReport tablesOnlyBut(DisclosureReport report) {
            return report.toBuilder()
                    .sections(
                            List.of(Section.builder().kind(SectionKind.OVERVIEW).build()))
                    .build();
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void half_of_a_text_may_repeat_and_a_little_more_may_not() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(rule.findings(texts(letters(0, 500), letters(0, 500) + letters(900, 500))))
                    .isEmpty();
            assertThat(rule.findings(texts(letters(0, 500), letters(0, 499) + letters(900, 500))))
                    .as("499 of 999 are 49.9%")
                    .isEmpty();
            assertThat(rule.findings(texts(letters(0, 600), letters(0, 502) + letters(900, 498))))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void a_text_that_was_taken_over_is_worth_a_look() {
            Finding finding = rule.onlyFinding(texts(letters(0, 600), letters(0, 600) + letters(900, 200)));

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.getAddresses()).hasToString("[sections]");
            assertThat(finding.getFound()).contains(new BigDecimal("75.0"));
            assertThat(finding.getMessage().zh()).isEqualTo("2023年度报告正文有75.0%与2022年度连续13字以上相同，请核对是否反映当年情况。");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void thirteen_letters_in_a_row_repeat_and_twelve_do_not() {
            assertThat(RepeatedText.count(letters(0, 13), letters(0, 13))).isEqualTo(13);
            assertThat(RepeatedText.count(letters(0, 12), letters(0, 12))).isZero();
            assertThat(RepeatedText.count(letters(0, 12) + letters(90, 1), letters(0, 13)))
                    .isZero();
            assertThat(RepeatedText.count(letters(0, 13) + letters(90, 1) + letters(50, 14), letters(0, 64)))
                    .isEqualTo(27);
            assertThat(RepeatedText.count(letters(0, 40), letters(20, 40))).isEqualTo(20);
            assertThat(RepeatedText.count(letters(0, 20), letters(0, 15) + letters(70, 3) + letters(2, 18)))
                    .as("two runs that overlap count once")
                    .isEqualTo(20);
        }

        @Test
        void figures_and_punctuation_do_not_count_and_neither_do_headings_and_the_preface() {
            String sentence = "全年收到申请八十一件，";
            assertThat(RepeatedText.letters(only("2023年，收到申请81件。" + sentence)
                            .apply(clean().find(2023).orElseThrow())))
                    .isEqualTo("年收到申请件全年收到申请八十一件");
            DisclosureReport report = SampleReports.clean().toBuilder()
                    .sections(List.of(
                            Section.builder()
                                    .kind(SectionKind.PREFACE)
                                    .addParagraph("前言")
                                    .build(),
                            Section.builder()
                                    .kind(SectionKind.OVERVIEW)
                                    .title("一、总体情况")
                                    .addText(Subsection.of("（一）标题", List.of(Paragraph.of("正文𠮷"))))
                                    .build(),
                            Section.builder()
                                    .kind(SectionKind.STATISTICS)
                                    .addParagraph("附表")
                                    .build(),
                            Section.builder()
                                    .kind(SectionKind.OTHER_MATTERS)
                                    .addParagraph("无")
                                    .build()))
                    .build();
            assertThat(RepeatedText.letters(report)).isEqualTo("正文𠮷无");
        }

        @Test
        @Quartet(Part.HOLDS)
        void of_short_texts_nothing_is_said() {
            assertThat(rule.findings(texts(letters(0, 300), letters(0, 199)))).isEmpty();
            assertThat(rule.findings(texts(letters(0, 300), letters(0, 200)))).hasSize(1);
            assertThat(rule.findings(later(clean(), SampleReports::tablesOnly))).isEmpty();
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_a_text_in_the_year_before_and_of_texts_without_end_nothing_can_be_said() {
            Finding none = rule.onlyFinding(earlier(texts("", letters(0, 200)), report -> tablesOnly(report)));
            assertThat(none.isAssessable()).isFalse();
            assertThat(none.getMessage().zh()).isEqualTo("2022年度报告没有正文，2023年度正文的重复情况无法核对。");

            String long1 = letters(0, 10_000).repeat(10);
            assertThat(rule.onlyFinding(texts(long1, long1)).isAssessable()).isTrue();
            Finding tooLong = rule.onlyFinding(texts(long1 + "字", long1));
            assertThat(tooLong.isAssessable()).isFalse();
            assertThat(tooLong.getMessage().zh()).isEqualTo("2023年度或2022年度报告正文超过100000字，重复情况未核对。");
            assertThat(rule.onlyFinding(texts(long1, long1 + "字")).isAssessable())
                    .isFalse();
        }
    }

    @Nested
    @TestsRule("N-GROWTH-YEAR")
    class Growth {

        private static final String RECEIVED = "request/newlyReceived/total";
        private static final String BROUGHT = "request/broughtForward/total";

        private final SeriesProbe rule = new SeriesProbe("N-GROWTH-YEAR");

        private static ReportSeries suqian(UnaryOperator<DisclosureReport> sentence) {
            ReportSeries figures =
                    SampleSeries.with(SampleSeries.with(clean(), RECEIVED, 3511, 3525), BROUGHT, 96, 121);
            return later(figures, sentence);
        }

        private static UnaryOperator<DisclosureReport> says(
                String number, StatedConcept concept, String growth, Role role) {
            String word = role == Role.GROWTH ? "增长" : "下降";
            return Sentences.say("全年收办申请" + number + "，同比" + word + growth + "。")
                    .states(number, concept)
                    .states(growth)
                    .as(role, concept.key())::in;
        }

        private static UnaryOperator<DisclosureReport> handled(String growth) {
            return says("3646件", StatedConcept.REQUESTS_HANDLED, growth, Role.GROWTH);
        }

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void growth_as_computed_or_rounded_passes_and_one_unit_more_does_not() {
            // 3646 / 3607 = 1.0812 %
            for (String right : List.of("1.08%", "1.09%", "1.1%", "1.0%", "1%", "1.0812%")) {
                assertThat(rule.findings(suqian(handled(right)))).as(right).isEmpty();
            }
            for (String wrong : List.of("1.05%", "1.10%", "1.07%", "1.2%", "0.40%", "3%")) {
                assertThat(rule.findings(suqian(handled(wrong)))).as(wrong).hasSize(1);
            }
        }

        @Test
        @Quartet(Part.BROKEN)
        void another_percentage_is_reported_at_the_sentence_with_both_figures() {
            Finding finding = rule.onlyFinding(suqian(handled("1.05%")));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses())
                    .hasToString(
                            "[stated/figure2/value, stated/requestsHandled/value, " + RECEIVED + ", " + BROUGHT + "]");
            assertThat(finding.getExpected()).contains(new BigDecimal("1.081"));
            assertThat(finding.getFound()).contains(new BigDecimal("1.05"));
            assertThat(finding.getOperands()).containsEntry("before", "3607").containsEntry("now", "3646");
            assertThat(finding.getMessage().zh()).endsWith("：2022年度报告为3607，本年度为3646，按此计算为1.081%，文中为1.05%。");
        }

        @Test
        @Quartet(Part.HOLDS)
        void a_decline_is_computed_the_other_way_round() {
            ReportSeries figures = SampleSeries.with(clean(), RECEIVED, 200, 150);

            assertThat(rule.findings(
                            later(figures, says("150件", StatedConcept.REQUESTS_RECEIVED, "25%", Role.DECLINE))))
                    .isEmpty();
            assertThat(rule.findings(later(figures, says("150件", StatedConcept.REQUESTS_RECEIVED, "25%", Role.GROWTH))))
                    .hasSize(1);
            assertThat(rule.findings(later(figures, says("150件", StatedConcept.REQUESTS_RECEIVED, "30%", Role.SHARE))))
                    .isEmpty();
            assertThat(rule.findings(
                            later(figures, says("150件", StatedConcept.REQUESTS_RECEIVED, "30%", Role.DECLINE))))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.HOLDS)
        void a_figure_that_no_table_has_and_one_of_another_time_and_no_percentage_are_not_compared() {
            assertThat(rule.findings(suqian(says("9999件", StatedConcept.REQUESTS_HANDLED, "50%", Role.GROWTH))))
                    .isEmpty();
            assertThat(rule.findings(suqian(says("3646件", StatedConcept.CONSULTATIONS, "50%", Role.GROWTH))))
                    .isEmpty();
            assertThat(rule.findings(suqian(handled("50件")))).isEmpty();
            assertThat(rule.findings(suqian(Sentences.say("累计收办申请3646件，增长50%。")
                            .states("3646件", StatedConcept.REQUESTS_HANDLED)
                            .of(StatedPeriod.CUMULATIVE)
                            .states("50%")
                            .as(Role.GROWTH, "requestsHandled")::in)))
                    .isEmpty();
        }

        @Test
        @Quartet(Part.HOLDS)
        void of_several_meanings_one_that_agrees_will_do() {
            assertThat(rule.findings(suqian(says("3525件", StatedConcept.REQUESTS_RECEIVED, "0.40%", Role.GROWTH))))
                    .isEmpty();
            ReportSeries same = SampleSeries.with(
                    SampleSeries.with(SampleSeries.with(clean(), RECEIVED, 80, 100), BROUGHT, 20, 0),
                    "request/concludedTotal/total",
                    50,
                    100);
            for (String growth : List.of("25%", "0%", "100%")) {
                assertThat(rule.findings(
                                later(same, says("100件", StatedConcept.REQUESTS_HANDLED, growth, Role.GROWTH))))
                        .as(growth)
                        .isEmpty();
            }
            assertThat(rule.findings(later(same, says("100件", StatedConcept.REQUESTS_HANDLED, "50%", Role.GROWTH))))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_year_before_without_the_figure_or_with_none_cannot_be_assessed() {
            for (Cell before : List.of(Cell.BLANK, Cell.of(0), Cell.unreadable("若干"))) {
                ReportSeries series = later(
                        earlier(SampleSeries.with(clean(), RECEIVED, 1, 150), report -> with(report, RECEIVED, before)),
                        says("150件", StatedConcept.REQUESTS_RECEIVED, "25%", Role.GROWTH));
                Finding finding = rule.onlyFinding(series);
                assertThat(finding.isAssessable()).isFalse();
                assertThat(finding.getMessage().zh()).endsWith("：2022年度报告没有可对照的数字，或为0，增减幅度无法核对。");
            }
        }

        @Test
        @Quartet(Part.HOLDS)
        void a_figure_that_its_own_table_leaves_blank_is_not_compared() {
            ReportSeries series = later(clean(), says("0件", StatedConcept.REQUESTS_RECEIVED, "25%", Role.GROWTH));

            assertThat(rule.findings(later(series, report -> with(report, RECEIVED, Cell.BLANK))))
                    .isEmpty();
            assertThat(rule.findings(later(series, report -> SampleReports.without(report, "request"))))
                    .isEmpty();
        }

        @Test
        void editions_are_compared_as_the_crosswalk_says() {
            ReportSeries series = ReportSeries.of(
                    with(ofYear(SampleReports.cleanOf2014(), 2018), "statisticsForm/litigations/value", 100),
                    with(
                            with(ofYear(SampleReports.cleanOf2019(), 2019), "dispute/directLitigation/total", 40),
                            "dispute/litigationAfterReconsideration/total",
                            70));
            assertThat(rule.findings(later(series, says("110件", StatedConcept.LITIGATIONS, "10%", Role.GROWTH))))
                    .isEmpty();
            assertThat(rule.onlyFinding(later(series, says("110件", StatedConcept.LITIGATIONS, "11%", Role.GROWTH)))
                            .getOperands())
                    .containsEntry("before", "100");
        }

        @Test
        void a_relation_to_itself_and_many_figures_cost_no_more_than_their_number() {
            Sentences many = Sentences.say("全年收办申请3646件，同比增长1.05%。").states("3646件", StatedConcept.REQUESTS_HANDLED);
            for (int i = 0; i < 5_000; i++) {
                many.then("同比增长1.05%。").states("1.05%").as(Role.GROWTH, "requestsHandled");
            }
            assertThat(rule.findings(suqian(many::in))).hasSize(5_000);
        }
    }
}
