package org.disclosurereport.io.wire;

import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.ElementRef;

/** Year and organ as the caller knows them win over the document, and a finding names both. */
final class Overriding {

    private Overriding() {}

    static DisclosureReport apply(
            DisclosureReport report, ReadOptions options, Provenance provenance, WireFindings findings) {
        DisclosureReport result = report;
        int year = options.getYear().orElse(report.getYear());
        if (year != report.getYear()) {
            findings.add(
                    ReadingCode.YEAR_OVERRIDDEN,
                    place(provenance, WireNames.YEAR),
                    ElementRef.of(WireNames.YEAR),
                    "given",
                    year,
                    "found",
                    report.getYear());
            result = result.toBuilder().year(year).build();
        }
        String name = options.getOrgan().orElse(report.getOrgan().getName());
        if (!name.equals(report.getOrgan().getName())) {
            findings.add(
                    ReadingCode.ORGAN_OVERRIDDEN,
                    place(provenance, "organ/name"),
                    ElementRef.of("organ/name"),
                    "given",
                    name,
                    "found",
                    report.getOrgan().getName());
            result = result.toBuilder()
                    .organ(report.getOrgan().toBuilder().name(name).build())
                    .build();
        }
        return result;
    }

    private static long place(Provenance provenance, String path) {
        return provenance
                .find(ElementRef.of(path))
                .map(where ->
                        Place.pack(where.getLine().orElse(0), where.getColumn().orElse(0)))
                .orElse(Place.UNKNOWN);
    }
}
