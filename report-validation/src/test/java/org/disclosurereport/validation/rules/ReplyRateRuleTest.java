package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.StatedConcept.REPLY_RATE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_ELIGIBLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

/** Rates of replies, where the text says in one way only what they are rates of. */
@TestsRule("N-RATE-100")
class ReplyRateRuleTest {

    private final RuleProbe rule = new RuleProbe("N-RATE-100", cleanOf2008());

    private List<Finding> rate(String eligible, String replied, String words, String rate) {
        return rule.findings(Sentences.say("符合条件" + eligible + "，答复" + replied + "，" + words + rate + "。")
                .states(eligible, REQUESTS_ELIGIBLE)
                .states(replied, REQUESTS_REPLIED)
                .states(rate, REPLY_RATE)
                .in(cleanOf2008()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void replies_to_all_are_a_hundred_percent() {
        assertThat(rate("29件", "29件", "答复率达", "100%")).isEmpty();
        assertThat(rate("29件", "28件", "答复率达", "96.6%")).isEmpty();
        assertThat(rate("10000件", "9696件", "答复率达", "96%"))
                .as("cut, not rounded")
                .isEmpty();
        assertThat(rate("10000件", "9696件", "答复率达", "97%")).isEmpty();
        assertThat(rule.findings(cleanOf2008())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void one_reply_less_is_less_than_a_hundred_percent() {
        Finding finding = rate("29件", "28件", "答复率达", "100%").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).endsWith("：28除以29为96.6%，文中为100%。");
        assertThat(rate("29件", "29件", "答复率达", "99%")).hasSize(1);
        assertThat(rate("1000件", "999件", "答复率达", "100.0%")).hasSize(1);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void replies_in_time_and_requests_that_are_not_stated_are_not_compared() {
        assertThat(rate("29件", "28件", "按时答复率", "100%")).isEmpty();
        assertThat(rate("0件", "0件", "答复率", "100%")).isEmpty();
        assertThat(rule.findings(Sentences.say("答复28件，答复率100%。")
                        .states("28件", REQUESTS_REPLIED)
                        .states("100%", REPLY_RATE)
                        .in(cleanOf2008())))
                .isEmpty();
    }

    private List<Finding> findings(Sentences text) {
        return rule.findings(text.in(cleanOf2008()));
    }

    /** 28 of 29 is not a hundred percent. */
    private static Sentences wrong(String more) {
        return Sentences.say("符合条件29件，答复28件，答复率100%。")
                .states("29件", REQUESTS_ELIGIBLE)
                .states("28件", REQUESTS_REPLIED)
                .states("100%", REPLY_RATE)
                .then(more);
    }

    @Test
    void where_something_is_stated_twice_it_is_not_known_which_figures_belong_together() {
        assertThat(findings(wrong(""))).hasSize(1);
        assertThat(findings(wrong("答复率97%。").states("97%", REPLY_RATE))).isEmpty();
        assertThat(findings(wrong("答复29件。").states("29件", REQUESTS_REPLIED))).isEmpty();
        assertThat(findings(wrong("符合条件28件。").states("28件", REQUESTS_ELIGIBLE))).isEmpty();
    }

    @Test
    void a_rate_that_is_no_percentage_and_numbers_that_are_only_bounded_are_not_compared() {
        assertThat(findings(Sentences.say("符合条件29件，答复28件，答复率9成。")
                        .states("29件", REQUESTS_ELIGIBLE)
                        .states("28件", REQUESTS_REPLIED)
                        .states("9成", REPLY_RATE)))
                .isEmpty();
        assertThat(findings(Sentences.say("符合条件29件，答复20余件，答复率100%。")
                        .states("29件", REQUESTS_ELIGIBLE)
                        .states("20余件", REQUESTS_REPLIED)
                        .qualified(Qualifier.OVER)
                        .states("100%", REPLY_RATE)))
                .isEmpty();
        assertThat(findings(Sentences.say("符合条件近30件，答复28件，答复率100%。")
                        .states("30件", REQUESTS_ELIGIBLE)
                        .qualified(Qualifier.NEARLY)
                        .states("28件", REQUESTS_REPLIED)
                        .states("100%", REPLY_RATE)))
                .isEmpty();
    }
}
