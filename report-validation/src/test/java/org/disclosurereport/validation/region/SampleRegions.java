package org.disclosurereport.validation.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.SampleReports;

/** A region of three organs in which everything is right, and ways to change one thing in it. */
public final class SampleRegions {

    static final ReportingOrgan CITY =
            ReportingOrgan.builder().name("某市人民政府").kind(OrganKind.GOVERNMENT).build();
    static final ReportingOrgan DISTRICT = below(CITY, "某区人民政府", OrganKind.GOVERNMENT);
    static final ReportingOrgan OFFICE = below(CITY, "某市人民政府办公室", OrganKind.GENERAL_OFFICE);
    static final ReportingOrgan BUREAU = below(CITY, "某市财政局", OrganKind.DEPARTMENT);

    static final String BROUGHT = "request/broughtForward/total";
    static final String CARRIED = "request/carriedForward/total";

    private static final Map<String, RegionalReports> BROKEN = broken();

    private SampleRegions() {}

    static ReportingOrgan below(ReportingOrgan parent, String name, OrganKind kind) {
        return ReportingOrgan.builder().name(name).kind(kind).parent(parent).build();
    }

    static DisclosureReport part(ReportingOrgan organ, ReportScope scope) {
        DisclosureReport clean = SampleReports.clean();
        return DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2023)
                .organ(organ)
                .scope(scope)
                .tables(clean.getTables())
                .build();
    }

    static List<DisclosureReport> parts() {
        return List.of(
                part(DISTRICT, ReportScope.REGION), part(OFFICE, ReportScope.SELF), part(BUREAU, ReportScope.SELF));
    }

    static DisclosureReport whole() {
        return RollUp.of(parts()).toReport(CITY, ReportScope.REGION).orElseThrow();
    }

    /** A region that every rule accepts, with its year before. */
    public static RegionalReports clean() {
        RegionalReports year = RegionalReports.builder()
                .whole(whole())
                .parts(RollUp.of(parts()))
                .addExpected(BUREAU, DISTRICT, OFFICE)
                .build();
        DisclosureReport before = whole().toBuilder()
                .year(2022)
                .build()
                .with(
                        CellRef.parse(CARRIED),
                        whole().find(CellRef.parse(BROUGHT)).orElseThrow());
        List<DisclosureReport> partsBefore = parts().stream()
                .map(part -> part.toBuilder().year(2022).build())
                .toList();
        return year.toBuilder()
                .previous(year.toBuilder()
                        .whole(before)
                        .parts(RollUp.of(partsBefore))
                        .build())
                .build();
    }

    static RegionalReports withWhole(UnaryOperator<DisclosureReport> change) {
        return clean().toBuilder().whole(change.apply(whole())).build();
    }

    static RegionalReports withWhole(String address, Cell cell) {
        return withWhole(whole -> SampleReports.with(whole, address, cell));
    }

    /** With another report of one of the three organs: 0 is the district, 1 the office, 2 the bureau. */
    static RegionalReports withPart(int index, UnaryOperator<DisclosureReport> change) {
        List<DisclosureReport> parts = new ArrayList<>(parts());
        parts.set(index, change.apply(parts.get(index)));
        return withParts(parts);
    }

    static RegionalReports withPart(int index, String address, Cell cell) {
        return withPart(index, part -> SampleReports.with(part, address, cell));
    }

    static RegionalReports withParts(List<DisclosureReport> parts) {
        return clean().toBuilder().parts(RollUp.of(parts)).build();
    }

    static RegionalReports withMore(DisclosureReport... more) {
        List<DisclosureReport> parts = new ArrayList<>(parts());
        parts.addAll(List.of(more));
        return withParts(parts);
    }

    /** The same reports of which only the sums are kept. */
    static RegionalReports withoutTables(RegionalReports reports, List<DisclosureReport> parts) {
        return reports.toBuilder()
                .parts(parts.stream().collect(RollUp.collectorWithoutTables()))
                .build();
    }

    /** A region that breaks a rule, or empty if nobody has written one. */
    public static Optional<RegionalReports> findBroken(String rule) {
        return Optional.ofNullable(BROKEN.get(rule));
    }

    private static Map<String, RegionalReports> broken() {
        Map<String, RegionalReports> broken = new TreeMap<>();
        broken.put("A-CARRY-AGG", withWhole(BROUGHT, Cell.of(121)));
        broken.put("A-DUP-REPORT", withMore(part(BUREAU, ReportScope.SELF)));
        broken.put("A-MISSING-ORGAN", withParts(parts().subList(0, 2)));
        broken.put(
                "A-MIXED-EDITION",
                withPart(2, part -> part.toBuilder().edition(Edition.FY2019).build()));
        broken.put("A-MIXED-TABLE", withPart(2, part -> SampleReports.with(part, SampleReports.requestOf2019())));
        broken.put(
                "A-MIXED-YEAR", withPart(2, part -> part.toBuilder().year(2022).build()));
        broken.put("A-OVERLAPPING-SCOPE", withMore(part(CITY, ReportScope.LEVEL)));
        broken.put("A-PART-LE-WHOLE", withWhole(BROUGHT, Cell.of(12)));
        broken.put("A-SUM-OF-PARTS", withWhole(BROUGHT, Cell.of(3607)));
        return broken;
    }
}
