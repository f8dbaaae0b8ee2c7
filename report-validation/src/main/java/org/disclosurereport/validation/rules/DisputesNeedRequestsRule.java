package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * Reconsiderations and suits without a single request in the year are worth a look. Of the two years that the rule
 * knows, one report shows one.
 */
public final class DisputesNeedRequestsRule extends CatalogueRule implements ReportRule {

    private final TableCells disputes = TableCells.of(
            "dispute/reconsideration/total",
            "dispute/directLitigation/total",
            "dispute/litigationAfterReconsideration/total");
    private final TableCells requests = TableCells.of(
            "request/newlyReceived/total", "request/broughtForward/total", "request/concludedTotal/total");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public DisputesNeedRequestsRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatisticsTable disputed = disputes.in(report);
        StatisticsTable requested = requests.in(report);
        if (disputed == null || requested == null) {
            return;
        }
        boolean none = true;
        for (int at = 0; at < requests.size(); at++) {
            none &= requests.isNumber(requested, at) && requests.number(requested, at) == 0;
        }
        for (int at = 0; at < disputes.size() && none; at++) {
            if (disputes.number(disputed, at) > 0) {
                Facts facts = new Facts()
                        .cell("cell", disputes.cell(disputed, at))
                        .with("found", disputes.figure(disputed, at));
                findings.accept(broken(
                                facts,
                                List.of(
                                        disputes.cell(disputed, at).ref(),
                                        requests.cell(requested, 2).ref()))
                        .build());
                return;
            }
        }
    }
}
