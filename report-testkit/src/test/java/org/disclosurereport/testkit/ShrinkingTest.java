package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;

/** A failing property must end in a report that a person can read. */
class ShrinkingTest {

    @Example
    void a_consistent_report_shrinks_to_a_small_consistent_report() {
        DisclosureReport smallest = shrunk(
                ReportArbitraries.of(Edition.FY2021).consistent(),
                report -> report.getRequest()
                                .orElseThrow()
                                .getCell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)
                                .getNumber()
                        >= 10);
        assertThat(smallest.getTables())
                .allSatisfy(table ->
                        assertThat(ConsistentReportTest.brokenRelations(table)).isEmpty());
        assertThat(smallest.figures().filter(figure -> figure.cell().getNumber() != 0))
                .hasSizeLessThan(20);
        assertThat(smallest.getRequest()
                        .orElseThrow()
                        .getCell(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)
                        .getNumber())
                .isLessThan(20);
    }

    /** A planted bug: a property that says that no more than 7 requests are ever carried forward. */
    @Example
    void a_failing_property_ends_in_a_handful_of_figures_and_no_sentence() {
        for (Edition edition : List.of(Edition.FY2019, Edition.FY2021)) {
            DisclosureReport smallest =
                    shrunk(ReportArbitraries.of(edition).consistent(), report -> carried(report) > 7);
            assertThat(carried(smallest)).isBetween(8L, 15L);
            assertThat(smallest.cells().filter(figure -> figure.cell().getNumber() != 0))
                    .hasSizeLessThanOrEqualTo(8);
            assertThat(smallest.getStatedFigures()).isEmpty();
            assertThat(smallest.getTables())
                    .allSatisfy(table -> assertThat(ConsistentReportTest.brokenRelations(table))
                            .isEmpty());
        }
    }

    private static long carried(DisclosureReport report) {
        return report.getRequest()
                .orElseThrow()
                .getCell(RequestRow.CARRIED_FORWARD, Applicant.TOTAL)
                .getNumber();
    }

    @Example
    void the_smallest_report_of_every_edition_is_all_zeros() {
        for (Edition edition : Edition.values()) {
            DisclosureReport smallest = shrunk(ReportArbitraries.of(edition).consistent(), report -> true);
            assertThat(smallest.cells()).allMatch(figure -> figure.cell().equals(Cell.of(0)));
            assertThat(smallest.getStatedFigures()).isEmpty();
            assertThat(smallest.getSections()).isNotEmpty();
        }
    }

    @Example
    void a_region_shrinks_to_one_organ_and_one_figure() {
        RegionalReports smallest = shrunk(
                RegionArbitraries.of(Edition.FY2021).consistent(),
                region -> region.getWhole()
                        .orElseThrow()
                        .cells()
                        .anyMatch(figure -> figure.definition().ref().row().equals("penalty")
                                && figure.cell().getNumber() > 5));
        assertThat(smallest.getParts().size()).isLessThanOrEqualTo(2);
        assertThat(smallest.getWhole()
                        .orElseThrow()
                        .cells()
                        .filter(figure -> figure.cell().getNumber() != 0))
                .hasSizeLessThanOrEqualTo(12);
    }

    /** A request is in every year, so that six figures of each are not 0 anyway. */
    @Example
    void a_series_shrinks_to_two_years_and_one_figure() {
        ReportSeries smallest = shrunk(
                SeriesArbitraries.ofYears(2018, 2025).consistent(),
                series -> series.getReports().stream()
                        .flatMap(DisclosureReport::cells)
                        .anyMatch(figure -> figure.definition().ref().row().equals("penalty")
                                && figure.cell().getNumber() > 5));
        assertThat(smallest.getReports()).hasSize(2);
        assertThat(smallest.getReports().stream()
                        .flatMap(DisclosureReport::cells)
                        .filter(figure -> figure.cell().getNumber() != 0))
                .hasSizeLessThanOrEqualTo(16);
    }

    @Example
    void any_report_shrinks_to_next_to_nothing() {
        DisclosureReport smallest = shrunk(
                ReportArbitraries.of(Edition.FY2021).any(),
                report -> report.figures()
                        .anyMatch(figure ->
                                figure.cell().isNumber() && figure.cell().getNumber() < 0));
        assertThat(smallest.figures().filter(figure -> figure.cell().isNumber()))
                .hasSize(1);
        assertThat(smallest.getSections()).isEmpty();
    }

    private static <T> T shrunk(Arbitrary<T> values, Predicate<T> fails) {
        Random random = new Random(20211);
        Shrinkable<T> current;
        do {
            current = values.generator(1000).next(random);
        } while (!fails.test(current.value()));
        boolean smaller = true;
        while (smaller) {
            var next = current.shrink()
                    .limit(2_000)
                    .filter(candidate -> fails.test(candidate.value()))
                    .findFirst();
            smaller = next.isPresent();
            current = next.orElse(current);
        }
        return current.value();
    }
}
