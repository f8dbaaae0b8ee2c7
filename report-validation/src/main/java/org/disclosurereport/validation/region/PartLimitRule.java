package org.disclosurereport.validation.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.rules.Facts;

/**
 * No part of a region states more than the whole in any cell, changes against last year excepted. A region counts all its
 * parts in, whatever these speak for; a government and its departments only those that speak for themselves alone. One
 * finding for each cell: it names the part that states most, and counts the others. An amount that exceeds the whole only
 * because the whole is rounded is a warning.
 */
public final class PartLimitRule extends WholeRule {

    private static final String OTHERS = ".others";
    private static final String ROUNDED = ".rounded";
    private static final String NOT_KEPT = ".notAssessable.notKept";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public PartLimitRule(String id, Severity severity) {
        super(id, severity, OTHERS, ROUNDED, NOT_KEPT);
    }

    @Override
    void compare(
            DisclosureReport whole, ReportScope scope, RegionalReports reports, Consumer<? super Finding> findings) {
        if (!reports.getParts().isDetailed()) {
            findings.accept(unassessed(whole, new Facts(), NOT_KEPT));
            return;
        }
        List<PartReport> parts = reports.getParts().getParts().stream()
                .filter(part -> part.year() == whole.getYear())
                .toList();
        if (scope == ReportScope.LEVEL) {
            List<PartReport> unknown =
                    parts.stream().filter(part -> part.scope().isEmpty()).toList();
            if (!unknown.isEmpty()) {
                findings.accept(partScopeUnknown(whole, unknown));
            }
            parts = parts.stream()
                    .filter(part -> part.scope().equals(Optional.of(ReportScope.SELF)))
                    .toList();
        }
        for (StatisticsTable table : whole.getTables()) {
            compare(whole, table, parts, findings);
        }
    }

    private void compare(
            DisclosureReport whole, StatisticsTable table, List<PartReport> parts, Consumer<? super Finding> findings) {
        Excess excess = new Excess(table);
        for (PartReport part : parts) {
            part.findTable(table.getDefinition().key())
                    .filter(filed -> filed.getDefinition() == table.getDefinition())
                    .ifPresent(filed -> excess.look(part, filed));
        }
        List<Integer> unassessed = new ArrayList<>();
        for (CellDefinition cell : table.getDefinition().cells()) {
            PartReport most = excess.most(cell.index());
            if (most != null && table.getState(cell.index()) == CellState.NUMBER) {
                findings.accept(exceeding(whole, table, cell, excess, most));
            } else if (most != null) {
                unassessed.add(cell.index());
            }
        }
        if (!unassessed.isEmpty()) {
            findings.accept(unassessed(whole, table.getDefinition(), unassessed));
        }
    }

    private Finding exceeding(
            DisclosureReport whole, StatisticsTable table, CellDefinition cell, Excess excess, PartReport most) {
        BigDecimal limit = cell.unit().toDecimal(table.getNumber(cell.index()));
        BigDecimal stated = cell.unit().toDecimal(excess.largest(cell.index()));
        long others = excess.count(cell.index()) - 1;
        Facts facts = new Facts()
                .cell("cell", cell)
                .quoted("part", most.organ().getName())
                .quoted("whole", whole.getOrgan().getName())
                .with("found", stated.toPlainString())
                .with("expected", limit.toPlainString())
                .with("others", others);
        boolean rounded = stated.setScale(limit.scale(), RoundingMode.HALF_UP).compareTo(limit) <= 0;
        Wording message = render(".message", facts);
        message = rounded ? join(message, render(ROUNDED, facts)) : message;
        message = others > 0 ? join(message, render(OTHERS, facts)) : message;
        return broken(facts, List.of(cell.ref()))
                .severity(rounded ? Severity.WARNING : severity())
                .report(most.toKey())
                .expected(limit)
                .found(stated)
                .message(message)
                .build();
    }
}
