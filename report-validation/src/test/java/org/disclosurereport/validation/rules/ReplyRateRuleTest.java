package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.StatedConcept.REPLY_RATE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_ELIGIBLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.validation.Sentences;
import org.junit.jupiter.api.Test;

/** Which rates of replies are compared: those of which the text says in one way only what they are rates of. */
class ReplyRateRuleTest {

    private static List<Finding> findings(Sentences text) {
        return new RuleProbe("N-RATE-100").findings(text.in(cleanOf2008()));
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
