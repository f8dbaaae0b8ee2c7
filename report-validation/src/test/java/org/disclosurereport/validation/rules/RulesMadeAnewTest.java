package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.definition;
import static org.disclosurereport.validation.SampleReports.requestOf2019;
import static org.disclosurereport.validation.SampleReports.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.BrokenReports;
import org.disclosurereport.validation.ReportRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules look up in the form when they are made: each is made here, and not taken from the catalogue. */
class RulesMadeAnewTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("F-DEADLINE-DEPT", DeadlineRule::ofDepartments, "publication/date"),
                rule("F-DEADLINE-GOV", DeadlineRule::ofGovernments, "publication/date"),
                rule("F-DEADLINE-OLD", DeadlineRule::ofAllOrgans, "publication/date", published(cleanOf2014())),
                rule("F-LABEL", SectionTitleRule::new, "sections/overview"),
                rule("F-S1-ASPECTS", TopicsRule::ofOverview, "sections/overview"),
                rule("F-S6-FEE", TopicsRule::ofOtherMatters, "sections/otherMatters"),
                rule("FY2014-NARRATIVE", StatedRowsRule::ofForm, "stated/itemsDisclosed/value", cleanOf2014()),
                rule("FY2019-ITEM-DELTA", ItemChangeRule::new, "proactive/penalty/itemsChange", cleanOf2019()),
                rule("LIST-COUNT-TYPES", NonNegativeRule::ofLists, "pudong/visitors/month", cleanOf2008()),
                rule("S2-STOCK-LOWER", StockRule::new, "proactive/normativeDocument/inForce"),
                rule("S3-BALANCE", RelationRule::new, "request/newlyReceived/naturalPerson"),
                rule("S3-CARRY-LE-INTAKE", CarryLimitRule::new, "request/carriedForward/total"),
                rule("S3-CARRY-PLAUSIBLE", CarryShareRule::new, "request/carriedForward/total"),
                rule("S3-RESULT-TOTAL", RelationRule::new, "request/concludedTotal/naturalPerson"),
                rule("S3-ROW-TOTAL", RelationRule::new, "request/granted/total"),
                rule("S4-TOTALS", RelationRule::new, "dispute/directLitigation/total"));
    }

    private static Arguments rule(String id, BiFunction<String, Severity, ReportRule> maker, String place) {
        return rule(id, maker, place, clean());
    }

    private static Arguments rule(
            String id, BiFunction<String, Severity, ReportRule> maker, String place, DisclosureReport clean) {
        return Arguments.of(id, maker, place, clean);
    }

    private static DisclosureReport published(DisclosureReport report) {
        return report.toBuilder()
                .publication(Publication.builder()
                        .date(LocalDate.of(report.getYear() + 1, 3, 31))
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_finds_its_broken_report_and_nothing_in_a_clean_one(
            String id, BiFunction<String, Severity, ReportRule> maker, String place, DisclosureReport clean) {
        ReportRule rule = maker.apply(id, Severity.WARNING);

        assertThat(check(rule, BrokenReports.find(id).orElseThrow()))
                .hasSize(1)
                .allMatch(finding -> finding.getCode().toString().equals(id))
                .allMatch(finding -> finding.getSeverity() == Severity.WARNING)
                .extracting(RuleProbe::firstAddress)
                .containsExactly(place);
        assertThat(check(rule, clean)).isEmpty();
    }

    @Test
    void a_rule_about_relations_knows_those_of_every_form() {
        assertThat(instances("S3-ROW-TOTAL")).containsExactly(25, 23, 0);
        assertThat(instances("S3-RESULT-TOTAL")).containsExactly(7, 7, 0);
        assertThat(instances("S3-BALANCE")).containsExactly(7, 7, 0);
        assertThat(instances("S4-TOTALS")).containsExactly(0, 0, 3);
    }

    private static List<Integer> instances(String id) {
        RelationRule rule = new RelationRule(id, Severity.ERROR);
        return Stream.of(
                        definition("request", "FY2021"),
                        requestOf2019().getDefinition(),
                        definition("dispute", "FY2019"))
                .map(rule::instancesIn)
                .toList();
    }

    @Test
    void a_rule_about_annexes_is_asked_of_each_of_them() {
        ReportRule rule = StatedRowsRule.ofAnnexes("FY2008-NARRATIVE", Severity.WARNING);

        assertThat(check(rule, BrokenReports.find("FY2008-NARRATIVE").orElseThrow()))
                .extracting(finding -> finding.getAddresses().get(1).toString())
                .containsExactly(
                        "fujian/itemsDisclosed/year",
                        "pudong/itemsDisclosed/yearToDate",
                        "dingxi/itemsDisclosed/yearToDate",
                        "pingtan/itemsDisclosed/year");
        assertThat(check(rule, cleanOf2008())).isEmpty();
    }

    @Test
    void a_rule_about_figures_is_about_those_of_one_table_or_of_all_lists() {
        NonNegativeRule requests = new NonNegativeRule("S3-NONNEG-INT", Severity.ERROR, "request");
        NonNegativeRule lists = NonNegativeRule.ofLists("LIST-COUNT-TYPES", Severity.ERROR);

        assertThat(requests.isAbout(definition("request", "FY2021"))).isTrue();
        assertThat(requests.isAbout(definition("dispute", "FY2019"))).isFalse();
        assertThat(lists.isAbout(LocalAnnex.FUJIAN.toTable())).isTrue();
        assertThat(lists.isAbout(definition("request", "FY2021"))).isFalse();
    }

    @Test
    void the_parts_of_a_total_may_exceed_it_if_that_weighs_less() {
        assertThat(new RelationRule("FY2014-REFUSALS", Severity.ERROR, Severity.WARNING).mayPartsExceed())
                .isTrue();
        assertThat(new RelationRule("FY2014-STAFF", Severity.ERROR).mayPartsExceed())
                .isFalse();
    }

    @Test
    void errors_in_relations_of_a_national_form_are_essential_and_so_are_its_tables() {
        assertThat(new RelationRule("S4-TOTALS", Severity.ERROR).isEssential()).isTrue();
        assertThat(new RelationRule("S4-TOTALS", Severity.WARNING).isEssential())
                .isFalse();
        assertThat(new RelationRule("FY2008-FJ-SUMS", Severity.ERROR).isEssential())
                .as("a list is no national form")
                .isFalse();
        assertThat(new RowSetRule("F-ROW-SET", Severity.ERROR).isEssential()).isTrue();
        assertThat(new PeriodRule("F-PERIOD", Severity.ERROR).isEssential()).isFalse();
    }

    @Test
    void a_rule_about_relations_declares_what_it_says_of_those_that_cannot_be_assessed() {
        ReportRule rule = new RelationRule("S4-TOTALS", Severity.ERROR);

        assertThat(check(rule, with(clean(), "dispute/reconsideration/total", Cell.BLANK)))
                .hasSize(1)
                .noneMatch(Finding::isAssessable);
    }

    @Test
    void the_limit_of_what_is_carried_forward_holds_in_every_column() {
        ReportRule rule = new CarryLimitRule("S3-CARRY-LE-INTAKE", Severity.ERROR);

        assertThat(definition("request", "FY2021").cellsOf("carriedForward"))
                .hasSize(7)
                .allSatisfy(cell -> assertThat(
                                check(rule, with(clean(), cell.ref().toString(), 99_999)))
                        .extracting(RuleProbe::firstAddress)
                        .containsExactly(cell.ref().toString()));
    }

    @Test
    void cells_are_those_of_the_form() {
        TableCells cells = TableCells.of("dispute/directLitigation/total", "dispute/reconsideration/upheld");

        assertThat(cells.size()).isEqualTo(2);
        StatisticsTable table = cells.in(clean());
        assertThat(table.getDefinition()).isSameAs(definition("dispute", "FY2019"));
        assertThat(cells.index(table, 0)).isEqualTo(9);
        assertThat(cells.index(table, 1)).isZero();
        assertThat(cells.cell(table, 0).ref()).hasToString("dispute/directLitigation/total");
        assertThatThrownBy(() -> TableCells.of("dispute/newlyReceived/total"))
                .as("a row of another table")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A form must have the cells [dispute/newlyReceived/total], but none has them all");
    }

    private static List<Finding> check(ReportRule rule, DisclosureReport report) {
        List<Finding> findings = new ArrayList<>();
        rule.check(report, findings::add);
        return findings;
    }
}
