package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return Combinators.combine(
                        Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR - 1),
                        ReportArbitraries.of(Edition.FY2019).consistent(),
                        ReportArbitraries.of(Edition.FY2021).consistent(),
                        Arbitraries.longs().list().ofMinSize(2).ofMaxSize(MOST_YEARS))
                .as((first, of2019, of2021, seeds) -> {
                    ConsistentYears years = new ConsistentYears(of2019, of2021);
                    List<DisclosureReport> reports = new ArrayList<>();
                    for (int i = 0; i < seeds.size() && first + i <= LAST_YEAR; i++) {
                        reports.add(years.next(first + i, seeds.get(i)));
                    }
                    return ReportSeries.of(reports);
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
