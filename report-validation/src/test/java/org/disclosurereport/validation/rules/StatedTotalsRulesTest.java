package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.FigureRelation.Role.PART;
import static org.disclosurereport.model.stated.StatedConcept.LITIGATIONS;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_IN_FORCE;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_ISSUED;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_REPEALED;
import static org.disclosurereport.model.stated.StatedConcept.RECONSIDERATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED_IN_WHOLE_OR_PART;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_NOT_PROCESSED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_OTHERWISE;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_PARTIALLY_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_UNABLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_NATURAL_PERSONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CARRIED_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.model.stated.StatedConcept.TRAINING;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;

import java.util.List;
import java.util.Map;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that the text of a report of 2019 and later states, against the tables of the same report. */
class StatedTotalsRulesTest {

    private static final String TOTAL = "/total";

    /** A report whose table of requests has these totals and nothing else. */
    private static DisclosureReport requests(Map<String, Integer> totals) {
        return table("request", Edition.FY2021, clean(), totals);
    }

    private static DisclosureReport table(
            String key, Edition edition, DisclosureReport report, Map<String, Integer> figures) {
        StatisticsTable table =
                StatisticsTable.zeros(edition.form().findTable(key).orElseThrow());
        DisclosureReport filed = with(report, table);
        for (Map.Entry<String, Integer> figure : figures.entrySet()) {
            String address = key + "/" + figure.getKey();
            filed = with(
                    filed, address.indexOf('/', key.length() + 1) < 0 ? address + TOTAL : address, figure.getValue());
        }
        return filed;
    }

    /** The report with a blank row of requests. */
    private static DisclosureReport withBlankRow(DisclosureReport report, String row) {
        DisclosureReport blank = report;
        for (CellDefinition cell :
                report.findTable("request").orElseThrow().getDefinition().cellsOf(row)) {
            blank = with(blank, cell.ref().toString(), Cell.BLANK);
        }
        return blank;
    }

    /** 收办 3,646: 3,525 new and 121 of the year before, as a city filed for 2024. */
    private static DisclosureReport city() {
        return requests(Map.of(
                "newlyReceived", 3525,
                "broughtForward", 121,
                "granted", 1431,
                "partiallyGranted", 471,
                "deniedThirdPartyRights", 92,
                "unableNotHeld", 941,
                "notProcessedPetition", 117,
                "otherHandlingOther", 469,
                "concludedTotal", 3521,
                "carriedForward", 125));
    }

    @Nested
    @TestsRule("N-REQUEST-TOTAL")
    class Requests {

        private final RuleProbe rule = new RuleProbe("N-REQUEST-TOTAL");

        private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
            return rule.findings(
                    Sentences.say(sentence).states(printed, concept).in(city()));
        }

        @Test
        @Quartet(Part.HOLDS)
        void new_requests_and_those_with_the_year_before_both_pass() {
            assertThat(saying("3646件", REQUESTS_HANDLED, "全市共收办政府信息公开申请3646件。")).isEmpty();
            assertThat(saying("3525件", REQUESTS_RECEIVED, "全年受理政府信息公开申请3525件。")).isEmpty();
            assertThat(saying("3646件", REQUESTS_RECEIVED, "全年受理政府信息公开申请3646件。")).isEmpty();
            assertThat(saying("3521件", REQUESTS_HANDLED, "全年共办理申请3521件。")).isEmpty();
            assertThat(saying("121件", REQUESTS_BROUGHT_FORWARD, "上年结转申请121件。")).isEmpty();
            assertThat(saying("125件", REQUESTS_CARRIED_FORWARD, "申请结转下年度125件。")).isEmpty();
            assertThat(rule.findings(clean())).isEmpty();
        }

