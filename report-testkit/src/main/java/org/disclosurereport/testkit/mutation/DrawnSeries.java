package org.disclosurereport.testkit.mutation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.testkit.SeriesArbitraries;

/** The series on which mutators work: consistent ones, drawn at random, with two years at least of one edition. */
final class DrawnSeries {

    private static final String CONCLUDED = "statisticsForm/requestsConcluded/value";
    private static final String RECEIVED = "statisticsForm/requestsReceived/value";
    private static final String BY_LETTER = "statisticsForm/requestsByLetter/value";

    private DrawnSeries() {}

    /** Consistent series in which two years follow one another that have the form of an edition. */
    static Arbitrary<ReportSeries> of(Edition edition) {
        return switch (edition) {
            case FY2008 -> SeriesArbitraries.withAnnex();
            case FY2014 -> sameAgain(edition);
            default ->
                SeriesArbitraries.consistent()
                        .filter(series -> !steps(series, edition).isEmpty());
        };
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

    /** Two years of the statistics form in which the same happened, and no more was concluded than there was. */
    private static Arbitrary<ReportSeries> sameAgain(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition), Arbitraries.integers().between(2014, 2017))
                .as((report, year) -> {
                    Figures figures = Figures.of(report);
                    long missing = Math.max(0, figures.number(CONCLUDED) - figures.number(RECEIVED));
                    DisclosureReport first = Figures.raised(report, missing, RECEIVED, BY_LETTER).toBuilder()
                            .scope(ReportScope.SELF)
                            .build();
                    return ReportSeries.of(inYear(first, year), inYear(first, year + 1));
                });
    }

    private static DisclosureReport inYear(DisclosureReport report, int year) {
        return Dates.ofYear(report, year).toBuilder()
                .period(ReportPeriod.ofYear(year))
                .build();
    }
}
