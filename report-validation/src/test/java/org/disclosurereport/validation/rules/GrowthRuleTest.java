package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.DECLINE;
import static org.disclosurereport.model.stated.FigureRelation.Role.GROWTH;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_DISCLOSED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.validation.SampleReports.clean;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth that a sentence states, against the figures of both years. */
@TestsRule("N-GROWTH")
class GrowthRuleTest {

    private final RuleProbe rule = new RuleProbe("N-GROWTH");

    private List<Finding> change(Role role, String now, String before, String change) {
        return rule.findings(Sentences.say("收办申请" + now + "，上年为" + before + "，同比变化" + change + "。")
                .states(now, REQUESTS_HANDLED)
                .states(before, REQUESTS_HANDLED)
                .of(StatedPeriod.OTHER)
                .states(change)
                .as(role, "requestsHandled")
                .in(clean()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void growth_and_decline_pass_rounded_or_cut() {
        // 3,646 is 1.0812...% above 3,607.
        for (String printed : List.of("1.08%", "1.09%", "1.0%", "1.1%", "1%")) {
            assertThat(change(GROWTH, "3646件", "3607件", printed)).as(printed).isEmpty();
        }
        assertThat(change(DECLINE, "859件", "979件", "12.3%")).isEmpty();
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void another_growth_is_reported_with_what_it_should_be() {
        Finding finding = change(GROWTH, "3646件", "3607件", "1.05%").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).endsWith("：由3607到3646，按此计算为1.081%，文中为1.05%。");
        assertThat(finding.getAddresses())
                .extracting(Object::toString)
                .containsExactly(
                        "stated/figure3/value", "stated/requestsHandled/value", "stated/requestsHandled2/value");
        assertThat(change(DECLINE, "3646件", "3607件", "1.08%")).as("it grew").hasSize(1);
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_unit_of_the_last_digit_too_many_is_reported() {
        assertThat(change(GROWTH, "3646件", "3607件", "1.07%")).hasSize(1);
        assertThat(change(GROWTH, "3646件", "3607件", "1.10%")).hasSize(1);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void without_the_one_figure_of_the_year_before_nothing_is_computed() {
        assertThat(rule.findings(Sentences.say("收办申请3646件，同比增长1.05%。")
                        .states("3646件", REQUESTS_HANDLED)
                        .states("1.05%")
                        .as(GROWTH, "requestsHandled")
                        .in(clean())))
                .isEmpty();
        assertThat(change(GROWTH, "3646件", "0件", "100%")).isEmpty();
        assertThat(change(GROWTH, "3646件", "3607件", "39件")).as("no percentage").isEmpty();
        assertThat(rule.findings(Sentences.say("收办申请约3646件，上年为3607件，同比增长50%。")
                        .states("3646件", REQUESTS_HANDLED)
                        .qualified(Qualifier.ABOUT)
                        .states("3607件")
                        .of(StatedPeriod.OTHER)
                        .states("50%")
                        .as(GROWTH, "requestsHandled")
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("收办申请3646件，上年为约3607件，同比增长50%。")
                        .states("3646件", REQUESTS_HANDLED)
                        .states("3607件")
                        .of(StatedPeriod.OTHER)
                        .qualified(Qualifier.ABOUT)
                        .states("50%")
                        .as(GROWTH, "requestsHandled")
                        .in(clean())))
                .isEmpty();
        assertThat(change(GROWTH, "3646件", "3607人", "1.05%")).isEmpty();
        assertThat(rule.findings(Sentences.say("收办3646件，去年4件，12月20件，增长5%。")
                        .states("3646件", REQUESTS_HANDLED)
                        .states("4件")
                        .of(StatedPeriod.OTHER)
                        .states("20件")
                        .of(StatedPeriod.OTHER)
                        .states("5%")
                        .as(GROWTH, "requestsHandled")
                        .in(clean())))
                .as("which of two is meant is not certain")
                .isEmpty();
        assertThat(rule.findings(Sentences.say("收办3646件，12月20件，增长5%。")
                        .states("3646件", REQUESTS_HANDLED)
                        .states("20件")
                        .of(StatedPeriod.OTHER)
                        .states("5%")
                        .as(GROWTH, "requestsHandled")
                        .in(clean())))
                .as("a month is not the year before")
                .isEmpty();
    }

    @Test
    void the_year_before_may_be_named_by_its_number_and_rounding_is_allowed_for() {
        assertThat(rule.findings(Sentences.say("由2022年的100件增至150件，增长40%。")
                        .states("100件")
                        .of(StatedPeriod.OTHER)
                        .states("150件", REQUESTS_HANDLED)
                        .states("40%")
                        .as(GROWTH, "requestsHandled")
                        .in(clean())))
                .hasSize(1);
        assertThat(change(GROWTH, "3.9万件", "3.5万件", "12.25%")).isEmpty();
        assertThat(change(GROWTH, "3.9万件", "3.5万件", "22.25%")).hasSize(1);
    }

    /** From between 34,000 and 36,000 to between 38,000 and 40,000: by 5.556 to 17.647 percent. And back: 5.263 to 15. */
    @ParameterizedTest
    @CsvSource({
        "GROWTH, 5.4%, 1",
        "GROWTH, 5.5%, 0",
        "GROWTH, 17.7%, 0",
        "GROWTH, 17.8%, 1",
        "DECLINE, 5.1%, 1",
        "DECLINE, 5.2%, 0",
        "DECLINE, 9.3%, 0",
        "DECLINE, 15.0%, 0",
        "DECLINE, 15.1%, 1",
    })
    void growth_between_rounded_figures_lies_between_that_of_their_ends(Role role, String change, int findings) {
        assertThat(role == GROWTH ? change(role, "3.9万件", "3.5万件", change) : change(role, "3.5万件", "3.9万件", change))
                .hasSize(findings);
    }

    @Test
    void a_decline_is_reported_with_what_it_should_be() {
        assertThat(change(DECLINE, "859件", "979件", "12.5%"))
                .extracting(finding -> finding.getMessage().zh())
                .singleElement()
                .asString()
                .endsWith("：由979到859，按此计算为12.26%，文中为12.5%。");
    }

    @Test
    void each_change_of_a_report_is_computed_and_where_the_sentence_names_the_year_before_only() {
        assertThat(rule.findings(Sentences.say("收办3646件，去年3607件，增长5%。")
                        .states("3646件", REQUESTS_HANDLED)
                        .states("3607件")
                        .of(StatedPeriod.OTHER)
                        .states("5%")
                        .as(GROWTH, "requestsHandled")
                        .then("公开150条，去年100条，增长5%。")
                        .states("150条", ITEMS_DISCLOSED)
                        .states("100条")
                        .of(StatedPeriod.OTHER)
                        .states("5%")
                        .as(GROWTH, "itemsDisclosed")
                        .in(clean())))
                .hasSize(2);
        assertThat(rule.findings(Sentences.say("去年以来制度更加完善，收办3646件，办结3607件，增长5%。")
                        .states("3646件", REQUESTS_HANDLED)
                        .states("3607件", REQUESTS_CONCLUDED)
                        .states("5%")
                        .as(GROWTH, "requestsHandled")
                        .in(clean())))
                .isEmpty();
    }
}
