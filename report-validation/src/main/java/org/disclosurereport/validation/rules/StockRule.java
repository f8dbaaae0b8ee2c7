package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * What is in force at year end is at least what was issued minus what was repealed: otherwise the year would have begun
 * with a negative number of documents. A row without any figure is the business of F-BLANK-CELL, a negative one that of
 * S2-COUNT-TYPES.
 */
public final class StockRule extends CatalogueRule implements ReportRule {

    private static final String NO_STOCK = ".notAssessable.noStock";
    private static final int IN_FORCE = 0;
    private static final int ISSUED = 1;
    private static final int REPEALED = 2;

    private final List<TableCells> rows = List.of(row("administrativeRule"), row("normativeDocument"));

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public StockRule(String id, Severity severity) {
        super(id, severity, NO_STOCK);
    }

    private static TableCells row(String row) {
        return TableCells.of(
                "proactive/" + row + "/inForce", "proactive/" + row + "/issued", "proactive/" + row + "/repealed");
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = rows.get(0).in(report);
        for (int r = 0; r < rows.size() && table != null; r++) {
            check(rows.get(r), table, findings);
        }
    }

    private void check(TableCells row, StatisticsTable table, Consumer<? super Finding> findings) {
        for (int at = 0; at < row.size(); at++) {
            if (row.number(table, at) < 0) {
                return;
            }
        }
        boolean unreadable = row.state(table, ISSUED) == CellState.UNREADABLE
                || row.state(table, REPEALED) == CellState.UNREADABLE
                || row.state(table, IN_FORCE) == CellState.UNREADABLE;
        boolean moved = row.isNumber(table, ISSUED) || row.isNumber(table, REPEALED);
        if (unreadable || (!row.isNumber(table, IN_FORCE) && moved)) {
            findings.accept(notAssessable(
                            new Facts().cell("cell", row.cell(table, IN_FORCE)), row.refs(table), NO_STOCK)
                    .build());
            return;
        }
        // None of the three is negative: neither difference leaves the range of a long.
        long least = row.number(table, ISSUED) - row.number(table, REPEALED);
        if (row.number(table, IN_FORCE) < least) {
            Facts facts = new Facts()
                    .cell("cell", row.cell(table, IN_FORCE))
                    .with("found", row.figure(table, IN_FORCE))
                    .with("issued", row.figure(table, ISSUED))
                    .with("repealed", row.figure(table, REPEALED))
                    .with("expected", least);
            findings.accept(broken(facts, row.refs(table))
                    .expected(BigDecimal.valueOf(least))
                    .found(BigDecimal.valueOf(row.number(table, IN_FORCE)))
                    .build());
        }
    }
}
