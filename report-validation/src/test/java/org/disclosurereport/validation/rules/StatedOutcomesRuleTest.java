package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.FigureRelation.Role.PART;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED_IN_WHOLE_OR_PART;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_NOT_PROCESSED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_OTHERWISE;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_PARTIALLY_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_UNABLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_NATURAL_PERSONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.model.stated.StatedConcept.TRAINING;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.rules.FiledTables.city;
import static org.disclosurereport.validation.rules.FiledTables.table;
import static org.disclosurereport.validation.rules.FiledTables.withBlankRow;

import java.util.List;
import java.util.Map;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes of requests that the text states, against the table of the same report. */
@TestsRule("N-OUTCOME-BREAKDOWN")
class StatedOutcomesRuleTest {

    private final RuleProbe rule = new RuleProbe("N-OUTCOME-BREAKDOWN");

    private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
        return rule.findings(Sentences.say(sentence).states(printed, concept).in(city()));
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
        assertThat(saying(filed + "件", outcome, "对申请" + words + filed + "件。")).isEmpty();
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
        assertThat(findings.get(1).getAddresses()).contains(CellRef.parse("request/unableStillUnclear/naturalPerson"));
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
