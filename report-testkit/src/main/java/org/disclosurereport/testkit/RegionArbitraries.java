package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a region for one year: a government, its office, its departments and the governments below. The whole
 * is the sum of its parts; all organs that must report have reported, each once. Immutable.
 */
public final class RegionArbitraries {

    /** The editions whose reports have tables, which is what is added up. */
    static final Set<Edition> EDITIONS = EnumSet.of(Edition.FY2014, Edition.FY2019, Edition.FY2021);

    private static final int LAST_YEAR = 2025;
    private static final int MOST_REPORTS = 4;

    private final Edition edition;
    private final @Nullable FigureScale scale;
    private final boolean blanks;

    private RegionArbitraries(Edition edition, @Nullable FigureScale scale, boolean blanks) {
        this.edition = edition;
        this.scale = scale;
        this.blanks = blanks;
    }

    /**
     * Regions whose reports are of an edition.
     *
     * @param edition the edition
     * @return the generators
     * @throws IllegalArgumentException if reports of the edition have no tables
     */
    public static RegionArbitraries of(Edition edition) {
        if (!EDITIONS.contains(edition)) {
            throw new IllegalArgumentException("Edition of a region must be one of " + EDITIONS
                    + ", whose reports have tables, but was " + edition);
        }
        return new RegionArbitraries(edition, null, false);
    }

    /**
     * The same regions with parts of one scale.
     *
     * @param figures how large the figures of a part are
     * @return the changed generators
     */
    public RegionArbitraries withScale(FigureScale figures) {
        return new RegionArbitraries(edition, figures, blanks);
    }

    /**
     * The same regions with some cells of the parts left unfilled. The year before is not told.
     *
     * @return the changed generators
     */
    public RegionArbitraries withBlanks() {
        return new RegionArbitraries(edition, scale, true);
    }

    /**
     * Regions in which there is nothing to find. The whole speaks for the region, or for the level: then it has no
     * governments below. Sometimes the year before is told, of the same organs; what that year carried forward is what
     * this one begins with, also from FY2019 to FY2021.
     *
     * @return regions without a fault
     */
    public Arbitrary<RegionalReports> consistent() {
        Arbitrary<List<List<StatisticsTable>>> tables =
                tables().list().ofMinSize(1).ofMaxSize(MOST_REPORTS);
        return Combinators.combine(
                        OrganArbitraries.trees(),
                        tables,
                        Arbitraries.integers().between(edition.firstYear(), lastYear()),
                        Arbitraries.of(ReportScope.LEVEL, ReportScope.REGION),
                        Arbitraries.of(false, true),
                        blanks ? Blanks.picks() : Arbitraries.just(List.<Blanks.Pick>of()))
                .as(this::region)
                .withoutEdgeCases();
    }

    /**
     * Regions of any reports at all: none or several of any edition and year, of organs that are expected or not, with a
     * whole or without.
     *
     * @return regions in which anything may be wrong
     */
    public static Arbitrary<RegionalReports> any() {
        Arbitrary<DisclosureReport> reports = Arbitraries.of(Edition.class)
                .flatMap(edition -> ReportArbitraries.of(edition).any());
        return Combinators.combine(
                        reports.optional(0.8),
                        reports.list().ofMaxSize(MOST_REPORTS),
                        OrganArbitraries.any(TextArbitraries.texts()).list().ofMaxSize(2))
                .as((whole, parts, expected) -> RegionalReports.builder()
                        .whole(whole)
                        .parts(RollUp.of(parts))
                        .addAllExpected(expected)
                        .addAllExpected(parts.stream()
                                .map(DisclosureReport::getOrgan)
                                .limit(1)
                                .toList())
                        .build())
                .withoutEdgeCases();
    }

    private int lastYear() {
        int last = LAST_YEAR;
        while (!edition.covers(last)) {
            last--;
        }
        return last;
    }

    /** Tables of FY2014; since FY2019 those of both forms, from which a year is made after the other. */
    private Arbitrary<List<StatisticsTable>> tables() {
        List<Edition> drawn =
                edition == Edition.FY2014 ? List.of(Edition.FY2014) : List.of(Edition.FY2019, Edition.FY2021);
        return TableArbitraries.consistent(
                drawn.stream().flatMap(form -> form.form().tables().stream()).toList(), scale);
    }

    private RegionalReports region(
            OrganTree tree,
            List<List<StatisticsTable>> tables,
            int year,
            ReportScope scope,
            boolean withYearBefore,
            List<Blanks.Pick> picks) {
        List<ReportingOrgan> organs = scope == ReportScope.REGION
                ? tree.children()
                : tree.children().stream()
                        .filter(organ -> !organ.getKind().equals(Optional.of(OrganKind.GOVERNMENT)))
                        .toList();
        boolean before = withYearBefore && year > Edition.FY2019.firstYear() && !blanks;
        List<DisclosureReport> parts = new ArrayList<>();
        List<DisclosureReport> partsBefore = new ArrayList<>();
        for (int i = 0; i < organs.size(); i++) {
            List<StatisticsTable> drawn = tables.get(i % tables.size());
            ReportingOrgan organ = organs.get(i);
            if (edition == Edition.FY2014) {
                parts.add(part(organ, year, drawn, picks));
                continue;
            }
            ConsistentYears years = new ConsistentYears(drawn, Optional.empty());
            if (before) {
                partsBefore.add(part(organ, year - 1, years.nextTables(year - 1, i), picks));
            }
            parts.add(part(organ, year, years.nextTables(year, 2L * i), picks));
        }
        RegionalReports.Builder region = RegionalReports.builder().from(of(tree, organs, scope, parts));
        if (before) {
            region.previous(of(tree, organs, scope, partsBefore));
        }
        return region.build();
    }

    private static RegionalReports of(
            OrganTree tree, List<ReportingOrgan> organs, ReportScope scope, List<DisclosureReport> parts) {
        RollUp sum = RollUp.of(parts);
        return RegionalReports.builder()
                .whole(sum.toReport(tree.government(), scope))
                .parts(sum)
                .expected(organs)
                .build();
    }

    /** A government below speaks for its region, everybody else for itself. */
    private static DisclosureReport part(
            ReportingOrgan organ, int year, List<StatisticsTable> tables, List<Blanks.Pick> picks) {
        ReportScope scope =
                organ.getKind().equals(Optional.of(OrganKind.GOVERNMENT)) ? ReportScope.REGION : ReportScope.SELF;
        return DisclosureReport.builder()
                .edition(Edition.findByYear(year).orElseThrow())
                .year(year)
                .organ(organ)
                .scope(scope)
                .tables(Plausible.tables(tables, organ, Optional.of(scope), year).stream()
                        .map(table -> Blanks.in(table, picks))
                        .toList())
                .build();
    }
}
