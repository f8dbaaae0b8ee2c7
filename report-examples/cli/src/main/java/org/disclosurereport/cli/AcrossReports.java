package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.ReportValidator;

/** Keeps the reports that are read, to compare them with each other when all are there. */
final class AcrossReports {

    private final boolean series;
    private final Optional<DisclosureReport> whole;
    /** By what an organ is called in all years, then by year. */
    private final Map<String, TreeMap<Integer, DisclosureReport>> organs = new LinkedHashMap<>();

    private final List<DisclosureReport> repeated = new ArrayList<>();
    private RollUp parts = RollUp.empty();

    AcrossReports(boolean series, Optional<DisclosureReport> whole) {
        this.series = series;
        this.whole = whole;
    }

    void add(DisclosureReport report) {
        if (series) {
            String organ = report.getOrgan()
                    .unifiedSocialCreditCode()
                    .map(Object::toString)
                    .orElse(report.getOrgan().getName());
            DisclosureReport before =
                    organs.computeIfAbsent(organ, unused -> new TreeMap<>()).putIfAbsent(report.getYear(), report);
            if (before != null) {
                repeated.add(report);
            }
        }
        if (whole.isPresent() && !whole.get().equals(report)) {
            parts = parts.plus(RollUp.of(report));
        }
    }

    /** Reports that were not compared, since another one of the same organ and year stands before them. */
    List<DisclosureReport> repeated() {
        return repeated;
    }

    /** What was found: for every organ with several years, and for the whole. */
    List<CheckedDocument> check(ReportValidator validator) {
        List<CheckedDocument> found = new ArrayList<>();
        for (TreeMap<Integer, DisclosureReport> years : organs.values()) {
            if (years.size() > 1) {
                found.add(checked(years.lastEntry().getValue(), validator.validate(ReportSeries.of(years.values()))));
            }
        }
        whole.ifPresent(report -> found.add(checked(
                report,
                validator.validate(
                        RegionalReports.builder().whole(report).parts(parts).build()))));
        return found;
    }

    private static CheckedDocument checked(DisclosureReport report, ValidationResult result) {
        return CheckedDocument.builder()
                .report(report.toKey())
                .validation(result)
                .build();
    }
}
