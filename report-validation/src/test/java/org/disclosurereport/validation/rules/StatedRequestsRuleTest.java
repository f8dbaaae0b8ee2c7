package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.FigureRelation.Role.OF_WHICH;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_NATURAL_PERSONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CARRIED_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.rules.FiledTables.city;
import static org.disclosurereport.validation.rules.FiledTables.requests;
import static org.disclosurereport.validation.rules.FiledTables.withBlankRow;

import java.util.List;
import java.util.Map;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of requests that the text states, against the table of the same report. */
@TestsRule("N-REQUEST-TOTAL")
class StatedRequestsRuleTest {

    private final RuleProbe rule = new RuleProbe("N-REQUEST-TOTAL");

    private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
        return rule.findings(Sentences.say(sentence).states(printed, concept).in(city()));
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
                        "stated/requestsReceived/value", "request/newlyReceived/total", "request/broughtForward/total");
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
                .isEqualTo("'2024年，全市受理政府信息公开申请3466件，均已答复。' does not agree with the table: table, newly received: 3525;"
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

        assertThat(rule.findings(
                        Sentences.say(sentence).states("17件", REQUESTS_RECEIVED).in(report)))
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
        Sentences lastYear =
                Sentences.say("去年受理申请3000件。").states("3000件", REQUESTS_RECEIVED).of(StatedPeriod.OTHER);
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
