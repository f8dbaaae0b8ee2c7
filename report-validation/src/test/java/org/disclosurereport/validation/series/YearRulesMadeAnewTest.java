package org.disclosurereport.validation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Concept;
import org.disclosurereport.model.form.Crosswalk;
import org.disclosurereport.model.series.Reorganisation;
import org.disclosurereport.model.series.Reorganisation.Kind;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.BrokenSeries;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.SampleSeries;
import org.disclosurereport.validation.SeriesRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules over years lay down when they are made: each is made here, and not taken from the catalogue. */
class YearRulesMadeAnewTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("A-SERIES", ComparableYearsRule::new, "year"),
                rule("F-YOY-COPY", RepeatedTextRule::new, "sections"),
                rule("FY2008-CUMULATIVE", YearRelationRule::ofCumulative, "fujian/itemsDisclosed/cumulative"),
                rule("FY2014-BACKLOG", YearRelationRule::ofBacklog, "statisticsForm/requestsConcluded/value"),
                rule("FY2019-ITEM-ROLL", YearRelationRule::ofItems, "proactive/license/itemsLastYear"),
                rule("N-GROWTH-YEAR", GrowthOfYearsRule::new, "stated/figure2/value"),
                rule("S2-STOCK-ROLL", YearRelationRule::ofStock, "proactive/normativeDocument/inForce"),
                rule("S2-UNIT-SLIP-YEAR", FeeRatioRule::new, "proactive/administrativeFees/amount"),
                rule(
                        "S3-CARRY-YEAR-COLUMN",
                        YearRelationRule::ofCarriedColumns,
                        "request/broughtForward/naturalPerson"),
                rule("S3-CARRY-YEAR-TOTAL", YearRelationRule::ofCarriedTotal, "request/broughtForward/total"),
                rule("S3-YOY-JUMP", JumpRule::new, "request/notProcessedExcessive/total"),
                rule(
                        "S4-NEEDS-REQUESTS-YEAR",
                        DisputesNeedRequestsOfTwoYearsRule::new,
                        "dispute/reconsideration/total"),
                rule("S4-PENDING-CARRY", YearRelationRule::ofPendingCases, "dispute/directLitigation/total"),
                rule(
                        "S4-POST-REVIEW",
                        YearRelationRule::ofSuitsAfterReview,
                        "dispute/litigationAfterReconsideration/total"));
    }

    private static Arguments rule(String id, BiFunction<String, Severity, SeriesRule> maker, String place) {
        return Arguments.of(id, maker, place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_finds_its_broken_series_and_nothing_in_a_clean_one(
            String id, BiFunction<String, Severity, SeriesRule> maker, String place) {
        SeriesRule rule = maker.apply(id, Severity.ERROR);
        ReportSeries broken = BrokenSeries.find(id).orElseThrow();

        assertThat(check(rule, broken))
                .hasSize(1)
                .allMatch(finding -> finding.getCode().toString().equals(id))
                .allMatch(finding -> finding.getSeverity() == Severity.ERROR)
                .extracting(SeriesProbe::firstAddress)
                .containsExactly(place);
        for (ReportSeries clean : SampleSeries.all()) {
            assertThat(check(rule, clean)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_weighs_less_after_a_new_name_and_a_hint_stays_as_it_is(
            String id, BiFunction<String, Severity, SeriesRule> maker, String place) {
        ReportSeries broken = BrokenSeries.find(id).orElseThrow();
        ReportSeries renamed = broken.toBuilder()
                .addReorganisation(new Reorganisation(broken.getReports().get(1).getYear(), Kind.RENAMED))
                .build();

        for (Severity severity : Severity.values()) {
            Severity weight = id.equals("A-SERIES") ? severity : Severity.HINT;
            assertThat(check(maker.apply(id, severity), renamed))
                    .hasSize(1)
                    .allMatch(finding -> finding.getSeverity() == weight)
                    .allMatch(finding -> finding.getMessage().zh().endsWith("其间机关更名，本项降为提示。") == (severity != weight));
        }
    }

    @Test
    void every_rule_over_years_is_made_here() {
        assertThat(rules().map(rule -> rule.get()[0].toString()))
                .containsExactlyElementsOf(RuleCatalogue.rules(SeriesRule.class).stream()
                        .map(rule -> rule.code().toString())
                        .toList());
    }

    @Test
    void the_columns_of_what_is_carried_over_are_those_of_the_applicants() {
        SeriesRule columns = YearRelationRule.ofCarriedColumns("S3-CARRY-YEAR-COLUMN", Severity.WARNING);

        assertThat(check(columns, BrokenSeries.find("S3-CARRY-YEAR-TOTAL").orElseThrow()))
                .isEmpty();
    }

    @Test
    void concepts_are_compared_within_an_edition_and_where_the_crosswalk_allows_it() {
        Concept stock = Crosswalk.find("normativeDocumentsInStock").orElseThrow();
        Concept issued = Crosswalk.find("normativeDocumentsIssued").orElseThrow();
        ReportSeries series = ReportSeries.of(
                SampleSeries.ofYear(SampleReports.cleanOf2019(), 2019),
                SampleSeries.ofYear(SampleReports.cleanOf2019(), 2020),
                SampleSeries.ofYear(SampleReports.clean(), 2021));

        assertThat(series.steps())
                .extracting(step -> ConceptFigure.isComparable(stock, step))
                .containsExactly(true, false);
        assertThat(series.steps())
                .extracting(step -> ConceptFigure.isComparable(issued, step))
                .containsExactly(true, true);
    }

    private static List<Finding> check(SeriesRule rule, ReportSeries series) {
        List<Finding> findings = new ArrayList<>();
        rule.check(series, findings::add);
        return findings;
    }
}
