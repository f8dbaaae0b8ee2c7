package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * What is carried forward cannot exceed what was received and brought forward, column by column. A consequence of
 * S3-BALANCE, said in plainer words; what that rule cannot assess and what is negative is left to it and to
 * S3-NONNEG-INT.
 */
public final class CarryLimitRule extends CatalogueRule implements ReportRule {

    private final TableCells[] columns = Stream.of(Applicant.values())
            .map(column -> TableCells.of(
                    "request/carriedForward/" + column.key(),
                    "request/newlyReceived/" + column.key(),
                    "request/broughtForward/" + column.key()))
            .toArray(TableCells[]::new);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public CarryLimitRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = columns[0].in(report);
        for (int c = 0; c < columns.length && table != null; c++) {
            check(columns[c], table, findings);
        }
    }

    private void check(TableCells column, StatisticsTable table, Consumer<? super Finding> findings) {
        if (!column.areCounts(table)) {
            return;
        }
        // None is negative: this difference cannot leave the range of a long, the sum could.
        long rest = column.number(table, 0) - column.number(table, 1);
        if (rest > column.number(table, 2)) {
            BigDecimal intake =
                    BigDecimal.valueOf(column.number(table, 1)).add(BigDecimal.valueOf(column.number(table, 2)));
            Facts facts = new Facts()
                    .cell("cell", column.cell(table, 0))
                    .with("found", column.figure(table, 0))
                    .with("expected", intake.toPlainString());
            findings.accept(broken(facts, column.refs(table))
                    .expected(intake)
                    .found(BigDecimal.valueOf(column.number(table, 0)))
                    .build());
        }
    }
}
