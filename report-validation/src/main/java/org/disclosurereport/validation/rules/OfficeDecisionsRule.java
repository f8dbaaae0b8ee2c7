package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/** A general office that reports for itself alone usually grants no licences and imposes no penalties. */
public final class OfficeDecisionsRule extends CatalogueRule implements ReportRule {

    private final TableCells decisions = TableCells.of(
            "proactive/license/decisions", "proactive/penalty/decisions", "proactive/compulsoryMeasure/decisions");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public OfficeDecisionsRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable table = decisions.in(report);
        if (table == null
                || !report.getOrgan().getKind().equals(Optional.of(OrganKind.GENERAL_OFFICE))
                || !report.getScope().equals(Optional.of(ReportScope.SELF))) {
            return;
        }
        List<Integer> stated = IntStream.range(0, decisions.size())
                .filter(at -> decisions.number(table, at) > 0)
                .mapToObj(at -> decisions.index(table, at))
                .toList();
        if (!stated.isEmpty()) {
            Facts facts = new Facts()
                    .quoted("organ", report.getOrgan().getName())
                    .cells("cells", table.getDefinition(), stated);
            findings.accept(broken(
                            facts,
                            stated.stream()
                                    .map(index ->
                                            table.getDefinition().cell(index).ref())
                                    .toList())
                    .build());
        }
    }
}
