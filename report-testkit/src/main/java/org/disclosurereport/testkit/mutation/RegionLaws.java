package org.disclosurereport.testkit.mutation;

import static org.disclosurereport.testkit.mutation.Told.broken;
import static org.disclosurereport.testkit.mutation.Told.notAssessable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.rollup.CellSum;
import org.disclosurereport.model.rollup.Obstacle;
import org.disclosurereport.model.rollup.Obstacle.Kind;
import org.disclosurereport.model.rollup.OrganMatch;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.TableSum;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.mutation.Algebra.Law;

/** What rules say of the reports of a region in which every cell is filled in, and every scope known. */
final class RegionLaws {

    private static final Map<Kind, String> TOGETHER = Map.of(
            Kind.DUPLICATE_REPORT, "A-DUP-REPORT",
            Kind.MIXED_EDITION, "A-MIXED-EDITION",
            Kind.MIXED_TABLE, "A-MIXED-TABLE",
            Kind.MIXED_YEAR, "A-MIXED-YEAR");

    private static final Set<Kind> OF_ALL = EnumSet.of(Kind.MIXED_YEAR, Kind.MIXED_EDITION, Kind.DUPLICATE_REPORT);

    /** Everything that follows from a figure of a region. */
    static final Algebra<RegionalReports> ALGEBRA = new Algebra<>(List.of(
            new Law<>(Set.copyOf(TOGETHER.values()), RegionLaws::obstacles),
            Law.of("A-OVERLAPPING-SCOPE", RegionLaws::overlaps),
            Law.of("A-MISSING-ORGAN", RegionLaws::organs),
            Law.of("A-SUM-OF-PARTS", since2019(RegionLaws::sums)),
            Law.of("A-PART-LE-WHOLE", since2019(RegionLaws::limits)),
            Law.of("A-CARRY-AGG", since2019(RegionLaws::carried))));

    private RegionLaws() {}

    private static Function<RegionalReports, Stream<Told>> since2019(Function<RegionalReports, Stream<Told>> told) {
        return region -> region.findEdition()
                        .filter(edition -> edition.compareTo(Edition.FY2019) >= 0)
                        .isPresent()
                ? told.apply(region)
                : Stream.of();
    }

    private static Stream<Told> obstacles(RegionalReports region) {
        List<Obstacle> all = region.together().obstacles();
        // Where editions differ, it goes without saying that their tables do.
        boolean ofEditions = all.stream().anyMatch(obstacle -> obstacle.kind() == Kind.MIXED_EDITION);
        List<Told> told = new ArrayList<>();
        for (Obstacle obstacle : all) {
            String rule = TOGETHER.get(obstacle.kind());
            if (rule != null && !(ofEditions && obstacle.kind() == Kind.MIXED_TABLE)) {
                told.add(broken(rule, obstacle.table().orElse("") + first(obstacle)));
            }
        }
        return told.stream();
    }

    private static String first(Obstacle obstacle) {
        return obstacle.parts().get(0).toKey().toString();
    }

    private static Stream<Told> overlaps(RegionalReports region) {
        return region.getParts().obstacles().stream()
                .filter(obstacle ->
                        obstacle.kind() == Kind.OVERLAPPING_SCOPE || obstacle.kind() == Kind.UNCERTAIN_OVERLAP)
                .map(obstacle -> obstacle.kind() == Kind.OVERLAPPING_SCOPE
                        ? broken("A-OVERLAPPING-SCOPE", first(obstacle))
                        : notAssessable("A-OVERLAPPING-SCOPE", first(obstacle)));
    }

    private static Stream<Told> organs(RegionalReports region) {
        return region.organs().isComplete() ? Stream.of() : Stream.of(broken("A-MISSING-ORGAN", "organ"));
    }

    /** The whole is the sum of its parts, if these can be added up and are those that are expected. */
    private static Stream<Told> sums(RegionalReports region) {
        DisclosureReport whole = region.getWhole().orElseThrow();
        boolean addable = region.getParts().obstacles().stream()
                        .allMatch(obstacle -> obstacle.table().isPresent())
                && region.together().obstacles().stream().map(Obstacle::kind).noneMatch(OF_ALL::contains);
        boolean wider =
                isOfLevel(whole) && region.getParts().getParts().stream().anyMatch(part -> !isForItself(part));
        if (!addable || !region.organs().isComplete() || wider) {
            return Stream.of(notAssessable("A-SUM-OF-PARTS", "scope"));
        }
        return whole.getTables().stream().flatMap(table -> sums(region, table));
    }

