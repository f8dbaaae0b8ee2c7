package org.disclosurereport.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.proactive.ProactiveColumn;
import org.disclosurereport.model.proactive.ProactiveRow;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Makes a table of free numbers obey its form, for every definition: totals are computed; the first free
 * cell of a balance takes what the other side leaves it; a part of something is cut to fit.
 */
final class Consistency {

    private final TableDefinition definition;
    private final Set<Integer> totals;
    private StatisticsTable table;

    private Consistency(TableDefinition definition, StatisticsTable table) {
        this.definition = definition;
        this.totals = definition.relations().stream()
                .filter(relation -> relation.kind() == Kind.SUM)
                .map(relation -> relation.left().get(0))
                .collect(Collectors.toSet());
        this.table = table;
    }

    /**
     * The table with its totals computed and its balances solved.
     *
     * @param definition the form
     * @param drawn numbers that are not negative, in every cell
     * @return a table in which every relation holds
     */
    static StatisticsTable solve(TableDefinition definition, StatisticsTable drawn) {
        Consistency consistency = new Consistency(definition, drawn.withComputedTotals());
        for (Relation relation : definition.relations()) {
            consistency.adjust(relation);
        }
        consistency.raiseStock();
        return consistency.table.withComputedTotals();
    }

    private void adjust(Relation relation) {
        if (relation.kind() == Kind.SUM) {
            return;
        }
        // A side of totals only needs nothing: its parts are adjusted by relations of their own.
        List<Integer> free = relation.left().stream()
                .filter(index -> !totals.contains(index))
                .toList();
        if (free.isEmpty()) {
            return;
        }
        StatisticsTable.Builder builder = table.toBuilder();
        long rest = relation.right().stream().mapToLong(table::getNumber).sum();
        List<Integer> parts = relation.kind() == Kind.BALANCE ? free.subList(1, free.size()) : free;
        for (int part : parts) {
            long share = table.getNumber(part) % (rest + 1);
            builder.set(part, share);
            rest -= share;
        }
        if (relation.kind() == Kind.BALANCE) {
            builder.set(free.get(0), rest);
        }
        table = builder.build();
    }

    /** What is in force at the end of a year is no less than what was issued and not repealed in it. */
    private void raiseStock() {
        for (ProactiveRow row : ProactiveRow.values()) {
            long issued = number(row, ProactiveColumn.ISSUED);
            if (issued > 0
                    && definition
                            .find(row.key(), ProactiveColumn.IN_FORCE.key())
                            .isPresent()) {
                long inForce = number(row, ProactiveColumn.IN_FORCE) + issued;
                table = table.with(row.key(), ProactiveColumn.IN_FORCE.key(), Cell.of(inForce));
            }
        }
    }

    private long number(ProactiveRow row, ProactiveColumn column) {
        return definition
                .find(row.key(), column.key())
                .map(cell -> table.getNumber(cell.index()))
                .orElse(0L);
    }
}
