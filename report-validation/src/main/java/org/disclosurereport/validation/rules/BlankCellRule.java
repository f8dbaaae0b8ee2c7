package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/** Every cell is filled in, with 0 where nothing is to be reported: one finding for each table. */
public final class BlankCellRule extends CatalogueRule implements ReportRule {

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public BlankCellRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        List<StatisticsTable> tables = report.getTables();
        for (int t = 0; t < tables.size(); t++) {
            if (!tables.get(t).isFilled()) {
                check(tables.get(t), findings);
            }
        }
    }

    private void check(StatisticsTable table, Consumer<? super Finding> findings) {
        List<Integer> cells = IntStream.range(0, table.getDefinition().cells().size())
                .filter(index -> table.getState(index).isUnfilled())
                .boxed()
                .toList();
        if (!cells.isEmpty()) {
            findings.accept(unfilled(table.getDefinition(), cells));
        }
    }

    private Finding unfilled(TableDefinition definition, List<Integer> cells) {
        Facts facts = new Facts()
                .table("table", definition)
                .with("count", cells.size())
                .cells("cells", definition, cells);
        return broken(
                        facts,
                        cells.stream()
                                .map(index -> definition.cell(index).ref())
                                .toList())
                .build();
    }
}
