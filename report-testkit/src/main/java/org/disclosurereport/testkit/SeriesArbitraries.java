package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;

/**
 * Reports of one organ over consecutive years in which everything follows: what one year ends with the next one begins
 * with, and no figure changes much. Right by construction, each report in itself and all of them together.
 */
public final class SeriesArbitraries {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2025;
    private static final int MOST_YEARS = 6;
    private static final int MOST = 9_999;

    private SeriesArbitraries() {}

    /**
     * Two to six years in the forms of FY2019 and FY2021, often with the change of the form among them. A number that
     * is changed breaks what follows from it, and nothing else.
     *
     * @return series without a fault
     */
    public static Arbitrary<ReportSeries> consistent() {
        return consistent(FIRST_YEAR, LAST_YEAR, ReportArbitraries::of);
    }

    /**
     * Two to six years in the forms of FY2019 and FY2021 with figures of one scale.
     *
     * @param scale how large the figures are
     * @return series without a fault
     */
    public static Arbitrary<ReportSeries> consistent(FigureScale scale) {
        return consistent(
                FIRST_YEAR, LAST_YEAR, edition -> ReportArbitraries.of(edition).withScale(scale));
    }

    /** Two to six of some years. */
    static Arbitrary<ReportSeries> consistent(
            int firstYear, int lastYear, Function<Edition, ReportArbitraries> reports) {
        return Combinators.combine(
                        Arbitraries.integers().between(firstYear, lastYear - 1),
                        reports.apply(Edition.FY2019).consistent(),
                        reports.apply(Edition.FY2021).consistent(),
                        Arbitraries.longs().list().ofMinSize(2).ofMaxSize(MOST_YEARS))
                .as((first, of2019, of2021, seeds) -> {
                    ConsistentYears years = new ConsistentYears(of2019.getTables(), of2021.getTables());
                    List<DisclosureReport> reported = new ArrayList<>();
                    for (int i = 0; i < seeds.size() && first + i <= lastYear; i++) {
                        reported.add(years.next(of2021.getOrgan(), first + i, seeds.get(i)));
                    }
                    return ReportSeries.of(reported);
                })
                .withoutEdgeCases();
    }

    /**
     * The same series with cells left unfilled that hold 0: blank, {@code /} or {@code -}.
     *
     * @param filled series in which every cell holds a number
     * @return series with blanks
     */
    public static Arbitrary<ReportSeries> withBlanks(Arbitrary<ReportSeries> filled) {
        return Combinators.combine(filled, Blanks.picks())
                .as((series, picks) -> ReportSeries.of(series.getReports().stream()
                        .map(report -> report.toBuilder()
                                .tables(report.getTables().stream()
                                        .map(table -> Blanks.ofZeros(table, picks))
                                        .toList())
                                .build())
                        .toList()))
                .withoutEdgeCases();
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

    /**
     * Two to five years before 2014 with the annex of Fujian, which counts all years together.
     *
     * @return series without a fault
     */
    public static Arbitrary<ReportSeries> withAnnex() {
        return Combinators.combine(
                        Arbitraries.integers().between(Edition.FY2008.firstYear(), 2009),
                        OrganArbitraries.consistent(),
                        Arbitraries.integers()
                                .between(0, MOST)
                                .list()
                                .ofSize(LocalAnnex.FUJIAN.definition().rows().size())
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(5))
                .as((first, organ, figures) -> {
                    List<DisclosureReport> reports = new ArrayList<>();
                    long[] together = new long[figures.get(0).size()];
                    for (int i = 0; i < figures.size(); i++) {
                        reports.add(DisclosureReport.builder()
                                .edition(Edition.FY2008)
                                .year(first + i)
                                .organ(organ)
                                .scope(ReportScope.SELF)
                                .period(ReportPeriod.ofYear(first + i))
                                .addList(annex(figures.get(i), together))
                                .build());
                    }
                    return ReportSeries.of(reports);
                })
                .withoutEdgeCases();
    }

    private static StatisticsList annex(List<Integer> figures, long[] together) {
        StatisticsList.Builder list = StatisticsList.builder("fujian")
                .annex(LocalAnnex.FUJIAN)
                .column(new ListColumn("year", "年度"))
                .column(new ListColumn("cumulative", "历年累计"));
        List<FormLabel> rows = LocalAnnex.FUJIAN.definition().rows();
        for (int i = 0; i < rows.size(); i++) {
            together[i] += figures.get(i);
            list.row(
                    new ListRow(rows.get(i).key(), rows.get(i).wording().zh(), Optional.of("件")),
                    Cell.of(figures.get(i)),
                    Cell.of(together[i]));
        }
        return list.build();
    }
}
