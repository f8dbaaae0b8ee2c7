package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/** From 2024 on a refusal goes to reconsideration first: direct litigation is worth a look. */
public final class ReviewFirstRule extends CatalogueRule implements ReportRule {

    private static final int FIRST_YEAR = 2024;

    private final TableCells direct = TableCells.of("dispute/directLitigation/total");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ReviewFirstRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = direct.in(report);
        if (table != null && report.getYear() >= FIRST_YEAR && direct.number(table, 0) > 0) {
            Facts facts = new Facts()
                    .cell("cell", direct.cell(table, 0))
                    .with("found", direct.figure(table, 0))
                    .with("year", report.getYear());
            findings.accept(broken(facts, List.of(direct.cell(table, 0).ref())).build());
        }
    }
}
