package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.GROWTH;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.FigureRelation.Role.PART;
import static org.disclosurereport.model.stated.StatedConcept.CHAT_CONSULTATIONS;
import static org.disclosurereport.model.stated.StatedConcept.CONSULTATIONS;
import static org.disclosurereport.model.stated.StatedConcept.DISCLOSED_ON_WEBSITE;
import static org.disclosurereport.model.stated.StatedConcept.DISCLOSED_ON_WECHAT;
import static org.disclosurereport.model.stated.StatedConcept.EMAIL_CONSULTATIONS;
import static org.disclosurereport.model.stated.StatedConcept.FULL_TEXT_RATE;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_DISCLOSED;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_FULL_TEXT;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_MADE;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_ON_REQUEST;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_WITHHELD;
import static org.disclosurereport.model.stated.StatedConcept.ONLINE_CONSULTATIONS;
import static org.disclosurereport.model.stated.StatedConcept.PHONE_CONSULTATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED_IN_WHOLE_OR_PART;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_NOT_EXISTING;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_PARTIALLY_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_UNABLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_NATURAL_PERSONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_ORGANISATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_WITHDRAWN;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.with;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that a sentence states, against their whole. */
@TestsRule("N-PARTITION")
class PartitionRuleTest {

    private final RuleProbe rule = new RuleProbe("N-PARTITION", cleanOf2008());

