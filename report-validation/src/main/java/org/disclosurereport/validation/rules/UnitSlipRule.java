package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * A round amount of fees of more than 1,000,000 万元, reported by a county or a local department, was perhaps entered in
 * 元. An organ of unknown level passes.
 */
public final class UnitSlipRule extends CatalogueRule implements ReportRule {

    private static final long WHOLE = 1_000_000;
    private static final long LARGE = 1_000_000 * WHOLE;

    private final TableCells fees = TableCells.of("proactive/administrativeFees/amount");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public UnitSlipRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = fees.in(report);
        if (table != null && isSmall(report.getOrgan())) {
            long amount = fees.number(table, 0);
            if (amount > LARGE && amount % WHOLE == 0) {
                Facts facts = new Facts().cell("cell", fees.cell(table, 0)).with("found", fees.figure(table, 0));
                findings.accept(
                        broken(facts, List.of(fees.cell(table, 0).ref())).build());
            }
        }
    }

    private static boolean isSmall(ReportingOrgan organ) {
        Optional<OrganLevel> level = organ.getLevel();
        return level.isPresent()
                && level.get() != OrganLevel.STATE
                && (level.get() == OrganLevel.COUNTY
                        || level.get() == OrganLevel.TOWNSHIP
                        || organ.getKind().equals(Optional.of(OrganKind.DEPARTMENT)));
    }
}
