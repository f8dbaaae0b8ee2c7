package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.rules.FiledTables.city;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of replies that the text states, against the table of the same report. */
@TestsRule("N-REPLY-TOTAL")
class StatedRepliesRuleTest {

    private final RuleProbe rule = new RuleProbe("N-REPLY-TOTAL");

    private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
        return rule.findings(Sentences.say(sentence).states(printed, concept).in(city()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void the_total_of_outcomes_passes_however_it_is_called() {
        assertThat(saying("3521件", REQUESTS_CONCLUDED, "办结申请3521件。")).isEmpty();
        assertThat(saying("3521件", REQUESTS_REPLIED, "答复申请3521件。")).isEmpty();
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void one_more_is_reported_at_the_sentence_and_the_total() {
        Finding finding = saying("3522件", REQUESTS_CONCLUDED, "办结申请3522件。").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getAddresses())
                .extracting(Object::toString)
                .containsExactly("stated/requestsConcluded/value", "request/concludedTotal/total");
        assertThat(finding.getDifference())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
        assertThat(saying("3520件", REQUESTS_REPLIED, "答复申请3520件。")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"对申请延期答复35件。", "当场答复申请人35件。", "答复申请人网上咨询35件。", "电话答复申请人35件。", "办结信访申请35件。", "答复35件。"})
    @Quartet(Part.NOT_ASSESSABLE)
    void one_way_of_several_and_other_business_are_not_compared(String sentence) {
        assertThat(saying("35件", REQUESTS_REPLIED, sentence)).isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void without_a_total_nothing_is_compared() {
        assertThat(rule.findings(Sentences.say("答复申请35件。")
                        .states("35件", REQUESTS_REPLIED)
                        .in(without(clean(), "request"))))
                .isEmpty();
    }
}
