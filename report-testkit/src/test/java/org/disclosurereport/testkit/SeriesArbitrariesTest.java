package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

class SeriesArbitrariesTest {

    private static final String RECEIVED = "statisticsForm/requestsReceived/value";
    private static final String CONCLUDED = "statisticsForm/requestsConcluded/value";

    @Provide
    Arbitrary<ReportSeries> before2014() {
        return SeriesArbitraries.ofYears(2008, 2013).consistent();
    }

    @Provide
    Arbitrary<ReportSeries> of2014() {
        return SeriesArbitraries.ofYears(2014, 2018).consistent();
    }

    @Provide
    Arbitrary<ReportSeries> since2019() {
        return SeriesArbitraries.ofYears(2019, 2025).consistent();
    }

    private static long number(DisclosureReport report, String cell) {
        return report.find(CellRef.parse(cell)).orElseThrow().getNumber();
    }

    private static boolean hasStep(ReportSeries series, Edition from, Edition to) {
        return series.steps().stream()
                .anyMatch(step ->
                        step.earlier().getEdition() == from && step.later().getEdition() == to);
    }

    @Property(tries = 100)
    void years_follow_one_another_in_the_form_that_governs_them(@ForAll ReportSeries series) {
        assertThat(series.getReports()).hasSizeBetween(2, 6);
        assertThat(series.steps()).allMatch(step -> step.missingYears().isEmpty());
        assertThat(series.getReports())
                .allMatch(report -> report.getEdition().covers(report.getYear()))
                .allMatch(report -> report.cells().findAny().isPresent())
                .allMatch(report ->
                        report.cells().allMatch(figure -> figure.cell().isNumber()));
        Edition[] editions = Edition.values();
        for (int i = 0; i < editions.length; i++) {
            collect("years of " + editions[i], hasStep(series, editions[i], editions[i]));
            if (i > 0) {
                collect("from one form to " + editions[i], hasStep(series, editions[i - 1], editions[i]));
            }
        }
    }

    private static void collect(String label, boolean holds) {
        Statistics.label(label)
                .collect(holds)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 100)
    void every_sum_and_balance_of_every_year_holds(@ForAll ReportSeries series) {
        for (DisclosureReport report : series.getReports()) {
            Stream.concat(
                            report.getTables().stream(),
                            report.getLists().stream().map(StatisticsList::toTable))
                    .forEach(table -> {
                        assertThat(ConsistentReportTest.brokenRelations(table)).isEmpty();
                        assertThat(table.getDefinition().cells())
                                .allMatch(cell -> cell.isSigned() || table.getNumber(cell.index()) >= 0);
                    });
        }
    }

    @Property(tries = 100)
    void a_year_begins_with_what_the_last_one_ended_with(@ForAll("since2019") ReportSeries series) {
        for (YearStep step : series.steps()) {
            assertThat(number(step.later(), "request/broughtForward/total"))
                    .isEqualTo(number(step.earlier(), "request/carriedForward/total"));
            if (step.earlier().getEdition() == Edition.FY2021) {
                assertThat(number(step.later(), "proactive/normativeDocument/inForce"))
                        .isEqualTo(number(step.earlier(), "proactive/normativeDocument/inForce")
                                + number(step.later(), "proactive/normativeDocument/issued")
                                - number(step.later(), "proactive/normativeDocument/repealed"));
            }
        }
        Statistics.label("something is carried forward")
                .collect(number(series.getReports().get(0), "request/carriedForward/total") > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 100)
    void no_more_requests_are_concluded_than_came_in_two_years(@ForAll("of2014") ReportSeries series) {
        for (YearStep step : series.steps()) {
            assertThat(number(step.later(), CONCLUDED))
                    .isPositive()
                    .isLessThanOrEqualTo(number(step.earlier(), RECEIVED) + number(step.later(), RECEIVED));
        }
        Statistics.label("more than came in the year")
                .collect(series.steps().stream()
                        .anyMatch(step -> number(step.later(), CONCLUDED) > number(step.later(), RECEIVED)))
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 100)
    void annexes_count_all_years_together(@ForAll("before2014") ReportSeries series) {
        for (YearStep step : series.steps()) {
            assertThat(list(step.later()).getRows())
                    .isEqualTo(list(step.earlier()).getRows());
            StatisticsTable before = list(step.earlier()).toTable();
            StatisticsTable now = list(step.later()).toTable();
            now.getDefinition().cells().stream()
                    .filter(cell -> cell.column().key().equals("cumulative"))
                    .forEach(cell -> assertThat(now.getNumber(cell.index()))
                            .isEqualTo(before.getNumber(cell.index())
                                    + now.getCell(cell.row().key(), "year").getNumber()));
        }
        LocalAnnex annex = list(series.getReports().get(0)).getAnnex().orElseThrow();
        for (LocalAnnex each : LocalAnnex.values()) {
            collect(each.key(), annex == each);
        }
    }

    private static StatisticsList list(DisclosureReport report) {
        assertThat(report.getLists()).hasSize(1);
        return report.getLists().get(0);
    }

    @Example
    void two_years_are_two_reports() {
        assertThat(SampleReports.series(2018, 2019, 5).getReports())
                .extracting(DisclosureReport::getYear)
                .containsExactly(2018, 2019);
    }

    @Example
    void one_year_and_years_without_a_form_are_refused() {
        for (int[] years : List.of(new int[] {2020, 2020}, new int[] {2007, 2010}, new int[] {2024, 2026})) {
            assertThatThrownBy(() -> SeriesArbitraries.ofYears(years[0], years[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "two or more between 2008 and 2025, but were " + years[0] + " to " + years[1]);
        }
        assertThat(IntStream.rangeClosed(2008, 2025))
                .allMatch(year -> Edition.findByYear(year).isPresent());
    }
}
