package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * Information-processing fees are administrative fees: those that section six states cannot exceed the amount of section
 * two. Only an amount that is certain is checked.
 */
public final class FeeWithinAdministrativeFeesRule extends CatalogueRule implements ReportRule {

    private static final String NO_AMOUNT = ".notAssessable.noAmount";

    private final TableCells fees = TableCells.of("proactive/administrativeFees/amount");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public FeeWithinAdministrativeFeesRule(String id, Severity severity) {
        super(id, severity, NO_AMOUNT);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = fees.in(report);
        if (table == null) {
            return;
        }
        Optional<BigDecimal> stated = StatedFee.of(report);
        if (stated.isEmpty()) {
            return;
        }
        List<Address> addresses =
                List.of(fees.cell(table, 0).ref(), ElementRef.of("sections/" + SectionKind.OTHER_MATTERS.key()));
        Facts facts = new Facts()
                .cell("cell", fees.cell(table, 0))
                .with("stated", stated.get().toPlainString());
        if (!fees.isNumber(table, 0)) {
            findings.accept(notAssessable(facts, addresses, NO_AMOUNT).build());
        } else if (stated.get().movePointRight(2).compareTo(BigDecimal.valueOf(fees.number(table, 0))) > 0) {
            findings.accept(broken(facts.with("found", fees.figure(table, 0)), addresses)
                    .build());
        }
    }
}
