package org.disclosurereport.testkit.mutation;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportPeriod;

/** Reports of other years and days. */
final class Dates {

    private Dates() {}

    /** The report on another year; its title, its period and its publication follow. */
    static DisclosureReport ofYear(DisclosureReport report, int year) {
        return report.toBuilder()
                .year(year)
                .title(report.getTitle().map(unused -> title(report, year)))
                .period(report.getPeriod().map(unused -> ReportPeriod.ofYear(year)))
                .publication(report.getPublication()
                        .map(publication -> publication.toBuilder()
                                .date(publication.getDate().map(date -> date.withYear(year + 1)))
                                .indexNumber(publication.getIndexNumber().map(unused -> indexNumber(year + 1)))
                                .build()))
                .build();
    }

    static String title(DisclosureReport report, int year) {
        return report.getOrgan().getName() + year + "年政府信息公开工作年度报告";
    }

    /** An index number of the usual pattern. */
    static String indexNumber(int year) {
        return "014319182/" + year + "-00012";
    }

    /** The report as it was published, for the first time, on a day. */
    static DisclosureReport published(DisclosureReport report, LocalDate day) {
        return withPublication(
                report, publication(report).date(day).version(Optional.empty()).build());
    }

    static DisclosureReport withPublication(DisclosureReport report, Publication publication) {
        return report.toBuilder().publication(publication).build();
    }

    static Publication.Builder publication(DisclosureReport report) {
        return report.getPublication().map(Publication::toBuilder).orElseGet(Publication::builder);
    }
}
