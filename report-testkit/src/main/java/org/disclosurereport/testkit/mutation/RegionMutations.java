package org.disclosurereport.testkit.mutation;

import static org.disclosurereport.testkit.mutation.DrawnRegions.BROUGHT;
import static org.disclosurereport.testkit.mutation.DrawnRegions.CARRIED;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.testkit.TableArbitraries;

/** Breaks what holds between the reports of a region. */
final class RegionMutations {

    private RegionMutations() {}

    private static Change<RegionalReports> withPart(
            String what, RegionalReports region, int at, UnaryOperator<DisclosureReport> change) {
        List<DisclosureReport> parts = DrawnRegions.parts(region);
        int index = at % parts.size();
        return Change.of(
                parts.get(index).getOrgan().getName() + " " + what,
                region,
                DrawnRegions.with(
                        region,
                        IntStream.range(0, parts.size())
                                .mapToObj(i -> i == index ? change.apply(parts.get(i)) : parts.get(i))));
    }

    private static Change<RegionalReports> withMore(String what, RegionalReports region, DisclosureReport more) {
        return Change.of(
                what,
                region,
                DrawnRegions.with(region, Stream.concat(DrawnRegions.parts(region).stream(), Stream.of(more))));
    }

    private static Change<RegionalReports> withWhole(RegionalReports region, String address, long number) {
        DisclosureReport whole = region.getWhole().orElseThrow();
        return Change.of(
                "whole " + address + " -> " + number,
                region,
                region.toBuilder().whole(Figures.with(whole, number, address)).build());
    }

    private static Arbitrary<Integer> any() {
        return Arbitraries.integers().between(0, 59);
    }

    /** What is brought forward is not what was carried forward. */
    static Arbitrary<Change<RegionalReports>> carried(Edition edition) {
        return Combinators.combine(DrawnRegions.of(edition), Arbitraries.of(true, false))
                .flatAs((region, before) -> {
                    DisclosureReport whole = region.getWhole().orElseThrow();
                    return WrongNumbers.insteadOf(Figures.of(whole).number(BROUGHT))
                            .map(wrong -> before ? carriedBefore(region, wrong) : withWhole(region, BROUGHT, wrong));
                });
    }

    private static Change<RegionalReports> carriedBefore(RegionalReports region, long number) {
        RegionalReports previous = region.getPrevious().orElseThrow();
        Change<RegionalReports> change = withWhole(previous, CARRIED, number);
        return Change.of(
                "the year before, " + change.what(),
                region,
                region.toBuilder().previous(change.after()).build());
    }

    /** An organ with two reports. */
    static Arbitrary<Change<RegionalReports>> twice(Edition edition) {
        return Combinators.combine(DrawnRegions.of(edition), any(), Drawn.reports(edition), Arbitraries.of(true, false))
                .as((region, at, other, same) -> {
                    List<DisclosureReport> parts = DrawnRegions.parts(region);
                    DisclosureReport part = parts.get(at % parts.size());
                    return withMore(
                            part.getOrgan().getName() + " twice",
                            region,
                            same
                                    ? part
                                    : part.toBuilder().tables(other.getTables()).build());
                });
    }

    /** An organ that did not report, or one that nobody expects. */
    static Arbitrary<Change<RegionalReports>> missing(Edition edition) {
        return Combinators.combine(DrawnRegions.of(edition), any(), Drawn.reports(edition), Arbitraries.of(true, false))
                .as((region, at, other, drops) -> {
                    List<DisclosureReport> parts = DrawnRegions.parts(region);
                    DisclosureReport part = parts.get(at % parts.size());
                    return drops
                            ? Change.of(
                                    "without " + part.getOrgan().getName(),
                                    region,
                                    DrawnRegions.with(region, parts.stream().filter(each -> !each.equals(part))))
                            : withMore(
                                    "with another bureau",
                                    region,
                                    DrawnRegions.part(
                                            DrawnRegions.below("某市气象局", OrganKind.DEPARTMENT),
                                            ReportScope.SELF,
                                            part.getYear(),
                                            other));
                });
    }

    /** A report of another edition. */
    static Arbitrary<Change<RegionalReports>> otherEdition(Edition edition) {
        List<Edition> others =
                Stream.of(Edition.values()).filter(other -> other != edition).toList();
        return Combinators.combine(DrawnRegions.of(edition), any(), Arbitraries.of(others))
                .as((region, at, other) -> withPart(
                        other.name(),
                        region,
                        at,
                        part -> part.toBuilder().edition(other).build()));
    }

