package org.disclosurereport.testkit.mutation;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.testkit.ReportArbitraries;

/** The reports on which mutators work: consistent ones, drawn at random. */
final class Drawn {

    private Drawn() {}

    /**
     * Consistent reports without stated figures and without lists: what a sentence says of a table would change with the
     * table, and which sentences a rule compares is a matter of words and not of algebra.
     */
    static Arbitrary<DisclosureReport> reports(Edition edition) {
        return ReportArbitraries.of(edition)
                .consistent()
                .map(report -> report.toBuilder()
                        .statedFigures(List.of())
                        .lists(List.of())
                        .build());
    }

    /** Consistent reports with the list of one annex. */
    static Arbitrary<DisclosureReport> withAnnex(Edition edition, LocalAnnex annex) {
        return reports(edition)
                .flatMap(report -> Annexes.consistent(annex)
                        .map(list -> report.toBuilder().lists(List.of(list)).build()));
    }
}
