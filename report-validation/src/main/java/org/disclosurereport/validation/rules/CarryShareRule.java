package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * Within the statutory time, only a small part of a year's requests can be open at year end: more than a quarter of
 * them, and more than ten, is worth a look. More than all of them is the business of S3-CARRY-LE-INTAKE.
 */
public final class CarryShareRule extends CatalogueRule implements ReportRule {

    private static final long FEW = 10;
    private static final BigDecimal PARTS = BigDecimal.valueOf(4);

    private final TableCells total = TableCells.of(
            "request/carriedForward/total", "request/newlyReceived/total", "request/broughtForward/total");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public CarryShareRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = total.in(report);
        if (table == null || !total.areCounts(table) || total.number(table, 0) <= FEW) {
            return;
        }
        BigDecimal carried = BigDecimal.valueOf(total.number(table, 0));
        BigDecimal intake = BigDecimal.valueOf(total.number(table, 1)).add(BigDecimal.valueOf(total.number(table, 2)));
        if (carried.multiply(PARTS).compareTo(intake) > 0 && carried.compareTo(intake) <= 0) {
            Facts facts = new Facts()
                    .cell("cell", total.cell(table, 0))
                    .with("found", carried.toPlainString())
                    .with("intake", intake.toPlainString());
            findings.accept(broken(facts, total.refs(table)).build());
        }
    }
}
