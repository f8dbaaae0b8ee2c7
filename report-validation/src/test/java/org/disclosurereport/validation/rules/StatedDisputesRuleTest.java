package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.FigureRelation.Role.PART;
import static org.disclosurereport.model.stated.StatedConcept.LITIGATIONS;
import static org.disclosurereport.model.stated.StatedConcept.RECONSIDERATIONS;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.rules.FiledTables.table;

import java.util.List;
import java.util.Map;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews and suits that the text states, against the table of the same report. */
@TestsRule("S4-NARRATIVE")
class StatedDisputesRuleTest {

    private final RuleProbe rule = new RuleProbe("S4-NARRATIVE");

    /** 170 reconsiderations, 36 of them pending; 25 and 52 suits, 6 and 14 pending. */
    private DisclosureReport city() {
        return table(
                "dispute",
                Edition.FY2021,
                clean(),
                Map.of(
                        "reconsideration", 170,
                        "reconsideration/pending", 36,
                        "reconsideration/upheld", 100,
                        "directLitigation", 25,
                        "directLitigation/pending", 6,
                        "litigationAfterReconsideration", 52,
                        "litigationAfterReconsideration/pending", 14));
    }

    private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
        return rule.findings(Sentences.say(sentence).states(printed, concept).in(city()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void all_cases_and_the_concluded_ones_both_pass() {
        assertThat(rule.findings(Sentences.say("全年备案行政复议案件134件，行政诉讼案件57件。")
                        .states("134件", RECONSIDERATIONS)
                        .states("57件", LITIGATIONS)
                        .in(city())))
                .as("concluded cases: 170 - 36 and 77 - 20")
                .isEmpty();
        assertThat(saying("170件", RECONSIDERATIONS, "行政复议170件。")).isEmpty();
        assertThat(saying("77件", LITIGATIONS, "行政诉讼77件。")).isEmpty();
        assertThat(saying("25件", LITIGATIONS, "未经复议直接提起诉讼25件。")).isEmpty();
        assertThat(saying("52件", LITIGATIONS, "复议后起诉的行政诉讼52件。")).isEmpty();
        assertThat(saying("247件", RECONSIDERATIONS, "行政复议和诉讼案件247件。")).isEmpty();
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void one_case_off_is_reported_with_both_numbers() {
        Finding finding = saying("171件", RECONSIDERATIONS, "行政复议171件。").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).isEqualTo("“行政复议171件。”与表格不一致：表中行政复议总计为170，其中已审结为134。");
        assertThat(finding.getAddresses())
                .extracting(Object::toString)
                .containsExactly(
                        "stated/reconsiderations/value",
                        "dispute/reconsideration/total",
                        "dispute/reconsideration/pending");
        for (String printed : List.of("133件", "135件", "169件")) {
            assertThat(saying(printed, RECONSIDERATIONS, "行政复议" + printed + "。"))
                    .hasSize(1);
        }
        for (String printed : List.of("56件", "58件", "76件", "78件", "25件")) {
            assertThat(saying(printed, LITIGATIONS, "行政诉讼" + printed + "。")).hasSize(1);
        }
        assertThat(saying("246件", RECONSIDERATIONS, "行政复议和诉讼案件246件。")).hasSize(1);
    }

    @Test
    void cases_that_are_all_said_to_be_upheld_are_those_upheld() {
        DisclosureReport office = table(
                "dispute",
                Edition.FY2019,
                cleanOf2019(),
                Map.of(
                        "reconsideration", 7,
                        "reconsideration/upheld", 5,
                        "reconsideration/pending", 2,
                        "directLitigation", 9,
                        "directLitigation/upheld", 8,
                        "directLitigation/pending", 1));
        Sentences text = Sentences.say("行政复议7件，诉讼9件，均获维持，没有败诉。")
                .states("7件", RECONSIDERATIONS)
                .states("9件", LITIGATIONS);

        assertThat(rule.findings(text.in(office)))
                .extracting(finding -> finding.getExpected().orElseThrow().intValueExact())
                .containsExactly(5, 8);
        assertThat(rule.findings(Sentences.say("行政复议7件，诉讼9件。")
                        .states("7件", RECONSIDERATIONS)
                        .states("9件", LITIGATIONS)
                        .in(office)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政复议维持13件。", "行政复议被纠正13件。", "行政复议听证13件。", "各县区行政复议13件。", "复议后撤诉13件。"})
    @Quartet(Part.NOT_ASSESSABLE)
    void one_result_or_one_place_is_not_compared(String sentence) {
        assertThat(saying("13件", RECONSIDERATIONS, sentence)).isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void without_the_table_or_with_an_unreadable_cell_nothing_is_compared() {
        Sentences text = Sentences.say("行政复议13件，行政诉讼14件。")
                .states("13件", RECONSIDERATIONS)
                .states("14件", LITIGATIONS);

        assertThat(rule.findings(text.in(without(clean(), "dispute")))).isEmpty();
        assertThat(rule.findings(text.in(with(city(), "dispute/reconsideration/pending", Cell.unreadable("若干")))))
                .hasSize(1);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_number_that_an_unreadable_cell_is_part_of_is_not_compared() {
        Sentences text = Sentences.say("行政复议和诉讼13件。")
                .states("13件", RECONSIDERATIONS)
                .then("行政诉讼14件。")
                .states("14件", LITIGATIONS);
        assertThat(rule.findings(text.in(city()))).hasSize(2);
        assertThat(rule.findings(text.in(with(city(), "dispute/reconsideration/upheld", Cell.unreadable("若干")))))
                .extracting(RuleProbe::firstAddress)
                .containsExactly("stated/litigations/value");
        for (String block : List.of("directLitigation", "litigationAfterReconsideration")) {
            assertThat(rule.findings(text.in(with(city(), "dispute/" + block + "/upheld", Cell.unreadable("若干")))))
                    .as(block)
                    .isEmpty();
        }
    }

    @Test
    void suits_of_one_block_are_compared_with_that_block() {
        assertThat(saying("26件", LITIGATIONS, "未经复议直接提起诉讼26件。").get(0).getAddresses())
                .extracting(Object::toString)
                .containsExactly(
                        "stated/litigations/value",
                        "dispute/directLitigation/total",
                        "dispute/directLitigation/pending");
        assertThat(saying("53件", LITIGATIONS, "复议后起诉的行政诉讼53件。")
                        .get(0)
                        .getMessage()
                        .zh())
                .endsWith("表中复议后起诉总计为52，其中已审结为38。");
    }

    @Test
    void where_nothing_is_pending_there_is_one_number_only() {
        DisclosureReport zero = table("dispute", Edition.FY2021, clean(), Map.of("reconsideration", 7));
        for (DisclosureReport report : List.of(zero, with(zero, "dispute/reconsideration/pending", Cell.BLANK))) {
            assertThat(rule.findings(Sentences.say("行政复议8件。")
                            .states("8件", RECONSIDERATIONS)
                            .in(report)))
                    .extracting(finding -> finding.getMessage().zh())
                    .containsExactly("“行政复议8件。”与表格不一致：表中行政复议总计为7。");
        }
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void rates_and_parts_of_another_whole_are_no_numbers_of_all_cases() {
        assertThat(saying("13%", RECONSIDERATIONS, "行政复议增长13%。")).isEmpty();
        assertThat(rule.findings(Sentences.say("各类案件300件，其中行政诉讼12件。")
                        .states("300件")
                        .states("12件", LITIGATIONS)
                        .as(OF_WHICH, "figure1")
                        .in(city())))
                .isEmpty();
    }

    @Test
    void a_blank_total_is_the_sum_of_the_results_and_parts_of_cases_are_no_totals() {
        DisclosureReport blank = with(city(), "dispute/reconsideration/total", Cell.BLANK);
        assertThat(rule.findings(Sentences.say("行政复议136件。")
                        .states("136件", RECONSIDERATIONS)
                        .in(blank)))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("行政诉讼77件，其中甲县诉讼12件。")
                        .states("77件", LITIGATIONS)
                        .states("12件", LITIGATIONS)
                        .as(OF_WHICH, "litigations")
                        .in(city())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("复议、诉讼案件247件，其中诉讼76件。")
                        .states("247件", RECONSIDERATIONS)
                        .states("76件", LITIGATIONS)
                        .as(PART, "reconsiderations")
                        .in(city())))
                .as("a part of both kinds is all of its own kind")
                .hasSize(1);
    }
}
