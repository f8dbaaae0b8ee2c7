package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;

/**
 * An organ without the power to make administrative rules has none to report: any organ of a county or township, and
 * local departments. A general office of a province or city may report the rules of its government, and an organ of
 * unknown level or kind may have the power: they pass.
 */
public final class RulePowerRule extends CatalogueRule implements ReportRule {

    private final List<TableCells> rows = List.of(
            TableCells.of(
                    "proactive/administrativeRule/issued",
                    "proactive/administrativeRule/repealed",
                    "proactive/administrativeRule/inForce"),
            TableCells.of(
                    "proactive/administrativeRule/made",
                    "proactive/administrativeRule/disclosed",
                    "proactive/administrativeRule/disclosedTotal"));

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public RulePowerRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        for (int r = 0; r < rows.size(); r++) {
            StatisticsTable table = rows.get(r).in(report);
            if (table != null && isSurelyWithoutPower(report.getOrgan())) {
                check(report, rows.get(r), table, findings);
            }
        }
    }

    private void check(
            DisclosureReport report, TableCells row, StatisticsTable table, Consumer<? super Finding> findings) {
        List<Integer> stated = IntStream.range(0, row.size())
                .filter(at -> row.number(table, at) > 0)
                .mapToObj(at -> row.index(table, at))
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

    private static boolean isSurelyWithoutPower(ReportingOrgan organ) {
        Optional<OrganLevel> level = organ.getLevel();
        if (level.isEmpty() || level.get() == OrganLevel.STATE) {
            return false;
        }
        return level.get() == OrganLevel.COUNTY
                || level.get() == OrganLevel.TOWNSHIP
                || organ.getKind().equals(Optional.of(OrganKind.DEPARTMENT))
                || organ.getKind().equals(Optional.of(OrganKind.AUTHORISED_ORGANISATION));
    }
}
