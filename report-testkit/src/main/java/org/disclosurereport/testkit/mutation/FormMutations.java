package org.disclosurereport.testkit.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.TableArbitraries;
import org.disclosurereport.testkit.mutation.Organs.Rank;

/** Breaks what is asked of a report as a whole: for whom it speaks, its year, its days, its tables. */
final class FormMutations {

    private static final int LAST_YEAR = 2025;

    private FormMutations() {}

    /** An authorised organisation speaks for others. */
    static Arbitrary<Change<DisclosureReport>> scope(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(ReportScope.LEVEL, ReportScope.REGION))
                .as((report, scope) -> {
                    Rank rank = new Rank(report.getOrgan().getLevel(), Optional.of(OrganKind.AUTHORISED_ORGANISATION));
                    DisclosureReport before = Organs.of(report, rank).toBuilder()
                            .scope(ReportScope.SELF)
                            .build();
                    return Change.of(
                            "scope " + scope,
                            before,
                            before.toBuilder().scope(scope).build());
                });
    }

    /** A department that publishes in February or later. */
    static Arbitrary<Change<DisclosureReport>> lateDepartment(Edition edition) {
        return Combinators.combine(
                        Arbitraries.of(OrganLevel.PROVINCE, OrganLevel.PREFECTURE, OrganLevel.COUNTY)
                                .optional(0.8),
                        Arbitraries.of(OrganKind.DEPARTMENT, OrganKind.GENERAL_OFFICE))
                .as((level, kind) -> new Rank(level, Optional.of(kind)))
                .flatMap(rank -> late(edition, rank, 31));
    }

    /** A government that publishes in April or later. */
    static Arbitrary<Change<DisclosureReport>> lateGovernment(Edition edition) {
        return Arbitraries.of(OrganLevel.PROVINCE, OrganLevel.PREFECTURE, OrganLevel.COUNTY)
                .flatMap(level -> late(edition, Rank.of(level, OrganKind.GOVERNMENT), 90));
    }

    /** Any organ that publishes in April or later. */
    static Arbitrary<Change<DisclosureReport>> lateOrgan(Edition edition) {
        return Combinators.combine(
                        Arbitraries.of(OrganLevel.class).optional(0.8),
                        Arbitraries.of(OrganKind.class).optional(0.8))
                .as(Rank::new)
                .flatMap(rank -> late(edition, rank, 90));
    }

    /** Published on one of the first days of the next year, or on one after those that are allowed, in a leap year too. */
    private static Arbitrary<Change<DisclosureReport>> late(Edition edition, Rank rank, int allowed) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.integers().between(1, allowed),
                        Arbitraries.integers().between(allowed + 2, 365))
                .as((report, day, later) -> {
                    LocalDate first = LocalDate.of(report.getYear() + 1, 1, 1);
                    return published(Organs.of(report, rank), first.plusDays(day - 1L), first.plusDays(later - 1L));
                });
    }

    /** Published before the year is over. */
    static Arbitrary<Change<DisclosureReport>> early(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(1, 365))
                .as((report, after, before) -> {
                    LocalDate first = LocalDate.of(report.getYear() + 1, 1, 1);
                    return published(report, first.plusDays(after - 1L), first.minusDays(before));
                });
    }

    private static Change<DisclosureReport> published(DisclosureReport report, LocalDate right, LocalDate wrong) {
        return Change.of("published on " + wrong, Dates.published(report, right), Dates.published(report, wrong));
    }

    /** A year that another edition governs; what names the year follows. */
    static Arbitrary<Change<DisclosureReport>> otherYear(Edition edition) {
        List<Integer> years = IntStream.rangeClosed(DisclosureReport.FIRST_YEAR, LAST_YEAR)
                .filter(year -> !edition.covers(year))
                .boxed()
                .toList();
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(years))
                .as((report, year) -> {
                    DisclosureReport before = Dates.ofYear(report, report.getYear());
                    return Change.of("year " + year, before, Dates.ofYear(before, year));
                });
    }

    /** The period of another year, or of a part of the year. */
    static Arbitrary<Change<DisclosureReport>> otherPeriod(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition), Arbitraries.integers().between(1, 300), Arbitraries.of(true, false))
                .as((report, days, late) -> {
                    ReportPeriod right = ReportPeriod.ofYear(report.getYear());
                    ReportPeriod wrong = late
                            ? right.toBuilder()
                                    .firstDay(right.getFirstDay().plusDays(days))
                                    .build()
                            : right.toBuilder()
                                    .lastDay(right.getLastDay().minusDays(days))
                                    .build();
                    return Change.of(
                            "period " + wrong,
                            report.toBuilder().period(right).build(),
                            report.toBuilder().period(wrong).build());
                });
    }

    /** The title of another year. */
    static Arbitrary<Change<DisclosureReport>> otherTitle(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(1, 2, 10))
                .as((report, years) -> {
                    String title = Dates.title(report, report.getYear() + years);
                    return Change.of(
                            title,
                            report.toBuilder()
                                    .title(Dates.title(report, report.getYear()))
                                    .build(),
                            report.toBuilder().title(title).build());
                });
    }

    /** A table in the printing of another edition, or one that the edition does not prescribe at all. */
    static Arbitrary<Change<DisclosureReport>> otherTable(Edition edition) {
        List<TableDefinition> prescribed = edition.form().tables();
        List<Arbitrary<StatisticsTable>> others = new ArrayList<>();
        edition.form().alsoFiled().forEach(printing -> others.add(TableArbitraries.consistent(printing)));
        Stream.of(Edition.values())
                .flatMap(other -> other.form().tables().stream())
                .filter(table -> prescribed.stream().noneMatch(own -> own.key().equals(table.key())))
                .forEach(table -> others.add(Arbitraries.just(StatisticsTable.zeros(table))));
        return Combinators.combine(Drawn.reports(edition), Arbitraries.oneOf(others))
                .as((report, table) -> Change.of(
                        "table " + table.getDefinition(),
                        report,
                        report.toBuilder().table(table).build()));
    }
}
