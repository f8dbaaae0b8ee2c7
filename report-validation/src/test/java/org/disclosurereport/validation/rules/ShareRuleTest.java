package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.FigureRelation.Role.PART;
import static org.disclosurereport.model.stated.FigureRelation.Role.SHARE;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_DISCLOSED;
import static org.disclosurereport.model.stated.StatedConcept.MEETINGS;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED_IN_WHOLE_OR_PART;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_UNABLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.validation.SampleReports.clean;

import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares that a sentence states, against the figures that they are shares of. */
@TestsRule("N-SHARE")
class ShareRuleTest {

    private final RuleProbe rule = new RuleProbe("N-SHARE");

    private List<Finding> share(String printed) {
        return rule.findings(Sentences.say("答复申请805件，予以公开及部分公开258件，占" + printed + "。")
                .states("805件", REQUESTS_REPLIED)
                .states("258件", REPLIED_GRANTED_IN_WHOLE_OR_PART)
                .as(OF_WHICH, "requestsReplied")
                .states(printed)
                .as(SHARE, "repliedGrantedInWholeOrPart")
                .in(clean()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void a_share_rounded_or_cut_passes() {
        // 258 of 805 are 32.0496...
        for (String printed : List.of("32%", "33%", "32.0%", "32.1%", "32.04%", "32.05%", "32.050%")) {
            assertThat(share(printed)).as(printed).isEmpty();
        }
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void another_share_is_reported_with_what_it_should_be() {
        Finding finding = share("33.9%").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).isEqualTo("“答复申请805件，予以公开及部分公开258件，占33.9%。”：258除以805为32.05%，文中为33.9%。");
        assertThat(finding.getAddresses())
                .extracting(Object::toString)
                .containsExactly(
                        "stated/figure3/value",
                        "stated/repliedGrantedInWholeOrPart/value",
                        "stated/requestsReplied/value");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_unit_of_the_last_digit_too_many_is_reported() {
        for (String printed : List.of("31%", "34%", "31.9%", "32.2%", "32.03%", "32.06%")) {
            assertThat(share(printed)).as(printed).hasSize(1);
        }
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void without_a_whole_or_of_an_approximate_whole_nothing_is_computed() {
        assertThat(rule.findings(Sentences.say("各乡镇公开122条，占28.7%。")
                        .states("122条", ITEMS_DISCLOSED)
                        .states("28.7%")
                        .as(SHARE, "itemsDisclosed")
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("公开约425条，其中甲122条，占20%。")
                        .states("425条", ITEMS_DISCLOSED)
                        .qualified(Qualifier.ABOUT)
                        .states("122条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("20%")
                        .as(SHARE, "figure2")
                        .in(clean())))
                .isEmpty();
    }

    @Test
    void a_share_of_an_approximate_figure_or_in_another_unit_is_not_computed() {
        assertThat(rule.findings(Sentences.say("公开425条，其中甲约122条，占20%。")
                        .states("425条", ITEMS_DISCLOSED)
                        .states("122条")
                        .qualified(Qualifier.ABOUT)
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("20%")
                        .as(SHARE, "figure2")
                        .in(clean())))
                .isEmpty();
        assertThat(share("3成")).isEmpty();
        assertThat(share("33.9％")).as("a percent sign in full width").hasSize(1);
    }

    @Test
    void a_whole_that_is_smaller_than_its_part_is_no_whole_and_one_that_is_the_same_is() {
        assertThat(items("公开148条，其中机关149条，占99%。", "148条", "149条")).isEmpty();
        assertThat(items("公开149条，其中机关149条，占99%。", "149条", "149条")).hasSize(1);
        assertThat(rule.findings(Sentences.say("公开100条，其中简报约40条，简报中机关45条，占99%。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("40条")
                        .qualified(Qualifier.ABOUT)
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("45条")
                        .as(OF_WHICH, "figure2")
                        .states("99%")
                        .as(SHARE, "figure3")
                        .in(clean())))
                .as("about 40 may be 45")
                .isEmpty();
    }

    private List<Finding> items(String sentence, String whole, String part) {
        return rule.findings(Sentences.say(sentence)
                .states(whole, ITEMS_DISCLOSED)
                .states(part)
                .as(OF_WHICH, "itemsDisclosed")
                .states("99%")
                .as(SHARE, "figure2")
                .in(clean()));
    }

    @Test
    void a_whole_may_be_that_of_the_whole_of_a_whole_and_no_farther() {
        for (String printed : List.of("25.0%", "12.5%", "6.25%", "5.0%")) {
            assertThat(rule.findings(Sentences.say("公开100条。")
                            .states("100条", ITEMS_DISCLOSED)
                            .then("其中公文80条，公文中政策40条，政策中解读20条，解读中图解5条，占" + printed + "。")
                            .states("80条")
                            .as(OF_WHICH, "itemsDisclosed")
                            .states("40条")
                            .as(OF_WHICH, "figure2")
                            .states("20条")
                            .as(OF_WHICH, "figure3")
                            .states("5条")
                            .as(OF_WHICH, "figure4")
                            .states(printed)
                            .as(SHARE, "figure5")
                            .in(clean())))
                    .as(printed)
                    .hasSize(printed.equals("5.0%") ? 1 : 0);
        }
    }

    @Test
    void what_a_sentence_names_before_a_figure_is_no_whole_in_another_unit_or_of_another_time_or_as_a_part() {
        assertThat(rule.findings(Sentences.say("接待200人，公开50条，占99%。")
                        .states("200人")
                        .states("50条")
                        .states("99%")
                        .as(SHARE, "figure2")
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("上年发布200条，政策类50条，占99%。")
                        .states("200条")
                        .of(StatedPeriod.OTHER)
                        .states("50条")
                        .states("99%")
                        .as(SHARE, "figure2")
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("公开100条，其中甲40条，乙10条，占25%。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("40条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("10条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("25%")
                        .as(SHARE, "figure3")
                        .in(clean())))
                .as("a quarter of 40")
                .hasSize(1);
        assertThat(rule.findings(Sentences.say("乙10条，占99%，共公开100条。")
                        .states("10条")
                        .states("99%")
                        .as(SHARE, "figure1")
                        .states("100条", ITEMS_DISCLOSED)
                        .in(clean())))
                .as("what is named behind")
                .isEmpty();
        assertThat(rule.findings(Sentences.say("公开100条，其中甲40条。乙10条，占20%。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("40条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("10条")
                        .states("20%")
                        .as(SHARE, "figure3")
                        .in(clean())))
                .as("a whole that has other parts is one")
                .hasSize(1);
    }

    @Test
    void of_a_list_without_end_the_first_twenty_may_be_the_whole() {
        List<String> totals =
                IntStream.rangeClosed(1, 21).mapToObj(total -> total + "条").toList();
        for (String printed : List.of("5.000%", "4.762%")) {
            Sentences text = Sentences.say("发布" + String.join("，", totals) + "，其他1条，占" + printed + "。");
            totals.forEach(text::states);
            text.states("1条").states(printed).as(SHARE, "figure22");
            assertThat(rule.findings(text.in(clean())))
                    .as("one of 20, one of 21: " + printed)
                    .hasSize(printed.equals("5.000%") ? 0 : 1);
        }
    }

    @Test
    void each_whole_that_the_sentence_may_mean_will_do() {
        for (String printed : List.of("50%", "45%")) {
            assertThat(rule.findings(Sentences.say("受理100件，办结90件，其中予以公开45件，占" + printed + "。")
                            .states("100件", REQUESTS_RECEIVED)
                            .states("90件")
                            .states("45件", REPLIED_GRANTED)
                            .as(OF_WHICH, "figure2")
                            .states(printed)
                            .as(SHARE, "repliedGranted")
                            .in(clean())))
                    .as(printed)
                    .isEmpty();
        }
    }

    @Test
    void the_total_before_it_in_the_sentence_is_the_whole_of_a_figure_without_relation() {
        for (String printed : List.of("34.8%", "35.0%")) {
            assertThat(rule.findings(Sentences.say("在公开的425条信息中，职能类148条，占" + printed + "。")
                            .states("425条", ITEMS_DISCLOSED)
                            .states("148条")
                            .states(printed)
                            .as(SHARE, "figure2")
                            .in(clean())))
                    .hasSize(printed.equals("34.8%") ? 0 : 1);
        }
    }

    @Test
    void shares_of_outcomes_are_those_of_the_requests_that_another_sentence_names() {
        Sentences text = Sentences.say("答复申请805件，收到申请859件。")
                .states("805件", REQUESTS_REPLIED)
                .states("859件", REQUESTS_RECEIVED)
                .then("予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；无法提供265件，占32.9%。")
                .states("258件", REPLIED_GRANTED_IN_WHOLE_OR_PART)
                .states("33.9%")
                .as(SHARE, "repliedGrantedInWholeOrPart")
                .states("35件", REPLIED_DENIED)
                .states("4.34%")
                .as(SHARE, "repliedDenied")
                .states("265件", REPLIED_UNABLE)
                .states("32.9%")
                .as(SHARE, "repliedUnable");

        assertThat(rule.findings(text.in(clean())))
                .as("258 of 805 are 32.0%; what has a share itself is no whole")
                .extracting(finding -> finding.getAddresses().get(1).toString())
                .containsExactly("stated/repliedGrantedInWholeOrPart/value");
    }

    @Test
    void requests_of_another_sentence_are_the_whole_of_outcomes_only_and_only_where_their_own_names_none() {
        assertThat(rule.findings(Sentences.say("收到申请805件。")
                        .states("805件", REQUESTS_RECEIVED)
                        .then("办理100件，予以公开50件，占6.2%。")
                        .states("100件", REQUESTS_HANDLED)
                        .states("50件", REPLIED_GRANTED)
                        .states("6.2%")
                        .as(SHARE, "repliedGranted")
                        .in(clean())))
                .as("50 of 100")
                .hasSize(1);
        assertThat(rule.findings(Sentences.say("收到申请805件。")
                        .states("805件", REQUESTS_RECEIVED)
                        .then("召开会议50次，占99%。")
                        .states("50次", MEETINGS)
                        .states("99%")
                        .as(SHARE, "meetings")
                        .in(clean())))
                .as("a meeting is no request")
                .isEmpty();
    }

    /** Of 1,000 requests received 900 are handled, of these 850 concluded, of these 805 replied to. */
    @ParameterizedTest
    @CsvSource({"32.0%, 1", "30.3%, 0", "28.6%, 0", "25.8%, 0"})
    void requests_within_requests_are_followed_two_steps_up(String share, int findings) {
        assertThat(rule.findings(Sentences.say("收到申请1000件，办理900件，办结850件，答复805件。")
                        .states("1000件", REQUESTS_RECEIVED)
                        .states("900件", REQUESTS_HANDLED)
                        .as(PART, "requestsReceived")
                        .states("850件", REQUESTS_CONCLUDED)
                        .as(PART, "requestsHandled")
                        .states("805件", REQUESTS_REPLIED)
                        .as(PART, "requestsConcluded")
                        .then("予以公开258件，占" + share + "。")
                        .states("258件", REPLIED_GRANTED)
                        .states(share)
                        .as(SHARE, "repliedGranted")
                        .in(clean())))
                .hasSize(findings);
    }

    /** The second figure is the whole of the outcome, or the first, or none. */
    @ParameterizedTest
    @CsvSource({
        "办理申请, REQUESTS_HANDLED, 32.0%, 0",
        "办理申请, REQUESTS_HANDLED, 99%, 1",
        "收到申请, REQUESTS_RECEIVED, 32.0%, 1",
        "各乡镇办理申请, REQUESTS_HANDLED, 99%, 0",
        "上网申请, REQUESTS_ONLINE, 99%, 0"
    })
    void requests_that_are_some_of_others_are_those_of_the_report_only_within_all_others(
            String words, StatedConcept concept, String share, int findings) {
        assertThat(rule.findings(Sentences.say(words + "1000件，其中申请805件。")
                        .states("1000件", concept)
                        .states("805件", REQUESTS_RECEIVED)
                        .as(PART, concept.key())
                        .then("予以公开258件，占" + share + "。")
                        .states("258件", REPLIED_GRANTED)
                        .states(share)
                        .as(SHARE, "repliedGranted")
                        .in(clean())))
                .hasSize(findings);
    }

    @Test
    void requests_that_are_some_of_something_unknown_are_not_those_of_the_report() {
        assertThat(rule.findings(Sentences.say("材料1000件，其中申请805件。")
                        .states("1000件")
                        .states("805件", REQUESTS_RECEIVED)
                        .as(PART, "figure1")
                        .then("予以公开258件，占99%。")
                        .states("258件", REPLIED_GRANTED)
                        .states("99%")
                        .as(SHARE, "repliedGranted")
                        .in(clean())))
                .isEmpty();
    }

    @Test
    void a_rounded_whole_and_an_approximate_share_are_understood() {
        assertThat(rule.findings(Sentences.say("公开3.9万条，其中机关3883条，占9.8%。")
                        .states("3.9万条", ITEMS_DISCLOSED)
                        .states("3883条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("9.8%")
                        .as(SHARE, "figure2")
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("公开100条，其中机关66条，占近70%。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("66条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("70%")
                        .qualified(Qualifier.NEARLY)
                        .as(SHARE, "figure2")
                        .in(clean())))
                .isEmpty();
    }

    /** 3,883 are between 9.71 % of 40,000 and 10.22 % of 38,000. */
    @ParameterizedTest
    @CsvSource({"9.6%, 1", "9.7%, 0", "10.0%, 0", "10.3%, 0", "10.4%, 1"})
    void a_share_of_a_rounded_whole_lies_between_those_of_its_ends(String share, int findings) {
        assertThat(rounded("3.9万条", "3883条", share, null)).hasSize(findings);
    }

    @Test
    void an_approximate_share_of_a_roughly_rounded_whole_lies_between_its_ends_too() {
        assertThat(rounded("2万条", "6000条", "40%", Qualifier.ABOUT))
                .as("6,000 are 20 % of 30,000 and 60 % of 10,000")
                .isEmpty();
        assertThat(rounded("1万条", "3000条", "99%", null))
                .as("how many 1万 are at least is not known")
                .isEmpty();
    }

    private List<Finding> rounded(String whole, String part, String share, @Nullable Qualifier qualifier) {
        Sentences text = Sentences.say("公开" + whole + "，其中机关" + part + "，占" + share + "。")
                .states(whole, ITEMS_DISCLOSED)
                .states(part)
                .as(OF_WHICH, "itemsDisclosed")
                .states(share)
                .as(SHARE, "figure2");
        return rule.findings((qualifier == null ? text : text.qualified(qualifier)).in(clean()));
    }

    @Test
    void a_whole_of_nothing_is_no_whole() {
        assertThat(rule.findings(Sentences.say("公开0条，其中机关0条，占100%。")
                        .states("0条", ITEMS_DISCLOSED)
                        .states("0条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("100%")
                        .as(SHARE, "figure2")
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("发布100条，其中公开0条，公开中机关0条，占50%。")
                        .states("100条")
                        .states("0条", ITEMS_DISCLOSED)
                        .as(OF_WHICH, "figure1")
                        .states("0条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("50%")
                        .as(SHARE, "figure3")
                        .in(clean())))
                .as("but the whole of it may be one")
                .hasSize(1);
    }
}
