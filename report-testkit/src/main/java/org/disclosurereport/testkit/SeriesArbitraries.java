package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one organ over consecutive years in which everything follows: what one year ends with the next one begins
 * with, and no figure changes much, also where the form changes. Right by construction, each report in itself and all of
 * them together. Immutable.
 */
public final class SeriesArbitraries {

    /** The years of all editions. */
    static final int FIRST_YEAR = Edition.FY2008.firstYear();

    /** The last year on which reports were published. */
    static final int LAST_YEAR = 2025;

    private static final int MOST_YEARS = 6;

    private static final List<TableDefinition> FORMS = Stream.of(Edition.values())
            .flatMap(edition -> edition.form().tables().stream())
            .distinct()
            .toList();

    private final int firstYear;
    private final int lastYear;
    private final @Nullable FigureScale scale;
    private final boolean blanks;

    private SeriesArbitraries(int firstYear, int lastYear, @Nullable FigureScale scale, boolean blanks) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.scale = scale;
        this.blanks = blanks;
    }

    /**
     * Series of any years.
     *
     * @return the generators
     */
    public static SeriesArbitraries ofAllYears() {
        return new SeriesArbitraries(FIRST_YEAR, LAST_YEAR, null, false);
    }

    /**
     * Series of some years; of two years all are of both.
     *
     * @param firstYear the first year that a series may have, 2008 or later
     * @param lastYear the last year that a series may have, 2025 or earlier
     * @return the generators
     * @throws IllegalArgumentException if there are not two such years
     */
    public static SeriesArbitraries ofYears(int firstYear, int lastYear) {
        if (firstYear < FIRST_YEAR || lastYear > LAST_YEAR || firstYear >= lastYear) {
            throw new IllegalArgumentException("Years of a series must be two or more between " + FIRST_YEAR + " and "
                    + LAST_YEAR + ", but were " + firstYear + " to " + lastYear);
        }
        return new SeriesArbitraries(firstYear, lastYear, null, false);
    }

    /**
     * The same series with figures of one scale.
     *
     * @param figures how large the figures are
     * @return the changed generators
     */
    public SeriesArbitraries withScale(FigureScale figures) {
        return new SeriesArbitraries(firstYear, lastYear, figures, blanks);
    }

    /**
     * The same series with cells left unfilled that hold 0: blank, {@code /} or {@code -}.
     *
     * @return the changed generators
     */
    public SeriesArbitraries withBlanks() {
        return new SeriesArbitraries(firstYear, lastYear, scale, true);
    }

    /**
     * Two to six of the years. Before FY2014 a report has the list of an annex, the same in all years. A number that is
     * changed breaks what follows from it, and nothing else.
     *
     * @return series without a fault
     */
    public Arbitrary<ReportSeries> consistent() {
        return Combinators.combine(
                        Arbitraries.of(
                                IntStream.range(firstYear, lastYear).boxed().toList()),
                        OrganArbitraries.consistent(),
                        TableArbitraries.consistent(FORMS, scale),
                        ListArbitraries.consistent(scale),
                        Arbitraries.longs().list().ofMinSize(2).ofMaxSize(MOST_YEARS),
                        blanks ? Blanks.picks() : Arbitraries.just(List.<Blanks.Pick>of()))
                .as(this::series)
                .withoutEdgeCases();
    }

    private ReportSeries series(
            int first,
            ReportingOrgan organ,
            List<StatisticsTable> tables,
            StatisticsList annex,
            List<Long> seeds,
            List<Blanks.Pick> picks) {
        int last = Math.min(first + seeds.size() - 1, lastYear);
        ConsistentYears years = new ConsistentYears(
                Plausible.tables(tables, organ, Optional.of(ReportScope.SELF), last), Optional.of(annex));
        List<DisclosureReport> reports = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            reports.add(withBlanks(years.next(organ, year, seeds.get(year - first)), picks));
        }
        return ReportSeries.of(reports);
    }

    private static DisclosureReport withBlanks(DisclosureReport report, List<Blanks.Pick> picks) {
        return report.toBuilder()
                .tables(report.getTables().stream()
                        .map(table -> Blanks.ofZeros(table, picks))
                        .toList())
                .lists(report.getLists().stream()
                        .map(list -> list.with(Blanks.ofZeros(list.toTable(), picks)))
                        .toList())
                .build();
    }

    /**
     * One to four reports of any content and any edition, made those of one organ and of different years, some of which
     * may be missing between.
     *
     * @return series in which anything may be wrong
     */
    public static Arbitrary<ReportSeries> any() {
        return Combinators.combine(
                        Arbitraries.of(Edition.values())
                                .flatMap(
                                        edition -> ReportArbitraries.of(edition).any())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        OrganArbitraries.any(TextArbitraries.texts()))
                .as((reports, organ) -> {
                    List<DisclosureReport> years = new ArrayList<>();
                    int year = 2016;
                    for (DisclosureReport report : reports) {
                        year += report.getYear() % 4 == 0 ? 2 : 1;
                        years.add(report.toBuilder().organ(organ).year(year).build());
                    }
                    return ReportSeries.of(years);
                })
                .withoutEdgeCases();
    }
}
