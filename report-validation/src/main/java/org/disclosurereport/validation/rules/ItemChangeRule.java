package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * Items of last year and their change this year (上一年项目数量, 本年增/减) leave at least none: more cannot be abolished
 * than there was. A negative number of last year is the business of S2-COUNT-TYPES.
 */
public final class ItemChangeRule extends CatalogueRule implements ReportRule {

    private static final int LAST_YEAR = 0;
    private static final int CHANGE = 1;

    private final List<TableCells> rows = Stream.of(
                    "license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees")
            .map(row -> TableCells.of("proactive/" + row + "/itemsLastYear", "proactive/" + row + "/itemsChange"))
            .toList();

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ItemChangeRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = rows.get(0).in(report);
        for (int r = 0; r < rows.size() && table != null; r++) {
            check(rows.get(r), table, findings);
        }
    }

    private void check(TableCells row, StatisticsTable table, Consumer<? super Finding> findings) {
        if (row.state(table, LAST_YEAR) == CellState.UNREADABLE || row.number(table, LAST_YEAR) < 0) {
            return;
        }
        BigDecimal lastYear = BigDecimal.valueOf(row.number(table, LAST_YEAR));
        BigDecimal change = BigDecimal.valueOf(row.number(table, CHANGE));
        if (lastYear.add(change).signum() < 0) {
            Facts facts = new Facts()
                    .cell("cell", row.cell(table, CHANGE))
                    .with("found", change.toPlainString())
                    .with("lastYear", lastYear.toPlainString());
            findings.accept(broken(
                            facts,
                            List.of(
                                    row.cell(table, CHANGE).ref(),
                                    row.cell(table, LAST_YEAR).ref()))
                    .found(change)
                    .build());
        }
    }
}