    /** A government and its departments count in only those that speak for themselves alone. */
    private static boolean isOfLevel(DisclosureReport whole) {
        return whole.getScope().equals(Optional.of(ReportScope.LEVEL));
    }

    private static boolean isForItself(PartReport part) {
        return part.scope().equals(Optional.of(ReportScope.SELF));
    }

    private static Stream<Told> sums(RegionalReports region, StatisticsTable whole) {
        TableDefinition definition = whole.getDefinition();
        Optional<TableSum> sum = region.getParts()
                .findTable(definition.key())
                .filter(found -> found.getDefinition().equals(definition)
                        && found.size() == region.getParts().size());
        return sum.isEmpty()
                ? Stream.of(notAssessable("A-SUM-OF-PARTS", definition.key()))
                : sum.get().cells().stream()
                        .filter(cell -> !cell.sum().equals(number(whole, cell)))
                        .map(cell -> broken("A-SUM-OF-PARTS", cell.definition().ref()));
    }

    private static BigInteger number(StatisticsTable whole, CellSum cell) {
        return BigInteger.valueOf(whole.getNumber(cell.definition().index()));
    }

    /** No part of the year states more than the whole; told is the one that states most. */
    private static Stream<Told> limits(RegionalReports region) {
        DisclosureReport whole = region.getWhole().orElseThrow();
        List<PartReport> parts = region.getParts().getParts().stream()
                .filter(part -> part.year() == whole.getYear())
                .filter(part -> !isOfLevel(whole) || isForItself(part))
                .toList();
        List<Told> told = new ArrayList<>();
        for (StatisticsTable table : whole.getTables()) {
            for (CellDefinition cell : table.getDefinition().cells()) {
                long most = table.getNumber(cell.index());
                Optional<PartReport> largest = Optional.empty();
                for (PartReport part : parts) {
                    Optional<Long> stated = number(part, table.getDefinition(), cell);
                    if (stated.isPresent() && stated.get() > most) {
                        most = stated.get();
                        largest = Optional.of(part);
                    }
                }
                largest.ifPresent(part -> told.add(broken("A-PART-LE-WHOLE", cell.ref() + " " + part.toKey())));
            }
        }
        return told.stream();
    }

    private static Optional<Long> number(PartReport part, TableDefinition definition, CellDefinition cell) {
        return part.findTable(definition.key())
                .filter(table -> !cell.isSigned() && table.getDefinition().equals(definition))
                .map(table -> table.getNumber(cell.index()));
    }

    /** What was carried forward is brought forward, as long as the region is the same. */
    private static Stream<Told> carried(RegionalReports region) {
        Optional<RegionalReports> previous = region.getPrevious();
        Optional<DisclosureReport> whole = region.getWhole();
        Optional<DisclosureReport> before = previous.flatMap(RegionalReports::getWhole);
        if (whole.isEmpty() || previous.isEmpty() || before.isEmpty()) {
            return Stream.of();
        }
        boolean same = whole.get().getYear() == before.get().getYear() + 1
                && whole.get().getOrgan().canBe(before.get().getOrgan())
                && whole.get()
                        .getScope()
                        .filter(scope -> scope != ReportScope.SELF)
                        .isPresent()
                && whole.get().getScope().equals(before.get().getScope())
                && OrganMatch.between(previous.get().getExpected(), region.getExpected())
                        .isComplete();
        if (!same) {
            return Stream.of(notAssessable("A-CARRY-AGG", DrawnRegions.BROUGHT));
        }
        return Figures.of(whole.get()).number(DrawnRegions.BROUGHT)
                        == Figures.of(before.get()).number(DrawnRegions.CARRIED)
                ? Stream.of()
                : Stream.of(broken("A-CARRY-AGG", DrawnRegions.BROUGHT));
    }
}
