package org.disclosurereport.testkit.mutation;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;

/** Reports of organs of one level and kind. */
final class Organs {

    private Organs() {}

    /** What is known of an organ. */
    record Rank(Optional<OrganLevel> level, Optional<OrganKind> kind) {

        static Rank of(OrganLevel level, OrganKind kind) {
            return new Rank(Optional.of(level), Optional.of(kind));
        }
    }

    /** The report of an organ of another rank. An authorised organisation speaks for itself alone. */
    static DisclosureReport of(DisclosureReport report, Rank rank) {
        boolean authorised = rank.kind().equals(Optional.of(OrganKind.AUTHORISED_ORGANISATION));
        ReportingOrgan organ = report.getOrgan().toBuilder()
                .level(rank.level())
                .kind(rank.kind())
                .build();
        return report.toBuilder()
                .organ(organ)
                .scope(authorised ? report.getScope().map(stated -> ReportScope.SELF) : report.getScope())
                .build();
    }

    /** The report of an organ of unknown kind, of which least is asked. */
    static DisclosureReport ofUnknownKind(DisclosureReport report) {
        return of(report, new Rank(report.getOrgan().getLevel(), Optional.empty()));
    }

    /** The report of a general office for itself alone. */
    static DisclosureReport officeAlone(DisclosureReport report) {
        return of(report, new Rank(report.getOrgan().getLevel(), Optional.of(OrganKind.GENERAL_OFFICE))).toBuilder()
                .scope(ReportScope.SELF)
                .build();
    }

    /** Organs of counties and townships. */
    static Arbitrary<Rank> small() {
        return Combinators.combine(
                        Arbitraries.of(OrganLevel.COUNTY, OrganLevel.TOWNSHIP), Arbitraries.of(OrganKind.class))
                .as(Rank::of);
    }

    /** Organs that surely cannot make rules. */
    static Arbitrary<Rank> withoutPower() {
        return Arbitraries.oneOf(
                small(),
                Combinators.combine(
                                Arbitraries.of(OrganLevel.PROVINCE, OrganLevel.PREFECTURE),
                                Arbitraries.of(OrganKind.DEPARTMENT, OrganKind.AUTHORISED_ORGANISATION))
                        .as(Rank::of));
    }
}
