package org.disclosurereport.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;

/**
 * The regions on which mutators work: a city of a district, its own office and one to three bureaus, whose reports are
 * drawn at random and add up to that of the city, and the same for the year before.
 */
final class DrawnRegions {

    static final String BROUGHT = "request/broughtForward/total";
    static final String CARRIED = "request/carriedForward/total";

    static final ReportingOrgan CITY =
            ReportingOrgan.builder().name("某市人民政府").kind(OrganKind.GOVERNMENT).build();

    private static final List<ReportingOrgan> ORGANS = List.of(
            below("某区人民政府", OrganKind.GOVERNMENT),
            below("某市人民政府办公室", OrganKind.GENERAL_OFFICE),
            below("某市财政局", OrganKind.DEPARTMENT),
            below("某市教育局", OrganKind.DEPARTMENT),
            below("某市水利局", OrganKind.DEPARTMENT));

    private static final int LEAST = 3;

    private DrawnRegions() {}

    /** An organ of the city. */
    static ReportingOrgan below(String name, OrganKind kind) {
        return ReportingOrgan.builder().name(name).kind(kind).parent(CITY).build();
    }

    /** Regions of reports of one edition in which everything adds up. */
    static Arbitrary<RegionalReports> of(Edition edition) {
        return Drawn.reports(edition)
                .list()
                .ofMinSize(LEAST)
                .ofMaxSize(ORGANS.size())
                .map(reports -> region(edition, reports))
                .withoutEdgeCases();
    }

    private static RegionalReports region(Edition edition, List<DisclosureReport> reports) {
        List<DisclosureReport> parts = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            ReportScope scope = i == 0 ? ReportScope.REGION : ReportScope.SELF;
            parts.add(part(ORGANS.get(i), scope, edition.firstYear() + 1, reports.get(i)));
        }
        DisclosureReport whole =
                RollUp.of(parts).toReport(CITY, ReportScope.REGION).orElseThrow();
        RegionalReports year = RegionalReports.builder()
                .whole(whole)
                .parts(RollUp.of(parts))
                .expected(parts.stream().map(DisclosureReport::getOrgan).toList())
                .build();
        return year.toBuilder().previous(previous(year, whole, parts)).build();
    }

    private static RegionalReports previous(
            RegionalReports year, DisclosureReport whole, List<DisclosureReport> parts) {
        DisclosureReport before = inYear(whole, whole.getYear() - 1);
        Figures figures = Figures.of(whole);
        return year.toBuilder()
                .whole(figures.has(BROUGHT) ? Figures.with(before, figures.number(BROUGHT), CARRIED) : before)
                .parts(RollUp.of(parts.stream()
                        .map(part -> inYear(part, part.getYear() - 1))
                        .toList()))
                .build();
    }

    static DisclosureReport inYear(DisclosureReport report, int year) {
        return report.toBuilder().year(year).build();
    }

    /** The tables of a report as those of an organ. */
    static DisclosureReport part(ReportingOrgan organ, ReportScope scope, int year, DisclosureReport tables) {
        return DisclosureReport.builder()
                .edition(tables.getEdition())
                .year(year)
                .organ(organ)
                .scope(scope)
                .tables(tables.getTables())
                .build();
    }

    /** The reports of the parts, in the order of the roll-up. */
    static List<DisclosureReport> parts(RegionalReports region) {
        return region.getParts().getParts().stream()
                .map(part -> DisclosureReport.builder()
                        .edition(part.edition())
                        .year(part.year())
                        .organ(part.organ())
                        .scope(part.scope())
                        .tables(part.tables())
                        .build())
                .toList();
    }

    static RegionalReports with(RegionalReports region, Stream<DisclosureReport> parts) {
        return region.toBuilder().parts(RollUp.of(parts.toList())).build();
    }
}