        @Test
        @Quartet(Part.BROKEN)
        void another_number_is_reported_with_both_numbers_that_it_could_be() {
            List<Finding> findings = saying("3466件", REQUESTS_RECEIVED, "2024年，全市受理政府信息公开申请3466件，均已答复。");

            assertThat(findings).hasSize(1);
            Finding finding = findings.get(0);
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses())
                    .extracting(Object::toString)
                    .containsExactly(
                            "stated/requestsReceived/value",
                            "request/newlyReceived/total",
                            "request/broughtForward/total");
            assertThat(finding.getExpected())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3525"));
            assertThat(finding.getFound())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3466"));
            assertThat(finding.getOperands())
                    .containsEntry("figure", "stated/requestsReceived/value")
                    .containsEntry("filed", "3525 3646");
            assertThat(finding.getMessage().zh())
                    .isEqualTo("“2024年，全市受理政府信息公开申请3466件，均已答复。”与表格不一致：表中本年新收为3525，表中本年新收与上年结转之和为3646。");
            assertThat(finding.getMessage().en())
                    .isEqualTo(
                            "'2024年，全市受理政府信息公开申请3466件，均已答复。' does not agree with the table: table, newly received: 3525;"
                                    + " table, newly received and brought forward together: 3646.");
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_request_more_or_less_is_reported() {
            for (String printed : List.of("3524件", "3526件", "3645件", "3647件")) {
                assertThat(saying(printed, REQUESTS_RECEIVED, "受理申请" + printed + "。"))
                        .as(printed)
                        .hasSize(1);
            }
            assertThat(saying("120件", REQUESTS_BROUGHT_FORWARD, "上年结转申请120件。")).hasSize(1);
            assertThat(saying("126件", REQUESTS_CARRIED_FORWARD, "申请结转下年度126件。")).hasSize(1);
            assertThat(saying("3522件", REQUESTS_HANDLED, "共办理申请3522件。")).hasSize(1);
            assertThat(saying("3646件", REQUESTS_RECEIVED, "新收申请3646件。"))
                    .as("new is new only")
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_a_table_or_with_a_blank_total_nothing_is_compared() {
            Sentences text = Sentences.say("受理申请5件。").states("5件", REQUESTS_RECEIVED);

            assertThat(rule.findings(text.in(without(clean(), "request")))).isEmpty();
            assertThat(rule.findings(text.in(with(
                            clean(),
                            StatisticsTable.builder(clean().findTable("request")
                                            .orElseThrow()
                                            .getDefinition())
                                    .build()))))
                    .isEmpty();
        }

        @Test
        void a_blank_total_is_the_sum_of_the_applicants_and_an_unreadable_cell_stops_the_comparison() {
            DisclosureReport report = with(
                    requests(Map.of("newlyReceived/naturalPerson", 20, "newlyReceived/researchInstitution", 3)),
                    "request/newlyReceived/total",
                    Cell.BLANK);

            assertThat(rule.findings(Sentences.say("受理申请23件。")
                            .states("23件", REQUESTS_RECEIVED)
                            .in(report)))
                    .isEmpty();
            Sentences other = Sentences.say("受理申请24件。").states("24件", REQUESTS_RECEIVED);
            assertThat(rule.findings(other.in(report))).hasSize(1);
            assertThat(rule.findings(
                            other.in(with(report, "request/newlyReceived/otherOrganization", Cell.unreadable("若干")))))
                    .isEmpty();
        }

        @Test
        void where_nothing_was_brought_forward_there_is_one_number_only() {
            DisclosureReport none = requests(Map.of("newlyReceived", 5));
            for (DisclosureReport report : List.of(none, withBlankRow(none, "broughtForward"))) {
                assertThat(rule.findings(Sentences.say("受理申请6件。")
                                .states("6件", REQUESTS_RECEIVED)
                                .in(report)))
                        .extracting(finding -> finding.getMessage().zh())
                        .containsExactly("“受理申请6件。”与表格不一致：表中本年新收为5。");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "市政府办公室代表市政府受理政府信息公开申请17件。",
                    "市政府办公室规范流程，共受理申请17件。",
                    "各乡镇共收到申请17件。",
                    "县直部门收到申请17件。",
                    "上半年收到申请17件。",
                    "平均受理申请17件。",
                    "受理投诉举报类申请17件。",
                    "收到17件。",
                })
        void requests_of_some_offices_or_some_months_and_other_business_are_not_compared(String sentence) {
            DisclosureReport report =
                    city().toBuilder().organ(ReportingOrgan.of("某市人民政府")).build();

            assertThat(rule.findings(Sentences.say(sentence)
                            .states("17件", REQUESTS_RECEIVED)
                            .in(report)))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("共受理申请17件。")
                            .states("17件", REQUESTS_RECEIVED)
                            .in(report)))
                    .hasSize(1);
        }

        @Test
        void the_office_itself_speaks_for_itself() {
            String sentence = "市政府办公室共受理申请17件。";
            assertThat(saying("17件", REQUESTS_RECEIVED, sentence))
                    .as("report of an office")
                    .hasSize(1);
            DisclosureReport street =
                    city().toBuilder().organ(ReportingOrgan.of("某区某街道办事处")).build();
            assertThat(rule.findings(Sentences.say("某街道受理申请17件，我单位受理申请18件。")
                            .states("17件", REQUESTS_RECEIVED)
                            .in(street)))
                    .hasSize(1);
            assertThat(rule.findings(Sentences.say("我单位受理申请18件。")
                            .states("18件", REQUESTS_RECEIVED)
                            .in(street)))
                    .hasSize(1);
        }

        @Test
        void one_of_several_figures_that_agrees_is_enough_and_parts_are_none_of_the_totals() {
            assertThat(rule.findings(Sentences.say("受理申请17件。")
                            .states("17件", REQUESTS_RECEIVED)
                            .then("全市受理申请3525件。")
                            .states("3525件", REQUESTS_RECEIVED)
                            .in(city())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("受理申请3525件，其中市本级受理申请349件。")
                            .states("3525件", REQUESTS_RECEIVED)
                            .states("349件", REQUESTS_RECEIVED)
                            .as(OF_WHICH, "requestsReceived")
                            .in(city())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("收到建议9000件，其中申请17件。")
                            .states("9000件")
                            .states("17件", REQUESTS_RECEIVED)
                            .as(OF_WHICH, "figure1")
                            .in(city())))
                    .isEmpty();
        }

        @Test
        void another_period_another_unit_and_a_bound_that_holds_are_no_contradiction() {
            Sentences lastYear = Sentences.say("去年受理申请3000件。")
                    .states("3000件", REQUESTS_RECEIVED)
                    .of(StatedPeriod.OTHER);
            assertThat(rule.findings(lastYear.in(city()))).isEmpty();
            assertThat(saying("12.3%", REQUESTS_RECEIVED, "受理申请数量回落12.3%。")).isEmpty();
            Sentences over = Sentences.say("受理申请3500余件。").states("3500余件", REQUESTS_RECEIVED);
            assertThat(rule.findings(over.qualified(Qualifier.OVER).in(city()))).isEmpty();
            assertThat(rule.findings(Sentences.say("受理申请0.35万件。")
                            .states("0.35万件", REQUESTS_RECEIVED)
                            .in(city())))
                    .as("cut at the last printed digit")
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("受理申请4000余件。")
                            .states("4000余件", REQUESTS_RECEIVED)
                            .qualified(Qualifier.OVER)
                            .in(city())))
                    .as("3,646 is not above 4,000")
                    .hasSize(1);
        }

        @Test
        void natural_persons_are_those_of_their_column() {
            DisclosureReport report =
                    requests(Map.of("newlyReceived/naturalPerson", 3402, "broughtForward/naturalPerson", 91));

            for (String printed : List.of("3493件", "3402件")) {
                assertThat(rule.findings(Sentences.say("自然人申请" + printed + "。")
                                .states(printed, REQUESTS_BY_NATURAL_PERSONS)
                                .in(report)))
                        .isEmpty();
            }
            assertThat(rule.findings(Sentences.say("自然人申请3494件。")
                            .states("3494件", REQUESTS_BY_NATURAL_PERSONS)
                            .in(report)))
                    .hasSize(1);
        }

        @Test
        void relations_that_go_round_in_a_circle_end() {
            DisclosureReport report = Sentences.say("收办申请5件，受理申请6件，办结申请7件。")
                    .states("5件", REQUESTS_HANDLED)
                    .as(OF_WHICH, "requestsReceived")
                    .states("6件", REQUESTS_RECEIVED)
                    .as(OF_WHICH, "requestsHandled")
                    .in(city());

            assertThat(rule.findings(report)).isEmpty();
        }
    }

    @Nested
    @TestsRule("N-REPLY-TOTAL")
    class Replies {

        private final RuleProbe rule = new RuleProbe("N-REPLY-TOTAL");

        private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
            return rule.findings(
                    Sentences.say(sentence).states(printed, concept).in(city()));
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

    @Nested
    @TestsRule("N-OUTCOME-BREAKDOWN")
    class Outcomes {

        private final RuleProbe rule = new RuleProbe("N-OUTCOME-BREAKDOWN");

        private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
            return rule.findings(
                    Sentences.say(sentence).states(printed, concept).in(city()));
        }

        private Sentences said(String granted, String other) {
            return Sentences.say("收办申请3646件，其中，予以公开" + granted + "、部分公开471件、不予公开92件、无法提供941件、不予处理117件、作其他处理" + other
                            + "、转下年度办理125件。")
                    .states("3646件", REQUESTS_HANDLED)
                    .states(granted, REPLIED_GRANTED)
                    .as(OF_WHICH, "requestsHandled")
                    .states("471件", REPLIED_PARTIALLY_GRANTED)
                    .as(OF_WHICH, "requestsHandled")
                    .states("92件", REPLIED_DENIED)
                    .as(OF_WHICH, "requestsHandled")
                    .states("941件", REPLIED_UNABLE)
                    .as(OF_WHICH, "requestsHandled")
                    .states("117件", REPLIED_NOT_PROCESSED)
                    .as(OF_WHICH, "requestsHandled")
                    .states(other, REPLIED_OTHERWISE)
                    .as(OF_WHICH, "requestsHandled");
        }

        @Test
        @Quartet(Part.HOLDS)
        void groups_of_outcomes_are_the_sums_of_their_rows() {
            assertThat(rule.findings(said("1431件", "469件").in(city()))).isEmpty();
            assertThat(rule.findings(clean())).isEmpty();
        }

        @Test
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_more_in_a_group_is_reported_for_that_group() {
            assertThat(rule.findings(said("1432件", "470件").in(city())))
                    .extracting(finding -> finding.getAddresses().get(0).toString())
                    .containsExactly("stated/repliedGranted/value", "stated/repliedOtherwise/value");
        }

        @ParameterizedTest
        @CsvSource({
            "REPLIED_GRANTED_IN_WHOLE_OR_PART, 予以公开及部分公开, 1902",
            "REPLIED_GRANTED, 予以公开, 1431",
            "REPLIED_PARTIALLY_GRANTED, 部分公开, 471",
            "REPLIED_DENIED, 不予公开, 92",
            "REPLIED_UNABLE, 无法提供, 941",
            "REPLIED_NOT_PROCESSED, 不予处理, 117",
            "REPLIED_OTHERWISE, 其他处理, 469"
        })
        @Quartet(Part.SMALLEST_DIFFERENCE)
        void one_more_or_less_of_any_outcome_is_reported(StatedConcept outcome, String words, int filed) {
            assertThat(saying(filed + "件", outcome, "对申请" + words + filed + "件。"))
                    .isEmpty();
            for (String printed : List.of(filed - 1 + "件", filed + 1 + "件")) {
                assertThat(saying(printed, outcome, "对申请" + words + printed + "。"))
                        .as(printed)
                        .hasSize(1);
            }
        }

        @Test
        void a_row_that_is_blank_altogether_is_compared_with_nothing() {
            Sentences text = Sentences.say("对申请予以公开及部分公开1431件，其中部分公开5件。")
                    .states("1431件", REPLIED_GRANTED_IN_WHOLE_OR_PART)
                    .states("5件", REPLIED_PARTIALLY_GRANTED)
                    .as(OF_WHICH, "repliedGrantedInWholeOrPart");

            assertThat(rule.findings(text.in(withBlankRow(city(), "partiallyGranted"))))
                    .as("1,431 were granted")
                    .isEmpty();
            assertThat(rule.findings(text.in(withBlankRow(city(), "granted"))))
                    .as("471 were granted in part")
                    .extracting(RuleProbe::firstAddress)
                    .containsExactly("stated/repliedPartiallyGranted/value");
        }

        @Test
        void who_speaks_of_partial_grants_does_not_count_them_as_grants() {
            assertThat(rule.findings(Sentences.say("对申请予以公开1902件、部分公开471件。")
                            .states("1902件", REPLIED_GRANTED)
                            .states("471件", REPLIED_PARTIALLY_GRANTED)
                            .in(city())))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getOperands()).containsEntry("filed", "1431"));
        }

        @Test
        void outcomes_of_requests_are_known_by_their_whole_by_the_word_or_by_another_outcome() {
            assertThat(rule.findings(Sentences.say("办结申请3521件。")
                            .states("3521件", REQUESTS_CONCLUDED)
                            .then("其中，予以公开5件。")
                            .states("5件", REPLIED_GRANTED)
                            .as(OF_WHICH, "requestsConcluded")
                            .in(city())))
                    .hasSize(1);
            assertThat(rule.findings(Sentences.say("予以公开5件，无法提供941件。")
                            .states("5件", REPLIED_GRANTED)
                            .states("941件", REPLIED_UNABLE)
                            .in(city())))
                    .hasSize(1);
            assertThat(rule.findings(Sentences.say("培训7次，对5件文件予以公开。")
                            .states("7次", TRAINING)
                            .states("5件", REPLIED_GRANTED)
                            .in(city())))
                    .as("training is no outcome")
                    .isEmpty();
            assertThat(saying("40%", REPLIED_GRANTED, "对申请予以公开的占40%。")).isEmpty();
        }

        /** As an office filed for 2019: the total column is blank on all rows of outcomes. */
        private DisclosureReport office() {
            DisclosureReport report = table(
                    "request",
                    Edition.FY2019,
                    cleanOf2019(),
                    Map.of(
                            "newlyReceived", 859,
                            "broughtForward", 18,
                            "granted/naturalPerson", 258,
                            "granted/commercialEnterprise", 14,
                            "partiallyGranted/naturalPerson", 3,
                            "unableNotHeld/naturalPerson", 265,
                            "unableRequiresCreation/naturalPerson", 47,
                            "unableStillUnclear/naturalPerson", 25,
                            "concludedTotal", 805));
            for (CellDefinition cell :
                    report.findTable("request").orElseThrow().getDefinition().cells()) {
                if (cell.column().key().equals("total") && cell.row().isUnder("results")) {
                    report = with(report, cell.ref().toString(), Cell.BLANK);
                }
            }
            return with(report, "request/concludedTotal/total", 805);
        }

        @Test
        @Quartet(Part.BROKEN)
        void the_figure_of_one_applicant_or_of_one_row_for_a_group_is_reported() {
            DisclosureReport blank = office();
            for (String row : List.of(
                    "granted", "partiallyGranted", "unableNotHeld", "unableRequiresCreation", "unableStillUnclear")) {
                blank = with(blank, "request/" + row + "/total", Cell.BLANK);
            }
            List<Finding> findings = rule.findings(Sentences.say("答复政府信息公开申请805件。")
                    .states("805件", REQUESTS_REPLIED)
                    .then("其中，予以公开及部分公开258件，无法提供265件。")
                    .states("258件", REPLIED_GRANTED_IN_WHOLE_OR_PART)
                    .as(OF_WHICH, "requestsReplied")
                    .states("265件", REPLIED_UNABLE)
                    .as(OF_WHICH, "requestsReplied")
                    .in(blank));

            assertThat(findings).hasSize(2).allMatch(finding -> finding.getSeverity() == Severity.WARNING);
            assertThat(findings.get(0).getMessage().zh())
                    .isEqualTo("“其中，予以公开及部分公开258件，无法提供265件。”与表格不一致：表中予以公开与部分公开之和为275。");
            assertThat(findings.get(1).getExpected())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("337"));
            assertThat(findings.get(1).getAddresses())
                    .contains(CellRef.parse("request/unableStillUnclear/naturalPerson"));
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void outcomes_of_requests_that_are_not_those_of_the_table_are_not_compared() {
            assertThat(rule.findings(Sentences.say("受理申请17件，其中予以公开5件。")
                            .states("17件", REQUESTS_RECEIVED)
                            .states("5件", REPLIED_GRANTED)
                            .as(OF_WHICH, "requestsReceived")
                            .in(city())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("自然人申请3000件，其中予以公开5件。")
                            .states("3000件", REQUESTS_BY_NATURAL_PERSONS)
                            .states("5件", REPLIED_GRANTED)
                            .as(OF_WHICH, "requestsByNaturalPersons")
                            .in(city())))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("对3件文件予以公开。")
                            .states("3件", REPLIED_GRANTED)
                            .in(city())))
                    .as("nothing says that these are requests")
                    .isEmpty();
            assertThat(rule.findings(said("1431件", "469件").in(without(city(), "request"))))
                    .isEmpty();
        }

        @Test
        void a_part_of_a_part_and_one_name_for_two_rows_are_understood() {
            assertThat(rule.findings(Sentences.say("办结申请3521件，予以公开及部分公开1902件，其中部分公开470件。")
                            .states("3521件", REQUESTS_CONCLUDED)
                            .states("1902件", REPLIED_GRANTED_IN_WHOLE_OR_PART)
                            .as(PART, "requestsConcluded")
                            .states("470件", REPLIED_PARTIALLY_GRANTED)
                            .as(OF_WHICH, "repliedGrantedInWholeOrPart")
                            .in(city())))
                    .extracting(finding -> finding.getAddresses().get(0).toString())
                    .containsExactly("stated/repliedPartiallyGranted/value");
            assertThat(rule.findings(Sentences.say("对申请予以公开1902件。")
                            .states("1902件", REPLIED_GRANTED)
                            .in(city())))
                    .as("who does not speak of 部分公开 counts it here")
                    .isEmpty();
        }

        @Test
        void other_handling_of_2019_is_one_row() {
            DisclosureReport report =
                    table("request", Edition.FY2019, cleanOf2019(), Map.of("otherHandling", 7, "concludedTotal", 7));
            assertThat(rule.findings(Sentences.say("对申请作其他处理7件。")
                            .states("7件", REPLIED_OTHERWISE)
                            .in(report)))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("对申请作其他处理8件。")
                            .states("8件", REPLIED_OTHERWISE)
                            .in(report)))
                    .hasSize(1);
        }
    }

    @Nested
    @TestsRule("S4-NARRATIVE")
    class Disputes {

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
            return rule.findings(
                    Sentences.say(sentence).states(printed, concept).in(city()));
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

    @Nested
    @TestsRule("S2-NARRATIVE")
    class Documents {

        private final RuleProbe rule = new RuleProbe("S2-NARRATIVE");

        private DisclosureReport report() {
            return table(
                    "proactive",
                    Edition.FY2021,
                    clean(),
                    Map.of(
                            "normativeDocument/issued", 77,
                            "normativeDocument/repealed", 4,
                            "normativeDocument/inForce", 470));
        }

        private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
            return rule.findings(
                    Sentences.say(sentence).states(printed, concept).in(report()));
        }

        @Test
        @Quartet(Part.HOLDS)
        void documents_issued_repealed_and_in_force_pass_and_so_does_the_stock_without_the_year() {
            assertThat(saying("77件", NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件77件。")).isEmpty();
            assertThat(saying("4件", NORMATIVE_DOCUMENTS_REPEALED, "废止规范性文件4件。")).isEmpty();
            assertThat(saying("470件", NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效规范性文件470件。"))
                    .isEmpty();
            assertThat(saying("393件", NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效规范性文件393件。"))
                    .isEmpty();
            assertThat(rule.findings(clean())).isEmpty();
        }

        @Test
        @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
        void one_document_off_is_reported() {
            Finding finding =
                    saying("78件", NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件78件。").get(0);

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getMessage().zh()).isEqualTo("“制发规范性文件78件。”与表格不一致：表中本年制发为77。");
            assertThat(saying("3件", NORMATIVE_DOCUMENTS_REPEALED, "废止规范性文件3件。")).hasSize(1);
            for (String printed : List.of("469件", "471件", "392件", "394件")) {
                assertThat(saying(printed, NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效规范性文件" + printed + "。"))
                        .hasSize(1);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"制发党内规范性文件9件。", "制发备案规范性文件9件。", "县直部门制发规范性文件9件。", "起草并制发规范性文件9件。"})
        @Quartet(Part.NOT_ASSESSABLE)
        void other_documents_are_not_compared(String sentence) {
            assertThat(saying("9件", NORMATIVE_DOCUMENTS_ISSUED, sentence)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"9件", "9份", "9部"})
        void documents_are_counted_in_three_units(String printed) {
            assertThat(saying(printed, NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件" + printed + "。"))
                    .hasSize(1);
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void a_cell_without_a_number_is_not_compared_and_not_taken_off_the_stock() {
            for (Cell none : List.of(Cell.BLANK, Cell.unreadable("若干"))) {
                DisclosureReport report = with(report(), "proactive/normativeDocument/issued", none);
                assertThat(rule.findings(Sentences.say("制发规范性文件9件，现行有效规范性文件470件。")
                                .states("9件", NORMATIVE_DOCUMENTS_ISSUED)
                                .states("470件", NORMATIVE_DOCUMENTS_IN_FORCE)
                                .in(report)))
                        .isEmpty();
                assertThat(rule.findings(Sentences.say("现行有效规范性文件393件。")
                                .states("393件", NORMATIVE_DOCUMENTS_IN_FORCE)
                                .in(report)))
                        .extracting(finding -> finding.getMessage().zh())
                        .containsExactly("“现行有效规范性文件393件。”与表格不一致：表中现行有效为470。");
            }
        }

        @Test
        @Quartet(Part.NOT_ASSESSABLE)
        void without_the_table_another_unit_or_the_form_of_2019_nothing_is_compared() {
            Sentences text = Sentences.say("制发规范性文件9件。").states("9件", NORMATIVE_DOCUMENTS_ISSUED);
            assertThat(rule.findings(text.in(without(clean(), "proactive")))).isEmpty();
            assertThat(rule.findings(text.in(cleanOf2019()))).isEmpty();
            assertThat(saying("9条", NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件信息9条。")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "N-REQUEST-TOTAL",
        "N-REPLY-TOTAL",
        "N-OUTCOME-BREAKDOWN",
        "S4-NARRATIVE",
        "S2-NARRATIVE",
        "N-ZERO-CLAIM"
    })
    void a_report_without_stated_figures_is_not_looked_into(String id) {
        assertThat(new RuleProbe(id).findings(clean())).isEmpty();
    }
}
