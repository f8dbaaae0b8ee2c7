package org.disclosurereport.testkit.mutation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.testkit.SeriesArbitraries;

/** The series on which mutators work: consistent ones, drawn at random, with two years at least of one edition. */
final class DrawnSeries {

    private DrawnSeries() {}

    /** Consistent series in which two years follow one another that have the form of an edition. */
    static Arbitrary<ReportSeries> of(Edition edition) {
        SeriesArbitraries years = switch (edition) {
            case FY2008 -> SeriesArbitraries.ofYears(2008, 2013);
            case FY2014 -> SeriesArbitraries.ofYears(2014, 2018);
            case FY2019, FY2021 -> SeriesArbitraries.ofYears(2019, 2025);
        };
        return years.consistent().filter(series -> !steps(series, edition).isEmpty());
    }

    /** Two such years. */
    static Arbitrary<ReportSeries> ofTwo(Edition edition) {
        return of(edition)
                .flatMap(series -> Arbitraries.of(steps(series, edition))
                        .map(step -> ReportSeries.of(step.earlier(), step.later())));
    }

    /** From one year of an edition to the next. */
    static List<YearStep> steps(ReportSeries series, Edition edition) {
        return series.steps().stream()
                .filter(step ->
                        step.earlier().getEdition() == edition && step.later().getEdition() == edition)
                .toList();
    }
}
