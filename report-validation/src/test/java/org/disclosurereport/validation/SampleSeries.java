package org.disclosurereport.validation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsList;

/** Two years of one organ in which everything follows, and ways to change one thing in them. */
public final class SampleSeries {

    private SampleSeries() {}

    /** The reports on 2022 and 2023 in the form of FY2021. */
    public static ReportSeries clean() {
        DisclosureReport later = SampleReports.clean();
        DisclosureReport earlier = carriedInto(later, ofYear(later, 2022));
        for (String row : List.of("proactive/administrativeRule/", "proactive/normativeDocument/")) {
            long before = SampleReports.number(later, row + "inForce")
                    - SampleReports.number(later, row + "issued")
                    + SampleReports.number(later, row + "repealed");
            earlier = SampleReports.with(earlier, row + "inForce", before);
        }
        return ReportSeries.of(earlier, later);
    }

    /** The reports on 2019 and 2020 in the form of FY2019. */
    public static ReportSeries cleanOf2019() {
        DisclosureReport later = SampleReports.cleanOf2019();
        DisclosureReport earlier = carriedInto(later, ofYear(later, 2019));
        for (String row : List.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees")) {
            long before = SampleReports.number(later, "proactive/" + row + "/itemsLastYear") - 7;
            earlier = SampleReports.with(
                    SampleReports.with(earlier, "proactive/" + row + "/itemsChange", 7),
                    "proactive/" + row + "/itemsLastYear",
                    before);
        }
        return ReportSeries.of(earlier, later);
    }

    /** The reports on 2015 and 2016 in the form of FY2014. */
    public static ReportSeries cleanOf2014() {
        DisclosureReport later = SampleReports.cleanOf2014();
        long concluded = SampleReports.number(later, "statisticsForm/requestsConcluded/value");
        long received = SampleReports.number(later, "statisticsForm/requestsReceived/value");
        long byLetter = SampleReports.number(later, "statisticsForm/requestsByLetter/value");
        later = SampleReports.with(later, "statisticsForm/requestsReceived/value", concluded);
        later = SampleReports.with(later, "statisticsForm/requestsByLetter/value", byLetter + concluded - received);
        return ReportSeries.of(ofYear(later, 2015), later);
    }

    /** The reports on 2011 and 2012 with the local annexes. */
    public static ReportSeries cleanOf2008() {
        DisclosureReport later = SampleReports.cleanOf2008();
        List<StatisticsList> before =
                later.getLists().stream().map(SampleSeries::oneYearLess).toList();
        return ReportSeries.of(ofYear(later, 2011).toBuilder().lists(before).build(), later);
    }

    /** All of them. */
    public static List<ReportSeries> all() {
        return List.of(clean(), cleanOf2019(), cleanOf2014(), cleanOf2008());
    }

    /** The report as one on another year. */
    public static DisclosureReport ofYear(DisclosureReport report, int year) {
        return report.toBuilder()
                .year(year)
                .title(report.getOrgan().getName() + year + "年政府信息公开工作年度报告")
                .build();
    }

    private static DisclosureReport carriedInto(DisclosureReport later, DisclosureReport earlier) {
        DisclosureReport carried = earlier;
        for (Applicant column : Applicant.values()) {
            long before = SampleReports.number(later, "request/broughtForward/" + column.key());
            long received = SampleReports.number(carried, "request/newlyReceived/" + column.key())
                    + before
                    - SampleReports.number(carried, "request/carriedForward/" + column.key());
            carried = SampleReports.with(carried, "request/carriedForward/" + column.key(), before);
            carried = SampleReports.with(carried, "request/newlyReceived/" + column.key(), received);
        }
        return carried;
    }

    private static StatisticsList oneYearLess(StatisticsList list) {
        StatisticsList less = list;
        if (list.getColumns().stream().anyMatch(column -> column.key().equals("cumulative"))) {
            for (String row : list.getRows().stream().map(each -> each.key()).toList()) {
                long together = list.getCell(row, "cumulative").getNumber()
                        - list.getCell(row, "year").getNumber();
                less = less.with(row, "cumulative", Cell.of(together));
            }
        }
        return less;
    }

    /** The series after a change of its first report. */
    public static ReportSeries earlier(ReportSeries series, UnaryOperator<DisclosureReport> change) {
        return changed(series, 0, change);
    }

    /** The series after a change of its last report. */
    public static ReportSeries later(ReportSeries series, UnaryOperator<DisclosureReport> change) {
        return changed(series, series.getReports().size() - 1, change);
    }

    /** The series after the same change of every report. */
    public static ReportSeries each(ReportSeries series, UnaryOperator<DisclosureReport> change) {
        return series.toBuilder()
                .reports(series.getReports().stream().map(change).toList())
                .build();
    }

    private static ReportSeries changed(ReportSeries series, int at, UnaryOperator<DisclosureReport> change) {
        List<DisclosureReport> reports = series.getReports();
        return series.toBuilder()
                .reports(Stream.concat(
                                Stream.concat(reports.stream().limit(at), Stream.of(change.apply(reports.get(at)))),
                                reports.stream().skip(at + 1L))
                        .toList())
                .build();
    }

    /** The series with other numbers in one cell of both years. */
    public static ReportSeries with(ReportSeries series, String address, long before, long now) {
        return later(
                earlier(series, report -> SampleReports.with(report, address, before)),
                report -> SampleReports.with(report, address, now));
    }
}
