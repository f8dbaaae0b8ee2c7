package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.GROWTH;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.FigureRelation.Role.PART;
import static org.disclosurereport.model.stated.FigureRelation.Role.SHARE;
import static org.disclosurereport.validation.SampleReports.clean;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

/** Shares of one whole, added up. */
@TestsRule("N-SHARE-SUM")
class ShareSumRuleTest {

    private final RuleProbe rule = new RuleProbe("N-SHARE-SUM");

    private List<Finding> shares(Role role, String... printed) {
        Sentences text = Sentences.say("共100条，甲10条占" + String.join("，乙10条占", printed) + "。")
                .states("100条");
        int part = 2;
        for (String share : printed) {
            text.states("10条").as(role, "figure1").states(share).as(SHARE, "figure" + part);
            part += 2;
        }
        return rule.findings(text.in(clean()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void shares_that_come_to_a_hundred_but_for_rounding_pass() {
        assertThat(shares(PART, "33.3%", "33.3%", "33.4%")).isEmpty();
        assertThat(shares(PART, "33.3%", "33.3%", "33.3%")).isEmpty();
        assertThat(shares(PART, "33.4%", "33.5%", "33.4%"))
                .as("0.3 too many of three shares")
                .isEmpty();
        assertThat(shares(OF_WHICH, "33.3%", "33.3%")).isEmpty();
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void shares_above_a_hundred_are_reported_whether_they_are_all_or_not() {
        Finding finding = shares(OF_WHICH, "8.42%", "1.16%", "91.42%").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getFound())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("101"));
        assertThat(finding.getMessage().zh()).endsWith("等3项百分比之和为101.00%。");
        assertThat(finding.getAddresses())
                .extracting(Object::toString)
                .containsExactly("stated/figure3/value", "stated/figure5/value", "stated/figure7/value");
        assertThat(shares(OF_WHICH, "60%", "50%")).as("two are enough").hasSize(1);
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_unit_of_the_last_digit_more_than_rounding_is_reported() {
        assertThat(shares(PART, "33.4%", "33.5%", "33.5%")).hasSize(1);
        assertThat(shares(PART, "33.2%", "33.2%", "33.2%")).hasSize(1);
        assertThat(shares(PART, "33.2%", "33.2%", "33.3%")).isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void one_share_or_shares_of_some_parts_say_nothing() {
        assertThat(shares(PART, "20%")).isEmpty();
        assertThat(rule.findings(Sentences.say("共100条，甲50条占50%，乙20条占20%，丙30条。")
                        .states("100条")
                        .states("50条")
                        .as(PART, "figure1")
                        .states("50%")
                        .as(SHARE, "figure2")
                        .states("20条")
                        .as(PART, "figure1")
                        .states("20%")
                        .as(SHARE, "figure4")
                        .states("30条")
                        .as(PART, "figure1")
                        .in(clean())))
                .isEmpty();
    }

    @Test
    void growth_approximate_shares_and_shares_in_another_unit_are_not_added_up() {
        assertThat(rule.findings(Sentences.say("共100条，甲60条占60%，同比增长80%，乙40条占40%。")
                        .states("100条")
                        .states("60条")
                        .as(OF_WHICH, "figure1")
                        .states("60%")
                        .as(SHARE, "figure2")
                        .states("80%")
                        .as(GROWTH, "figure2")
                        .states("40条")
                        .as(OF_WHICH, "figure1")
                        .states("40%")
                        .as(SHARE, "figure5")
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("共100条，甲60条占近70%，乙40条占40%。")
                        .states("100条")
                        .states("60条")
                        .as(OF_WHICH, "figure1")
                        .states("70%")
                        .qualified(Qualifier.NEARLY)
                        .as(SHARE, "figure2")
                        .states("40条")
                        .as(OF_WHICH, "figure1")
                        .states("40%")
                        .as(SHARE, "figure4")
                        .in(clean())))
                .isEmpty();
        assertThat(shares(OF_WHICH, "60‰", "50‰")).isEmpty();
    }
}
