package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.proactive.ProactiveColumn;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.proactive.ProactiveRow;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Makes a table of free numbers obey its form, for every definition: totals are computed; the first free
 * cell of a balance takes what the other side leaves it; a part of something is cut to fit. What is cut can
 * make another part too large, so this is done until everything holds; numbers only shrink, so it ends.
 */
final class Consistency {

    private static final int MAX_ROUNDS = 200;
    private static final int FEW = 10;
    private static final String TOTAL = Applicant.TOTAL.key();
    private static final String RECEIVED = RequestRow.NEWLY_RECEIVED.key();
    private static final String BROUGHT = RequestRow.BROUGHT_FORWARD.key();
    private static final String CARRIED = RequestRow.CARRIED_FORWARD.key();
    private static final String CONCLUDED = RequestRow.CONCLUDED_TOTAL.key();

    private final TableDefinition definition;
    private StatisticsTable table;

    private Consistency(TableDefinition definition, StatisticsTable table) {
        this.definition = definition;
        this.table = table;
    }

    /**
     * The table with its totals computed and its balances solved.
     *
     * @param definition the form
     * @param drawn numbers that are not negative, in every cell
     * @return a table in which every relation holds
     * @throws IllegalStateException if the relations of the form contradict each other
     */
    static StatisticsTable solve(TableDefinition definition, StatisticsTable drawn) {
        Consistency consistency = new Consistency(definition, drawn.withComputedTotals());
        for (int round = 0; !consistency.holdsAfterAdjusting(); round++) {
            if (round == MAX_ROUNDS) {
                throw new IllegalStateException("The relations of " + definition + " must allow a solution");
            }
        }
        if (definition.key().equals(RequestTable.KEY)) {
            consistency.limitCarried();
        }
        for (ProactiveRow row : ProactiveRow.values()) {
            consistency.raiseStock(row);
            consistency.limitChange(row);
            consistency.pairProcurement(row);
        }
        return consistency.table.withComputedTotals();
    }

    private boolean holdsAfterAdjusting() {
        boolean held = true;
        for (Relation relation : definition.relations()) {
            if (!holds(relation)) {
                held = false;
                adjust(relation);
                table = table.withComputedTotals();
            }
        }
        return held;
    }

    private boolean holds(Relation relation) {
        long left = sum(relation.left());
        long right = sum(relation.right());
        return left == right || (relation.kind() == Kind.AT_MOST && left < right);
    }

    private void adjust(Relation relation) {
        List<Integer> free = freeCells(relation.left());
        boolean balance = relation.kind() == Kind.BALANCE;
        StatisticsTable.Builder builder = table.toBuilder();
        long rest = sum(relation.right());
        for (int part : balance ? free.subList(1, free.size()) : free) {
            long share = table.getNumber(part) % (rest + 1);
            builder.set(part, share);
            rest -= share;
        }
        if (balance) {
            builder.set(free.get(0), rest);
        }
        table = builder.build();
    }

    /** The cells that a person fills in: of a total its parts. */
    private List<Integer> freeCells(List<Integer> cells) {
        List<Integer> free = new ArrayList<>();
        for (int cell : cells) {
            Optional<Relation> total = definition.relations().stream()
                    .filter(relation ->
                            relation.kind() == Kind.SUM && relation.left().get(0) == cell)
                    .findFirst();
            if (total.isPresent()) {
                free.addAll(freeCells(total.get().right()));
            } else {
                free.add(cell);
            }
        }
        return free;
    }

    private long sum(List<Integer> cells) {
        return cells.stream().mapToLong(table::getNumber).sum();
    }

    /**
     * At the end of a year no more than a quarter of its requests is open, unless they are few. What the year began
     * with is cut along.
     */
    private void limitCarried() {
        long carried = table.getCell(CARRIED, TOTAL).getNumber();
        long concluded = table.getCell(CONCLUDED, TOTAL).getNumber();
        if (carried <= FEW || 3 * carried <= concluded) {
            return;
        }
        StatisticsTable.Builder builder = table.toBuilder();
        for (CellDefinition cell : definition.cellsOf(CONCLUDED)) {
            String column = cell.ref().column();
            if (!column.equals(TOTAL)) {
                long done = table.getNumber(cell.index());
                long left = table.getCell(CARRIED, column).getNumber() % (done / 3 + 1);
                long brought = table.getCell(BROUGHT, column).getNumber() % (done + left + 1);
                builder.set(CARRIED, column, Cell.of(left))
                        .set(BROUGHT, column, Cell.of(brought))
                        .set(RECEIVED, column, Cell.of(done + left - brought));
            }
        }
        table = builder.build();
    }

    /** What is in force at the end of a year is no less than what was issued and not repealed in it. */
    private void raiseStock(ProactiveRow row) {
        long issued = number(row, ProactiveColumn.ISSUED);
        if (issued > 0) {
            set(row, ProactiveColumn.IN_FORCE, number(row, ProactiveColumn.IN_FORCE) + issued);
        }
    }

    /** Every second change is a decrease, by no more than there was. */
    private void limitChange(ProactiveRow row) {
        long change = number(row, ProactiveColumn.ITEMS_CHANGE);
        if (change % 2 == 1) {
            set(row, ProactiveColumn.ITEMS_CHANGE, -(change % (number(row, ProactiveColumn.ITEMS_LAST_YEAR) + 1)));
        }
    }

    /** Projects cost something, and nothing is bought without a project. */
    private void pairProcurement(ProactiveRow row) {
        long projects = number(row, ProactiveColumn.PROJECTS);
        if (projects == 0 && find(row, ProactiveColumn.PROJECTS).isPresent()) {
            set(row, ProactiveColumn.AMOUNT, 0);
        } else if (projects > 0 && number(row, ProactiveColumn.AMOUNT) == 0) {
            set(row, ProactiveColumn.AMOUNT, projects);
        }
    }

    private Optional<CellDefinition> find(ProactiveRow row, ProactiveColumn column) {
        return definition.key().equals(ProactiveDisclosure.KEY)
                ? definition.find(row.key(), column.key())
                : Optional.empty();
    }

    private long number(ProactiveRow row, ProactiveColumn column) {
        return find(row, column).map(cell -> table.getNumber(cell.index())).orElse(0L);
    }

    private void set(ProactiveRow row, ProactiveColumn column, long number) {
        if (find(row, column).isPresent()) {
            table = table.with(row.key(), column.key(), Cell.of(number));
        }
    }
}
