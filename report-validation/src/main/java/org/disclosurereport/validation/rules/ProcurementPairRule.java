package org.disclosurereport.validation.rules;

import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * Projects and amount of centralised procurement (政府集中采购) are zero together. An unfilled cell counts as 0; if a cell
 * is unreadable, or neither is filled in, there is nothing to compare.
 */
public final class ProcurementPairRule extends CatalogueRule implements ReportRule {

    private static final String NOT_A_NUMBER = ".notAssessable.unreadable";
    private static final int PROJECTS = 0;
    private static final int AMOUNT = 1;

    private final TableCells pair = TableCells.of("proactive/procurement/projects", "proactive/procurement/amount");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ProcurementPairRule(String id, Severity severity) {
        super(id, severity, NOT_A_NUMBER);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = pair.in(report);
        if (table == null) {
            return;
        }
        Facts facts = new Facts().cell("cell", pair.cell(table, PROJECTS)).cell("other", pair.cell(table, AMOUNT));
        if (pair.state(table, PROJECTS) == CellState.UNREADABLE || pair.state(table, AMOUNT) == CellState.UNREADABLE) {
            findings.accept(notAssessable(facts, pair.refs(table), NOT_A_NUMBER).build());
        } else if ((pair.number(table, PROJECTS) == 0) != (pair.number(table, AMOUNT) == 0)) {
            facts.with("projects", pair.figure(table, PROJECTS)).with("amount", pair.figure(table, AMOUNT));
            findings.accept(broken(facts, pair.refs(table)).build());
        }
    }
}
