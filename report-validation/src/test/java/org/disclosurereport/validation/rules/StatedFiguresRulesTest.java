package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.DECLINE;
import static org.disclosurereport.model.stated.FigureRelation.Role.GROWTH;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.FigureRelation.Role.PART;
import static org.disclosurereport.model.stated.FigureRelation.Role.SHARE;
import static org.disclosurereport.model.stated.StatedConcept.CHAT_CONSULTATIONS;
import static org.disclosurereport.model.stated.StatedConcept.COMPLAINTS;
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
import static org.disclosurereport.model.stated.StatedConcept.MEETINGS;
import static org.disclosurereport.model.stated.StatedConcept.ONLINE_CONSULTATIONS;
import static org.disclosurereport.model.stated.StatedConcept.PHONE_CONSULTATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED_IN_WHOLE_OR_PART;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_NOT_EXISTING;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_PARTIALLY_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_UNABLE;
import static org.disclosurereport.model.stated.StatedConcept.REPLY_RATE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_NATURAL_PERSONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_ORGANISATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_ELIGIBLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_WITHDRAWN;
import static org.disclosurereport.model.stated.StatedConcept.SITE_VISITS;
import static org.disclosurereport.model.stated.StatedConcept.SITE_VISITS_PER_DAY;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.with;

import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of sentences against each other. */
class StatedFiguresRulesTest {

    @Nested
    @TestsRule("N-PARTITION")
    class Partitions {

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

    @Nested
    @TestsRule("N-SHARE")
    class Shares {

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
            assertThat(finding.getMessage().zh())
                    .isEqualTo("“答复申请805件，予以公开及部分公开258件，占33.9%。”：258除以805为32.05%，文中为33.9%。");
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

    @Nested
    @TestsRule("N-SHARE-SUM")
    class ShareSums {

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

    @Nested
    @TestsRule("N-GROWTH")
    class Growth {

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
                assertThat(change(GROWTH, "3646件", "3607件", printed))
                        .as(printed)
                        .isEmpty();
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
            assertThat(change(GROWTH, "3646件", "3607件", "39件"))
                    .as("no percentage")
                    .isEmpty();
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

    @Nested
    @TestsRule("N-DUP-FIGURE")
    class Twice {

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
            assertThat(twice("主动公开26条。", "26条", "主动公开20件。", "20件", ITEMS_DISCLOSED))
                    .isEmpty();
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

    @Nested
    @TestsRule("N-DAILY-MEAN")
    class DailyMean {

        private final RuleProbe rule = new RuleProbe("N-DAILY-MEAN");

        private List<Finding> visits(int year, String total, String mean) {
            DisclosureReport report = Sentences.say("网站访问量" + total + "，日均访问量" + mean + "。")
                    .states(total, SITE_VISITS)
                    .states(mean, SITE_VISITS_PER_DAY)
                    .in(clean());
            return rule.findings(report.toBuilder().year(year).build());
        }

        @ParameterizedTest
        @CsvSource({
            "2009, 3.2亿次, 87.7万人次",
            "2023, 365000次, 1000次",
            "2024, 366000次, 1000次",
            "2024, 365999次, 1000次",
            "2023, 3.21亿次, 87.9万次",
        })
        @Quartet(Part.HOLDS)
        void the_total_divided_by_the_days_passes_at_the_printed_precision(int year, String total, String mean) {
            assertThat(visits(year, total, mean)).isEmpty();
        }

        @Test
        @Quartet(Part.HOLDS)
        void a_report_without_visits_and_the_mean_itself_pass() {
            assertThat(rule.findings(clean())).isEmpty();
            assertThat(visits(2023, "365000次", "1000次")).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void another_mean_is_a_hint_with_what_it_should_be() {
            Finding finding = visits(2009, "3.2亿次", "97.7万人次").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
            assertThat(finding.isAssessable()).isTrue();
            assertThat(finding.getMessage().zh())
                    .isEqualTo("“网站访问量3.2亿次，日均访问量97.7万人次。”：全年320000000除以365天约为877000，文中为977000，请核对。");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void a_day_too_many_shows_where_the_figures_are_exact_enough() {
            assertThat(visits(2023, "366000次", "1000次")).as("1,002.7 a day").hasSize(1);
            assertThat(visits(2024, "364000次", "1000次")).as("994.5 a day").hasSize(1);
            assertThat(visits(2023, "366001次", "1001次")).hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void one_of_the_two_or_several_sites_say_nothing() {
            assertThat(rule.findings(Sentences.say("日均访问量5次。")
                            .states("5次", SITE_VISITS_PER_DAY)
                            .in(clean())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("甲网站访问量3650次，乙网站访问量1次，日均访问量5次。")
                            .states("3650次", SITE_VISITS)
                            .states("1次", SITE_VISITS)
                            .states("5次", SITE_VISITS_PER_DAY)
                            .in(clean())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("访问量超3000次，日均访问量50次。")
                            .states("3000次", SITE_VISITS)
                            .qualified(Qualifier.OVER)
                            .states("50次", SITE_VISITS_PER_DAY)
                            .in(clean())))
                    .isEmpty();
        }

        @Test
        void a_mean_that_is_over_or_nearly_a_number_bounds_the_total_on_one_side() {
            assertThat(visits("超", "1000次", Qualifier.OVER, "400000次")).isEmpty();
            assertThat(visits("超", "1000次", Qualifier.OVER, "364000次")).hasSize(1);
            assertThat(visits("近", "1000次", Qualifier.NEARLY, "300000次")).isEmpty();
            assertThat(visits("近", "1000次", Qualifier.NEARLY, "366000次")).hasSize(1);
        }

        private List<Finding> visits(String word, String mean, Qualifier qualifier, String total) {
            return rule.findings(Sentences.say("日均访问量" + word + mean + "，网站访问量" + total + "。")
                    .states(mean, SITE_VISITS_PER_DAY)
                    .qualified(qualifier)
                    .states(total, SITE_VISITS)
                    .in(clean()));
        }

        @Test
        void two_means_and_figures_of_other_times_say_nothing_and_a_denial_is_no_second_figure() {
            assertThat(rule.findings(Sentences.say("甲网站日均访问量5次，乙网站日均访问量7次，访问量365000次。")
                            .states("5次", SITE_VISITS_PER_DAY)
                            .states("7次", SITE_VISITS_PER_DAY)
                            .states("365000次", SITE_VISITS)
                            .in(clean())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("日均访问量5次，累计访问量365000次。")
                            .states("5次", SITE_VISITS_PER_DAY)
                            .states("365000次", SITE_VISITS)
                            .of(StatedPeriod.CUMULATIVE)
                            .in(clean())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("日均访问量5次，没有异常访问，网站访问量365000次。")
                            .states("5次", SITE_VISITS_PER_DAY)
                            .denies("没有", SITE_VISITS)
                            .states("365000次", SITE_VISITS)
                            .in(clean())))
                    .hasSize(1);
        }
    }

    @Nested
    @TestsRule("N-RATE-100")
    class ReplyRate {

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
    }
}