    /** A table in another printing. */
    static Arbitrary<Change<RegionalReports>> otherTable(Edition edition) {
        return Combinators.combine(
                        DrawnRegions.of(edition),
                        any(),
                        Arbitraries.of(edition.form().alsoFiled()).flatMap(TableArbitraries::consistent))
                .as((region, at, table) -> withPart(
                        table.getDefinition().toString(),
                        region,
                        at,
                        part -> part.toBuilder().table(table).build()));
    }

    /** A report on another year. */
    static Arbitrary<Change<RegionalReports>> otherYear(Edition edition) {
        return Combinators.combine(DrawnRegions.of(edition), any(), Arbitraries.of(-1, 1))
                .as((region, at, years) -> withPart(
                        "another year", region, at, part -> DrawnRegions.inYear(part, part.getYear() + years)));
    }

    /** A report that counts others in. */
    static Arbitrary<Change<RegionalReports>> overlap(Edition edition) {
        return Combinators.combine(
                        DrawnRegions.of(edition),
                        Drawn.reports(edition),
                        Arbitraries.of(ReportScope.LEVEL, ReportScope.REGION))
                .as((region, other, scope) -> {
                    // The city with that scope is the whole itself, and would stand twice.
                    ReportScope ofWhole = scope == ReportScope.LEVEL ? ReportScope.REGION : ReportScope.LEVEL;
                    RegionalReports before = withScope(region, ofWhole);
                    return withMore(
                            "the city for its " + scope,
                            before,
                            DrawnRegions.part(
                                    DrawnRegions.CITY,
                                    scope,
                                    region.getWhole().orElseThrow().getYear(),
                                    other));
                });
    }

    /** The same region whose reports of the whole speak for another scope. */
    private static RegionalReports withScope(RegionalReports region, ReportScope scope) {
        RegionalReports previous = region.getPrevious().orElseThrow();
        return region.toBuilder()
                .whole(region.getWhole().orElseThrow().toBuilder().scope(scope).build())
                .previous(previous.toBuilder()
                        .whole(previous.getWhole().orElseThrow().toBuilder()
                                .scope(scope)
                                .build())
                        .build())
                .build();
    }

    /** A part that states more than the whole. */
    static Arbitrary<Change<RegionalReports>> more(Edition edition) {
        return Combinators.combine(DrawnRegions.of(edition), any(), FigureMutations.few(), Arbitraries.of(true, false))
                .flatAs((region, at, by, inPart) -> cells(region).map(cell -> {
                    List<DisclosureReport> parts = DrawnRegions.parts(region);
                    long whole = Figures.of(region.getWhole().orElseThrow()).number(cell);
                    long part = Figures.of(parts.get(at % parts.size())).number(cell);
                    return inPart || part < by
                            ? withPart(
                                    cell + " -> " + (whole + by),
                                    region,
                                    at,
                                    changed -> Figures.with(changed, whole + by, cell))
                            : withWhole(region, cell, part - by);
                }));
    }

    /** A figure of the whole or of a part that is another one. */
    static Arbitrary<Change<RegionalReports>> sum(Edition edition) {
        return Combinators.combine(DrawnRegions.of(edition), any(), Arbitraries.of(true, false))
                .flatAs((region, at, inPart) -> cells(region).flatMap(cell -> {
                    List<DisclosureReport> parts = DrawnRegions.parts(region);
                    DisclosureReport whole = region.getWhole().orElseThrow();
                    DisclosureReport report = inPart ? parts.get(at % parts.size()) : whole;
                    return WrongNumbers.insteadOf(Figures.of(report).number(cell))
                            .map(wrong -> inPart
                                    ? withPart(
                                            cell + " -> " + wrong,
                                            region,
                                            at,
                                            changed -> Figures.with(changed, wrong, cell))
                                    : withWhole(region, cell, wrong));
                }));
    }

    private static Arbitrary<String> cells(RegionalReports region) {
        return Arbitraries.of(region.getWhole()
                .orElseThrow()
                .cells()
                .map(figure -> figure.definition())
                .filter(cell -> !cell.isSigned())
                .map(CellDefinition::ref)
                .map(Object::toString)
                .toList());
    }
}
