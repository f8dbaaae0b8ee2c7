package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.StatedConcept.COMPLAINTS;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_DISCLOSED;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_MADE;
import static org.disclosurereport.model.stated.StatedConcept.MEETINGS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_ELIGIBLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One figure that sentences state twice. */
@TestsRule("N-DUP-FIGURE")
class SameFigureRuleTest {

    private final RuleProbe rule = new RuleProbe("N-DUP-FIGURE", cleanOf2008());

    private List<Finding> twice(String one, String first, String other, String second, StatedConcept concept) {
        return rule.findings(Sentences.say(one)
                .states(first, concept)
                .then(other)
                .states(second, concept)
                .in(cleanOf2008()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void the_same_figure_and_a_rounded_one_pass() {
        assertThat(twice("主动公开政府信息3.9万条。", "3.9万条", "在主动公开的39012条信息中。", "39012条", ITEMS_DISCLOSED))
                .isEmpty();
        assertThat(twice("主动公开61条。", "61条", "2024年主动公开政府信息61条。", "61条", ITEMS_DISCLOSED))
                .isEmpty();
        assertThat(rule.findings(cleanOf2008())).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void two_figures_in_the_same_words_are_reported_with_both_sentences() {
        List<Finding> findings = rule.findings(Sentences.say("制作政府信息32条，其中主动公开政府信息26条。")
                .states("32条", ITEMS_MADE)
                .states("26条", ITEMS_DISCLOSED)
                .as(OF_WHICH, "itemsMade")
                .then("2013年，在主动公开的32条政府信息中，职能类2条。")
                .states("32条", ITEMS_DISCLOSED)
                .in(cleanOf2008()));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).getMessage().zh())
                .isEqualTo("“制作政府信息32条，其中主动公开政府信息26条。”为26，“2013年，在主动公开的32条政府信息中，职能类2条。”为32。");
        assertThat(findings.get(0).getAddresses())
                .extracting(Object::toString)
                .containsExactly("stated/itemsDisclosed/value", "stated/itemsDisclosed2/value");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_is_enough() {
        assertThat(twice("主动公开政府信息26条。", "26条", "共主动公开信息27条。", "27条", ITEMS_DISCLOSED))
                .hasSize(1);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void other_words_other_units_other_places_and_lists_are_not_the_same_figure() {
        assertThat(twice("主动公开26条。", "26条", "各乡镇主动公开20条。", "20条", ITEMS_DISCLOSED))
                .isEmpty();
        assertThat(twice("主动公开26条。", "26条", "区管委会主动公开20条。", "20条", ITEMS_DISCLOSED))
                .isEmpty();
        assertThat(twice("主动公开26条。", "26条", "主动公开20件。", "20件", ITEMS_DISCLOSED)).isEmpty();
        assertThat(twice("召开会议2次。", "2次", "召开会议3次。", "3次", MEETINGS)).isEmpty();
        assertThat(rule.findings(Sentences.say("主动公开26条。")
                        .states("26条", ITEMS_DISCLOSED)
                        .then("主动公开20条。")
                        .states("20条", ITEMS_DISCLOSED)
                        .then("主动公开10条。")
                        .states("10条", ITEMS_DISCLOSED)
                        .in(cleanOf2008())))
                .as("three numbers are a list")
                .isEmpty();
        assertThat(twice("共26条。", "26条", "共20条。", "20条", ITEMS_DISCLOSED))
                .as("no words")
                .isEmpty();
        assertThat(rule.findings(Sentences.say("主动公开26条，主动公开20条。")
                        .states("26条", ITEMS_DISCLOSED)
                        .states("20条", ITEMS_DISCLOSED)
                        .in(cleanOf2008())))
                .as("one sentence")
                .isEmpty();
        assertThat(twice("各乡镇主动公开26条。", "26条", "各乡镇主动公开20条。", "20条", ITEMS_DISCLOSED))
                .as("townships")
                .isEmpty();
        assertThat(rule.findings(Sentences.say("主动公开26条。")
                        .states("26条", ITEMS_DISCLOSED)
                        .then("主动公开20条。")
                        .states("20条", ITEMS_DISCLOSED)
                        .of(StatedPeriod.OTHER)
                        .in(cleanOf2008())))
                .as("another year")
                .isEmpty();
        assertThat(rule.findings(Sentences.say("申诉没有。")
                        .denies("没有", COMPLAINTS)
                        .then("申诉2。")
                        .states("2", COMPLAINTS)
                        .in(cleanOf2008())))
                .as("a word is no figure")
                .isEmpty();
    }

    @Test
    void a_part_of_the_same_or_of_an_unknown_thing_is_not_the_total() {
        assertThat(rule.findings(Sentences.say("发布100条，主动公开26条。")
                        .states("100条")
                        .states("26条", ITEMS_DISCLOSED)
                        .as(OF_WHICH, "figure1")
                        .then("主动公开20条。")
                        .states("20条", ITEMS_DISCLOSED)
                        .in(cleanOf2008())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("主动公开100条。")
                        .states("100条", ITEMS_DISCLOSED)
                        .then("其中，主动公开26条为财政信息。")
                        .states("26条", ITEMS_DISCLOSED)
                        .as(OF_WHICH, "itemsDisclosed")
                        .in(cleanOf2008())))
                .isEmpty();
    }

    @Test
    void the_same_other_figure_again_and_again_is_reported_once_where_it_stands_first() {
        assertThat(rule.findings(Sentences.say("主动公开26条。")
                        .states("26条", ITEMS_DISCLOSED)
                        .then("2012年主动公开20条。")
                        .states("20条", ITEMS_DISCLOSED)
                        .then("全年主动公开20条。")
                        .states("20条", ITEMS_DISCLOSED)
                        .in(cleanOf2008())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getAddresses())
                        .extracting(Object::toString)
                        .containsExactly("stated/itemsDisclosed/value", "stated/itemsDisclosed2/value"));
    }

    @ParameterizedTest
    @CsvSource({"88, 29, 0", "29, 88, 0", "88, 30, 1"})
    void requests_received_in_two_senses_are_no_contradiction(String one, String other, int findings) {
        assertThat(rule.findings(Sentences.say("受理申请" + one + "件，符合条件的29件。")
                        .states(one + "件", REQUESTS_RECEIVED)
                        .states("29件", REQUESTS_ELIGIBLE)
                        .then("受理申请" + other + "件，均已答复。")
                        .states(other + "件", REQUESTS_RECEIVED)
                        .in(cleanOf2008())))
                .hasSize(findings);
    }

    @Test
    void eligible_requests_are_not_excused_by_themselves() {
        assertThat(twice("符合条件的29件。", "29件", "符合条件的30件。", "30件", REQUESTS_ELIGIBLE))
                .hasSize(1);
    }
}