    /** A whole of 条 and parts that nobody knows. */
    private List<Finding> items(Role role, String whole, String... parts) {
        Sentences text = Sentences.say("整理信息" + whole + "，甲类" + String.join("，乙类", parts) + "。")
                .states(whole);
        for (String part : parts) {
            text.states(part).as(role, "figure1");
        }
        return rule.findings(text.in(cleanOf2008()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void all_parts_come_to_the_whole_and_some_parts_do_not_exceed_it() {
        assertThat(items(PART, "698条", "407条", "155条", "19条", "117条")).isEmpty();
        assertThat(items(OF_WHICH, "1335条", "9条", "183条", "215条"))
                .as("not all parts")
                .isEmpty();
        assertThat(items(OF_WHICH, "407条", "9条", "183条", "215条"))
                .as("all of them")
                .isEmpty();
        assertThat(rule.findings(cleanOf2008())).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void parts_above_their_whole_are_reported_with_their_sum() {
        List<Finding> findings = items(OF_WHICH, "606条", "51条", "7条", "554条", "6条");

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses())
                .extracting(Object::toString)
                .containsExactly(
                        "stated/figure1/value",
                        "stated/figure2/value",
                        "stated/figure3/value",
                        "stated/figure4/value",
                        "stated/figure5/value");
        assertThat(finding.getMessage().zh()).isEqualTo("“整理信息606条，甲类51条，乙类7条，乙类554条…”：其中4项合计618，超过总数606。");
        assertThat(finding.getExpected())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("618"));
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_is_enough() {
        assertThat(items(PART, "698条", "407条", "155条", "19条", "116条")).hasSize(1);
        assertThat(items(PART, "698条", "407条", "155条", "19条", "118条")).hasSize(1);
        assertThat(items(OF_WHICH, "406条", "9条", "183条", "215条")).hasSize(1);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void approximate_figures_only_bound_the_sum() {
        assertThat(consultations("约3498人次", Qualifier.ABOUT)).isEmpty();
        assertThat(consultations("约3300人次", Qualifier.ABOUT))
                .as("a tenth off may be")
                .isEmpty();
        assertThat(consultations("约2000人次", Qualifier.ABOUT))
                .as("what contradicts a bound is no more than a warning")
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
        assertThat(consultations("超3000人次", Qualifier.OVER)).isEmpty();
        assertThat(consultations("超3500人次", Qualifier.OVER))
                .as("3,498 is not above 3,500")
                .hasSize(1);
        Sentences over = Sentences.say("发布60余条，其中甲50条，乙20条。")
                .states("60余条")
                .qualified(Qualifier.OVER)
                .states("50条")
                .as(OF_WHICH, "figure1")
                .states("20条")
                .as(OF_WHICH, "figure1");
        assertThat(rule.findings(over.in(cleanOf2008()))).isEmpty();
    }

    @Test
    void whatever_rests_on_an_approximate_figure_is_no_more_than_a_warning() {
        assertThat(rule.findings(Sentences.say("公开约100条，其中甲200条。")
                        .states("100条")
                        .qualified(Qualifier.ABOUT)
                        .states("200条")
                        .as(OF_WHICH, "figure1")
                        .in(cleanOf2008())))
                .as("the whole")
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
        assertThat(rule.findings(Sentences.say("公开近100条，分别为甲50条，乙60条。")
                        .states("100条")
                        .qualified(Qualifier.NEARLY)
                        .states("50条")
                        .as(PART, "figure1")
                        .states("60条")
                        .as(PART, "figure1")
                        .in(cleanOf2008())))
                .as("the first part alone is below the whole, too, and is no list of its own")
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
        assertThat(rule.findings(Sentences.say("公开100条，分别为甲超50条，乙60条。")
                        .states("100条")
                        .states("50条")
                        .qualified(Qualifier.OVER)
                        .as(PART, "figure1")
                        .states("60条")
                        .as(PART, "figure1")
                        .in(cleanOf2008())))
                .as("over 50 may be 100, but is no list of its own")
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
    }

    private List<Finding> consultations(String byPhone, Qualifier qualifier) {
        String printed = byPhone.substring(1);
        return rule.findings(Sentences.say("接受咨询32150件：网站21766人次，电话" + byPhone + "，邮件2578人次(封)，QQ4308人次。")
                .states("32150件", CONSULTATIONS)
                .states("21766人次", ONLINE_CONSULTATIONS)
                .as(PART, "consultations")
                .states(printed, PHONE_CONSULTATIONS)
                .qualified(qualifier)
                .as(PART, "consultations")
                .states("2578人次(封)", EMAIL_CONSULTATIONS)
                .as(PART, "consultations")
                .states("4308人次", CHAT_CONSULTATIONS)
                .as(PART, "consultations")
                .in(cleanOf2008()));
    }

    @Test
    void other_units_are_added_up_only_where_the_sentence_gives_all_parts_but_money_and_percentages_never() {
        assertThat(rule.findings(Sentences.say("办理5件，其中接待20人。")
                        .states("5件")
                        .states("20人")
                        .as(OF_WHICH, "figure1")
                        .in(cleanOf2008())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("办理5件，分别收取20元。")
                        .states("5件")
                        .states("20元")
                        .as(PART, "figure1")
                        .in(cleanOf2008())))
                .as("money is no part of cases")
                .isEmpty();
        assertThat(rule.findings(Sentences.say("办理5件，两类分别占60%和40%。")
                        .states("5件")
                        .states("60%")
                        .as(PART, "figure1")
                        .states("40%")
                        .as(PART, "figure1")
                        .in(cleanOf2008())))
                .as("percentages are no part of cases")
                .isEmpty();
        assertThat(rule.findings(Sentences.say("办理5件，分别接待2人、走访2户。")
                        .states("5件")
                        .states("2人")
                        .as(PART, "figure1")
                        .states("2户")
                        .as(PART, "figure1")
                        .in(cleanOf2008())))
                .as("all parts")
                .hasSize(1);
    }

    @Test
    void applicants_and_outcomes_divide_requests_twice() {
        Sentences text = Sentences.say("收办申请10件，其中自然人8件，法人2件；予以公开7件，不予公开3件。")
                .states("10件", REQUESTS_HANDLED)
                .states("8件", REQUESTS_BY_NATURAL_PERSONS)
                .as(OF_WHICH, "requestsHandled")
                .states("2件", REQUESTS_BY_ORGANISATIONS)
                .as(OF_WHICH, "requestsHandled")
                .states("7件", REPLIED_GRANTED)
                .as(OF_WHICH, "requestsHandled")
                .states("3件", REPLIED_DENIED)
                .as(OF_WHICH, "requestsHandled");
        assertThat(rule.findings(text.in(cleanOf2008()))).isEmpty();
        Sentences twice = Sentences.say("申请10件，分别为甲8件，乙2件，丙7件，丁3件，戊0件。").states("10件");
        for (String part : List.of("8件", "2件", "7件", "3件", "0件")) {
            twice.states(part).as(PART, "figure1");
        }
        assertThat(rule.findings(twice.in(cleanOf2008()))).isEmpty();
    }

    @Test
    void a_second_list_that_lost_its_end_is_no_contradiction_but_one_that_is_too_long_is() {
        assertThat(items(PART, "3607条", "3493条", "114条", "1191条", "328条")).isEmpty();
        assertThat(items(PART, "3607条", "3493条", "114条", "3191条", "428条")).hasSize(1);
    }

    @Test
    void channels_of_disclosure_overlap_but_none_exceeds_the_whole() {
        Sentences text = Sentences.say("公开信息100条，其中网站100条，微信60条，公开栏70条。")
                .states("100条", ITEMS_DISCLOSED)
                .states("100条", DISCLOSED_ON_WEBSITE)
                .as(OF_WHICH, "itemsDisclosed")
                .states("60条", DISCLOSED_ON_WECHAT)
                .as(OF_WHICH, "itemsDisclosed")
                .states("70条")
                .as(OF_WHICH, "itemsDisclosed");
        assertThat(rule.findings(text.in(cleanOf2008()))).isEmpty();
        assertThat(rule.findings(Sentences.say("公开信息100条，其中网站101条。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("101条", DISCLOSED_ON_WEBSITE)
                        .as(OF_WHICH, "itemsDisclosed")
                        .in(cleanOf2008())))
                .hasSize(1);
        assertThat(rule.findings(Sentences.say("公开信息100条，其中市政府网站60条，县政府网站70条，公开栏50条，电子屏80条。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("60条", DISCLOSED_ON_WEBSITE)
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("70条", DISCLOSED_ON_WEBSITE)
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("50条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .states("80条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .in(cleanOf2008())))
                .as("two of a kind")
                .isEmpty();
    }

    @Test
    void full_text_is_a_property_of_items_and_is_not_added_where_it_does_not_fit() {
        Sentences wrong = Sentences.say("公开信息90条，全文电子化90条，职能类41条，其余类52条。")
                .states("90条", ITEMS_DISCLOSED)
                .states("90条", ITEMS_FULL_TEXT)
                .as(PART, "itemsDisclosed")
                .states("41条")
                .as(PART, "itemsDisclosed")
                .states("52条")
                .as(PART, "itemsDisclosed");
        assertThat(rule.findings(wrong.in(cleanOf2008())))
                .extracting(finding -> finding.getExpected().orElseThrow().intValueExact())
                .containsExactly(93);
    }

    @Test
    void full_text_is_a_property_of_items_and_may_be_counted_as_a_kind() {
        for (String fullText : List.of("86条", "0条")) {
            Sentences text = Sentences.say("公开信息86条，全文电子化" + fullText + "，职能类45条，其余类41条。")
                    .states("86条", ITEMS_DISCLOSED)
                    .states(fullText, ITEMS_FULL_TEXT)
                    .as(PART, "itemsDisclosed")
                    .states("45条")
                    .as(PART, "itemsDisclosed")
                    .states("41条")
                    .as(PART, "itemsDisclosed");
            assertThat(rule.findings(text.in(cleanOf2008()))).isEmpty();
        }
        assertThat(rule.findings(Sentences.say("公开信息86条，职能类45条，全文电子化20条，其余类41条。")
                        .states("86条", ITEMS_DISCLOSED)
                        .states("45条")
                        .as(PART, "itemsDisclosed")
                        .states("20条", ITEMS_FULL_TEXT)
                        .as(PART, "itemsDisclosed")
                        .states("41条")
                        .as(PART, "itemsDisclosed")
                        .in(cleanOf2008())))
                .as("printed among the kinds")
                .isEmpty();
        assertThat(rule.findings(Sentences.say("公开信息100条，全文电子化60条，其余类近50条。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("60条", ITEMS_FULL_TEXT)
                        .as(PART, "itemsDisclosed")
                        .states("50条")
                        .qualified(Qualifier.NEARLY)
                        .as(PART, "itemsDisclosed")
                        .in(cleanOf2008())))
                .as("a kind, and what fits is not taken apart")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开信息198条，分别为政策7条；专项62条；公告17条等。",
                "公开信息198条，包括政策7条；专项62条；公告17条等信息，均已上网。",
                "公开信息198条，分别为政策7条；专项62条；公告17条，规划、计划等。",
                "公开信息198条，主要包括政策7条；专项62条；公告17条。",
                "公开信息198条，包括但不限于政策7条；专项62条；公告17条。"
            })
    void a_list_that_goes_on_is_not_all_there_is(String sentence) {
        Sentences text = Sentences.say(sentence).states("198条", ITEMS_DISCLOSED);
        for (String part : List.of("7条", "62条", "17条")) {
            text.states(part).as(PART, "itemsDisclosed");
        }
        assertThat(rule.findings(text.in(cleanOf2008()))).isEmpty();
    }

    @Test
    void words_of_a_selection_count_between_the_whole_and_its_parts_only() {
        assertThat(rule.findings(Sentences.say("主要有两个方面：公开信息100条，分别为甲60条，乙30条。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("60条")
                        .as(PART, "itemsDisclosed")
                        .states("30条")
                        .as(PART, "itemsDisclosed")
                        .in(cleanOf2008())))
                .as("before the whole")
                .hasSize(1);
        assertThat(rule.findings(Sentences.say("主要有甲60条，乙30条，共公开信息100条。")
                        .states("60条")
                        .states("30条")
                        .states("100条", ITEMS_DISCLOSED)
                        .as(PART, "figure1")
                        .in(cleanOf2008())))
                .as("a part above its whole")
                .hasSize(1);
        assertThat(rule.findings(Sentences.say("2012年，全市各级行政机关通过各种渠道主动公开信息100条。")
                        .states("100条", ITEMS_DISCLOSED)
                        .then("主要有甲60条，乙30条。")
                        .states("60条")
                        .as(PART, "itemsDisclosed")
                        .states("30条")
                        .as(PART, "itemsDisclosed")
                        .in(cleanOf2008())))
                .as("in the next sentence, which is shorter")
                .isEmpty();
    }

    @Test
    void a_list_that_goes_on_leaves_the_list_of_another_sentence_whole() {
        assertThat(rule.findings(Sentences.say("公开信息100条，分别为甲60条，乙30条。")
                        .states("100条", ITEMS_DISCLOSED)
                        .states("60条")
                        .as(PART, "itemsDisclosed")
                        .states("30条")
                        .as(PART, "itemsDisclosed")
                        .then("包括丙5条等。")
                        .states("5条")
                        .as(PART, "itemsDisclosed")
                        .in(cleanOf2008())))
                .extracting(finding -> finding.getExpected().orElseThrow().intValueExact())
                .containsExactly(90);
    }

    @Test
    void a_list_that_goes_on_and_is_too_long_already_is_reported() {
        Sentences text = Sentences.say("公开信息61条，其中：政策12条；专项7条；其他文件51条等。").states("61条", ITEMS_DISCLOSED);
        for (String part : List.of("12条", "7条", "51条")) {
            text.states(part).as(PART, "itemsDisclosed");
        }
        assertThat(rule.findings(text.in(cleanOf2008())))
                .extracting(finding -> finding.getExpected().orElseThrow().intValueExact())
                .containsExactly(70);
    }

    @Test
    void items_made_are_divided_into_disclosed_on_request_and_withheld() {
        Sentences text = Sentences.say("制作信息510条，其中公开198条，依申请公开142条，不予公开171条。")
                .states("510条", ITEMS_MADE)
                .states("198条", ITEMS_DISCLOSED)
                .as(OF_WHICH, "itemsMade")
                .states("142条", ITEMS_ON_REQUEST)
                .as(OF_WHICH, "itemsMade")
                .states("171条", ITEMS_WITHHELD)
                .as(OF_WHICH, "itemsMade");
        assertThat(rule.findings(text.in(cleanOf2008()))).hasSize(1);
    }

    @Test
    void an_outcome_with_two_names_is_counted_once() {
        Sentences text = Sentences.say("办理申请10件，其中予以公开及部分公开6件，部分公开3件，无法提供4件，信息不存在2件。")
                .states("10件", REQUESTS_HANDLED)
                .states("6件", REPLIED_GRANTED_IN_WHOLE_OR_PART)
                .as(OF_WHICH, "requestsHandled")
                .states("3件", REPLIED_PARTIALLY_GRANTED)
                .as(OF_WHICH, "requestsHandled")
                .states("4件", REPLIED_UNABLE)
                .as(OF_WHICH, "requestsHandled")
                .states("2件", REPLIED_NOT_EXISTING)
                .as(OF_WHICH, "requestsHandled");
        assertThat(rule.findings(text.in(cleanOf2008()))).isEmpty();
    }

    @Test
    void outcomes_of_which_none_is_within_another_are_all_counted() {
        assertThat(handled("予以公开7件，部分公开4件", REPLIED_GRANTED, REPLIED_PARTIALLY_GRANTED))
                .hasSize(1);
        assertThat(handled("予以公开7件，信息不存在4件", REPLIED_GRANTED, REPLIED_NOT_EXISTING))
                .hasSize(1);
        assertThat(handled("无法提供7件，撤回4件", REPLIED_UNABLE, REQUESTS_WITHDRAWN))
                .as("what is withdrawn has no reply")
                .hasSize(1);
        assertThat(handled("无法提供7件，不予公开4件", REPLIED_UNABLE, REPLIED_DENIED)).hasSize(1);
        assertThat(handled("予以公开及部分公开7件，不予公开4件", REPLIED_GRANTED_IN_WHOLE_OR_PART, REPLIED_DENIED))
                .hasSize(1);
        assertThat(handled("无法提供7件，信息不存在4件", REPLIED_UNABLE, REPLIED_NOT_EXISTING))
                .isEmpty();
    }

    /** Ten requests handled, seven and four of them so. */
    private List<Finding> handled(String outcomes, StatedConcept seven, StatedConcept four) {
        return rule.findings(Sentences.say("办理申请10件，其中" + outcomes + "。")
                .states("10件", REQUESTS_HANDLED)
                .states("7件", seven)
                .as(OF_WHICH, "requestsHandled")
                .states("4件", four)
                .as(OF_WHICH, "requestsHandled")
                .in(cleanOf2008()));
    }

    @Test
    void outcomes_may_exceed_the_requests_received_by_those_of_the_year_before() {
        Sentences text = Sentences.say("收到申请927件，其中予以公开930件。")
                .states("927件", REQUESTS_RECEIVED)
                .states("930件", REPLIED_GRANTED)
                .as(OF_WHICH, "requestsReceived");
        assertThat(rule.findings(text.in(clean()))).isEmpty();
        assertThat(rule.findings(text.in(with(clean(), "request/broughtForward/total", 0))))
                .hasSize(1);
        assertThat(rule.findings(text.in(with(clean(), "request/broughtForward/total", Cell.unreadable("三")))))
                .as("nobody can say")
                .isEmpty();
        assertThat(rule.findings(text.in(cleanOf2008()))).hasSize(1);
        assertThat(rule.findings(text.then("上年结转申请34件。")
                        .states("34件", REQUESTS_BROUGHT_FORWARD)
                        .in(cleanOf2008())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("收到申请927件，其中自然人930件。")
                        .states("927件", REQUESTS_RECEIVED)
                        .states("930件", REQUESTS_BY_NATURAL_PERSONS)
                        .as(OF_WHICH, "requestsReceived")
                        .in(clean())))
                .as("applicants are those of the requests received")
                .hasSize(1);
        assertThat(rule.findings(Sentences.say("办理申请927件，其中予以公开930件。")
                        .states("927件", REQUESTS_HANDLED)
                        .states("930件", REPLIED_GRANTED)
                        .as(OF_WHICH, "requestsHandled")
                        .in(clean())))
                .as("requests handled hold those of the year before, too")
                .hasSize(1);
    }

    @Test
    void a_whole_of_another_year_and_its_parts_are_added_up_too() {
        assertThat(rule.findings(Sentences.say("2023年，公开61条，其中甲76条。")
                        .states("61条", ITEMS_DISCLOSED)
                        .of(StatedPeriod.OTHER)
                        .states("76条")
                        .as(OF_WHICH, "itemsDisclosed")
                        .in(cleanOf2008())))
                .hasSize(1);
        assertThat(rule.findings(Sentences.say("上年公开61条，其中上年甲76条。")
                        .states("61条", ITEMS_DISCLOSED)
                        .of(StatedPeriod.OTHER)
                        .states("76条")
                        .of(StatedPeriod.OTHER)
                        .as(OF_WHICH, "itemsDisclosed")
                        .in(cleanOf2008())))
                .hasSize(1);
    }

    @Test
    void growth_is_no_part() {
        assertThat(rule.findings(Sentences.say("全文电子化率达80%，同比增长90%。")
                        .states("80%", FULL_TEXT_RATE)
                        .states("90%")
                        .as(GROWTH, "fullTextRate")
                        .in(cleanOf2008())))
                .isEmpty();
    }

    @Test
    void figures_of_other_times_are_no_parts_of_the_year() {
        assertThat(rule.findings(Sentences.say("发布5条，其中累计50条。")
                        .states("5条")
                        .states("50条")
                        .of(StatedPeriod.CUMULATIVE)
                        .as(OF_WHICH, "figure1")
                        .in(cleanOf2008())))
                .isEmpty();
    }
}
