package org.disclosurereport.validation.region;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.rollup.OrganMatch;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.rules.CatalogueRule;
import org.disclosurereport.validation.rules.Facts;

/**
 * What a region carried forward at the end of a year is what it brings forward into the next, as long as it consists of
 * the same organs and its report speaks for the same scope. Asked only where the reports of the year before are given.
 */
public final class RegionCarryRule extends CatalogueRule implements RegionRule {

    private static final CellRef BROUGHT = CellRef.of("request", "broughtForward", "total");
    private static final CellRef CARRIED = CellRef.of("request", "carriedForward", "total");

    private static final String NO_WHOLE = ".notAssessable.noWhole";
    private static final String OTHER = ".notAssessable.other";
    private static final String SCOPE = ".notAssessable.scope";
    private static final String ORGANS_UNKNOWN = ".notAssessable.organsUnknown";
    private static final String ORGANS_CHANGED = ".notAssessable.organsChanged";
    private static final String UNFILLED = ".notAssessable.unfilled";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public RegionCarryRule(String id, Severity severity) {
        super(id, severity, NO_WHOLE, OTHER, SCOPE, ORGANS_UNKNOWN, ORGANS_CHANGED, UNFILLED);
    }

    @Override
    public void check(RegionalReports reports, Consumer<? super Finding> findings) {
        if (reports.getPrevious().isEmpty()) {
            return;
        }
        RegionalReports previous = reports.getPrevious().get();
        if (reports.getWhole().isEmpty() || previous.getWhole().isEmpty()) {
            findings.accept(
                    notAssessable(new Facts(), List.of(BROUGHT), NO_WHOLE).build());
            return;
        }
        DisclosureReport whole = reports.getWhole().get();
        DisclosureReport before = previous.getWhole().get();
        hindrance(whole, before)
                .or(() -> hindrance(organs(reports), organs(previous)))
                .or(() -> compare(whole, before))
                .ifPresent(
                        finding -> findings.accept(finding.report(whole.toKey()).build()));
    }

    private Optional<Finding.Builder> hindrance(DisclosureReport whole, DisclosureReport before) {
        if (whole.getYear() != before.getYear() + 1 || !whole.getOrgan().canBe(before.getOrgan())) {
            Facts facts = new Facts()
                    .quoted("organ", whole.getOrgan().getName())
                    .with("year", whole.getYear())
                    .quoted("organBefore", before.getOrgan().getName())
                    .with("yearBefore", before.getYear());
            return unassessed(facts, OTHER);
        }
        Optional<ReportScope> scope = whole.getScope();
        boolean consolidated = scope.filter(found -> found != ReportScope.SELF).isPresent();
        return consolidated && scope.equals(before.getScope()) ? Optional.empty() : unassessed(new Facts(), SCOPE);
    }

    private Optional<Finding.Builder> hindrance(List<ReportingOrgan> organs, List<ReportingOrgan> before) {
        if (organs.isEmpty() || before.isEmpty()) {
            return unassessed(new Facts(), ORGANS_UNKNOWN);
        }
        OrganMatch match = OrganMatch.between(before, organs);
        Facts facts = new Facts()
                .with("missing", match.missing().size())
                .with("unexpected", match.unexpected().size());
        return match.isComplete() ? Optional.empty() : unassessed(facts, ORGANS_CHANGED);
    }

    /** The organs of which a region consists: those that are expected, or else those that reported. */
    private static List<ReportingOrgan> organs(RegionalReports reports) {
        return reports.getExpected().isEmpty()
                ? reports.getParts().getParts().stream().map(PartReport::organ).toList()
                : reports.getExpected();
    }

    private Optional<Finding.Builder> compare(DisclosureReport whole, DisclosureReport before) {
        Optional<Cell> brought = whole.find(BROUGHT).filter(Cell::isNumber);
        Optional<Cell> carried = before.find(CARRIED).filter(Cell::isNumber);
        if (brought.isEmpty() || carried.isEmpty()) {
            return unassessed(new Facts(), UNFILLED);
        }
        if (brought.equals(carried)) {
            return Optional.empty();
        }
        long found = brought.get().getNumber();
        long expected = carried.get().getNumber();
        Facts facts = new Facts()
                .quoted("organ", whole.getOrgan().getName())
                .with("year", whole.getYear())
                .with("found", found)
                .with("yearBefore", before.getYear())
                .with("expected", expected);
        return Optional.of(broken(facts, List.of(BROUGHT, CARRIED))
                .expected(BigDecimal.valueOf(expected))
                .found(BigDecimal.valueOf(found)));
    }

    private Optional<Finding.Builder> unassessed(Facts facts, String message) {
        return Optional.of(notAssessable(facts, List.of(BROUGHT, CARRIED), message));
    }
}
