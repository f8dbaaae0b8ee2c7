package org.disclosurereport.validation.region;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.rules.CatalogueRule;
import org.disclosurereport.validation.rules.Facts;

/**
 * A rule that compares the report of the whole with those of its parts. It is asked only if both are there, and is not
 * assessable if the whole does not say that it speaks for more than its own organ.
 */
abstract class WholeRule extends CatalogueRule implements RegionRule {

    private static final String SCOPE_UNKNOWN = "region.notAssessable.scopeUnknown";
    private static final String SCOPE_SELF = "region.notAssessable.scopeSelf";
    private static final String PART_SCOPE_UNKNOWN = "region.notAssessable.partScopeUnknown";
    private static final String CELLS = "region.notAssessable.cells";

    WholeRule(String id, Severity severity, String... furtherMessages) {
        super(
                id,
                severity,
                Stream.concat(
                                Stream.of(SCOPE_UNKNOWN, SCOPE_SELF, PART_SCOPE_UNKNOWN, CELLS),
                                Stream.of(furtherMessages))
                        .toArray(String[]::new));
    }

    @Override
    public final void check(RegionalReports reports, Consumer<? super Finding> findings) {
        Optional<DisclosureReport> whole = reports.getWhole();
        if (whole.isEmpty() || reports.getParts().isEmpty()) {
            return;
        }
        Optional<ReportScope> scope = whole.get().getScope();
        if (scope.isEmpty() || scope.get() == ReportScope.SELF) {
            Facts facts = new Facts().quoted("organ", whole.get().getOrgan().getName());
            findings.accept(unassessed(whole.get(), facts, scope.isEmpty() ? SCOPE_UNKNOWN : SCOPE_SELF));
        } else {
            compare(whole.get(), scope.get(), reports, findings);
        }
    }

    /** Compares a whole that speaks for more than its own organ. */
    abstract void compare(
            DisclosureReport whole, ReportScope scope, RegionalReports reports, Consumer<? super Finding> findings);

    /** The comparison as a whole is not assessable. */
    final Finding unassessed(DisclosureReport whole, Facts facts, String message) {
        return notAssessable(facts, List.of(ElementRef.of("scope")), message)
                .report(whole.toKey())
                .build();
    }

    /** Parts that do not say for whom they speak. */
    final Finding partScopeUnknown(DisclosureReport whole, List<PartReport> parts) {
        return unassessed(whole, ObstacleRule.concerned(parts), PART_SCOPE_UNKNOWN);
    }

    /** Some cells of a table are not assessable: they are unfilled or unreadable in the whole or in a part. */
    final Finding unassessed(DisclosureReport whole, TableDefinition table, List<Integer> cells) {
        Facts facts =
                new Facts().table("table", table).with("count", cells.size()).cells("cells", table, cells);
        return notAssessable(
                        facts,
                        cells.stream().map(table::cell).map(CellDefinition::ref).toList(),
                        CELLS)
                .report(whole.toKey())
                .build();
    }

    /** Two sentences, one after the other. */
    static Wording join(Wording one, Wording other) {
        return Wording.of(one.zh() + other.zh(), one.en() + " " + other.en());
    }
}
