package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * Where requests ended because a fee was not paid, section six reports the fee notices. A report without section six is
 * the business of F-S6-PRESENT.
 */
public final class FeeNoticeRule extends CatalogueRule implements ReportRule {

    private final TableCells unpaid = TableCells.of("request/otherHandlingFeeOverdue/total");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public FeeNoticeRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = unpaid.in(report);
        if (table == null || unpaid.number(table, 0) <= 0) {
            return;
        }
        Section section = Narrative.find(report, SectionKind.OTHER_MATTERS);
        if (section != null && !Narrative.isBlank(section) && !TopicsRule.mentionsFees(section)) {
            Facts facts = new Facts().cell("cell", unpaid.cell(table, 0)).with("found", unpaid.figure(table, 0));
            findings.accept(broken(
                            facts,
                            List.of(
                                    unpaid.cell(table, 0).ref(),
                                    ElementRef.of("sections/" + SectionKind.OTHER_MATTERS.key())))
                    .build());
        }
    }
}
