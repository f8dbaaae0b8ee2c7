package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.table.StatisticsTable;

class SeriesArbitrariesTest {

    @Provide
    Arbitrary<ReportSeries> consistent() {
        return SeriesArbitraries.consistent();
    }

    @Provide
    Arbitrary<ReportSeries> withAnnex() {
        return SeriesArbitraries.withAnnex();
    }

    private static long number(DisclosureReport report, String cell) {
        return report.find(CellRef.parse(cell)).orElseThrow().getNumber();
    }

    @Property(tries = 200)
    void years_follow_one_another_in_the_form_that_governs_them(@ForAll("consistent") ReportSeries series) {
        assertThat(series.getReports()).hasSizeBetween(2, 6);
        assertThat(series.steps()).allMatch(step -> step.missingYears().isEmpty());
        assertThat(series.getReports())
                .allMatch(report -> report.getEdition().covers(report.getYear()))
                .allMatch(report ->
                        report.cells().allMatch(figure -> figure.cell().isNumber()));
        Statistics.label("the form changes")
                .collect(series.find(2020).isPresent() && series.find(2021).isPresent())
                .coverage(coverage -> {
                    coverage.check(true).percentage(share -> share > 10);
                    coverage.check(false).percentage(share -> share > 10);
                });
    }

    @Property(tries = 200)
    void every_sum_and_balance_of_every_year_holds(@ForAll("consistent") ReportSeries series) {
        for (DisclosureReport report : series.getReports()) {
            for (StatisticsTable table : report.getTables()) {
                for (Relation relation : table.getDefinition().relations()) {
                    long left =
                            relation.left().stream().mapToLong(table::getNumber).sum();
                    long right = relation.right().stream()
                            .mapToLong(table::getNumber)
                            .sum();
                    assertThat(left == right || (relation.kind() == Relation.Kind.AT_MOST && left < right))
                            .as("%s of %s", relation, report.getYear())
                            .isTrue();
                }
                assertThat(table.getDefinition().cells())
                        .allMatch(cell -> cell.isSigned() || table.getNumber(cell.index()) >= 0);
            }
        }
    }

    @Property(tries = 200)
    void a_year_begins_with_what_the_last_one_ended_with(@ForAll("consistent") ReportSeries series) {
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

    @Property(tries = 50)
    void annexes_count_all_years_together(@ForAll("withAnnex") ReportSeries series) {
        assertThat(series.getReports()).hasSizeBetween(2, 5).allMatch(report -> report.getEdition() == Edition.FY2008);
        for (YearStep step : series.steps()) {
            assertThat(number(step.later(), "fujian/itemsDisclosed/cumulative"))
                    .isEqualTo(number(step.earlier(), "fujian/itemsDisclosed/cumulative")
                            + number(step.later(), "fujian/itemsDisclosed/year"));
        }
    }
}
