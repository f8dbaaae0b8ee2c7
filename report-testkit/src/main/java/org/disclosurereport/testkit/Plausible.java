package org.disclosurereport.testkit;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.dispute.DisputeProcedure;
import org.disclosurereport.model.dispute.DisputeResult;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.proactive.ProactiveColumn;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.proactive.ProactiveRow;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Makes the consistent tables of one report fit each other, its organ and its year, so that nothing in them is worth a
 * second look: no rules of an organ without the power to make any, no disputes without a request.
 */
final class Plausible {

    private static final int REVIEW_FIRST = 2024;
    private static final long ROUND = 1_000_000;
    private static final String TOTAL = Applicant.TOTAL.key();

    private final ReportingOrgan organ;
    private final Optional<ReportScope> scope;
    private final int year;
    private final boolean disputed;

    private Plausible(List<StatisticsTable> tables, ReportingOrgan organ, Optional<ReportScope> scope, int year) {
        this.organ = organ;
        this.scope = scope;
        this.year = year;
        this.disputed = tables.stream()
                .filter(table -> table.getDefinition().key().equals(DisputeTable.KEY))
                .anyMatch(table -> !isZero(table));
    }

    /** The tables with what fits nobody taken out. */
    static List<StatisticsTable> tables(
            List<StatisticsTable> tables, ReportingOrgan organ, Optional<ReportScope> scope, int year) {
        Plausible plausible = new Plausible(tables, organ, scope, year);
        return tables.stream().map(plausible::fitted).toList();
    }

    private StatisticsTable fitted(StatisticsTable table) {
        return switch (table.getDefinition().key()) {
            case ProactiveDisclosure.KEY -> proactive(table);
            case RequestTable.KEY -> disputed && isZero(table) ? withOneRequest(table) : table;
            case DisputeTable.KEY -> year >= REVIEW_FIRST ? reviewedFirst(table) : table;
            default -> table;
        };
    }

    private static boolean isZero(StatisticsTable table) {
        return table.getDefinition().cells().stream().allMatch(cell -> table.getNumber(cell.index()) == 0);
    }

    private StatisticsTable proactive(StatisticsTable table) {
        StatisticsTable fitted = table;
        for (CellDefinition cell : table.getDefinition().cells()) {
            String row = cell.ref().row();
            boolean decision = cell.ref().column().equals(ProactiveColumn.DECISIONS.key())
                    && !row.equals(ProactiveRow.OTHER_SERVICE.key());
            if ((row.equals(ProactiveRow.ADMINISTRATIVE_RULE.key()) && hasNoPower()) || (decision && isMereOffice())) {
                fitted = fitted.with(row, cell.ref().column(), Cell.of(0));
            } else if (cell.ref().column().equals(ProactiveColumn.AMOUNT.key())
                    && table.getNumber(cell.index()) > ROUND
                    && table.getNumber(cell.index()) % ROUND == 0) {
                // So round an amount looks like one in another unit.
                fitted = fitted.with(row, cell.ref().column(), Cell.of(table.getNumber(cell.index()) + 1));
            }
        }
        return fitted;
    }

    /** Organs of counties and towns, and local organs that are no government. */
    private boolean hasNoPower() {
        Optional<OrganLevel> level = organ.getLevel();
        boolean local = level.isPresent() && level.get() != OrganLevel.STATE;
        boolean low = level.equals(Optional.of(OrganLevel.COUNTY)) || level.equals(Optional.of(OrganLevel.TOWNSHIP));
        return local && (low || is(OrganKind.DEPARTMENT) || is(OrganKind.AUTHORISED_ORGANISATION));
    }

    private boolean isMereOffice() {
        return is(OrganKind.GENERAL_OFFICE) && scope.equals(Optional.of(ReportScope.SELF));
    }

    private boolean is(OrganKind kind) {
        return organ.getKind().equals(Optional.of(kind));
    }

    private static StatisticsTable withOneRequest(StatisticsTable table) {
        String person = Applicant.NATURAL_PERSON.key();
        return table.with(RequestRow.NEWLY_RECEIVED.key(), person, Cell.of(1))
                .with(RequestRow.GRANTED.key(), person, Cell.of(1))
                .withComputedTotals();
    }

    /** Since 2024 a refusal goes to reconsideration first. */
    private static StatisticsTable reviewedFirst(StatisticsTable table) {
        String direct = DisputeProcedure.DIRECT_LITIGATION.key();
        String after = DisputeProcedure.LITIGATION_AFTER_RECONSIDERATION.key();
        StatisticsTable fitted = table;
        for (DisputeResult result : DisputeResult.values()) {
            String column = result.key();
            if (!column.equals(TOTAL)) {
                long suits = table.getCell(direct, column).getNumber()
                        + table.getCell(after, column).getNumber();
                fitted = fitted.with(direct, column, Cell.of(0)).with(after, column, Cell.of(suits));
            }
        }
        return fitted.withComputedTotals();
    }
}
