package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of one table is a number of its unit and not negative, but for changes against last year: one finding
 * for each cell that is negative or unreadable. Unfilled cells are not the business of this rule.
 */
public final class NonNegativeRule extends CatalogueRule implements ReportRule {

    private static final String UNREADABLE = ".messageUnreadable";

    /** Null for lists. */
    private final @Nullable String tableKey;

    /**
     * The rule for one table.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @param tableKey key of the table
     */
    public NonNegativeRule(String id, Severity severity, String tableKey) {
        super(id, severity, UNREADABLE);
        this.tableKey = tableKey;
    }

    private NonNegativeRule(String id, Severity severity) {
        super(id, severity, UNREADABLE);
        this.tableKey = null;
    }

    /**
     * The rule for lists of figures, whatever their key.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static NonNegativeRule ofLists(String id, Severity severity) {
        return new NonNegativeRule(id, severity);
    }

    /**
     * Whether this rule looks at a table.
     *
     * @param table a table of a form, or what a list consists of
     * @return true if it does
     */
    public boolean isAbout(TableDefinition table) {
        return tableKey == null ? !Edition.tableKeys().contains(table.key()) : tableKey.equals(table.key());
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        if (tableKey == null) {
            report.getLists().forEach(list -> check(list.toTable(), findings));
            return;
        }
        List<StatisticsTable> tables = report.getTables();
        for (int t = 0; t < tables.size(); t++) {
            StatisticsTable table = tables.get(t);
            boolean suspicious = table.hasNegative() || !table.isFilled();
            if (suspicious && table.getDefinition().key().equals(tableKey)) {
                check(table, findings);
            }
        }
    }

    private void check(StatisticsTable table, Consumer<? super Finding> findings) {
        int size = table.getDefinition().cells().size();
        for (int index = 0; index < size; index++) {
            CellState state = table.getState(index);
            if (state == CellState.NUMBER) {
                if (table.getNumber(index) < 0
                        && !table.getDefinition().cell(index).isSigned()) {
                    findings.accept(negative(table, index));
                }
            } else if (state == CellState.UNREADABLE) {
                findings.accept(unreadable(table, index));
            }
        }
    }

    private Finding negative(StatisticsTable table, int index) {
        CellDefinition cell = table.getDefinition().cell(index);
        long number = table.getNumber(index);
        Facts facts = new Facts().cell("cell", cell).with("found", cell.unit().format(number));
        return broken(facts, List.of(cell.ref()))
                .found(cell.unit().toDecimal(number))
                .build();
    }

    private Finding unreadable(StatisticsTable table, int index) {
        CellDefinition cell = table.getDefinition().cell(index);
        Facts facts = new Facts()
                .cell("cell", cell)
                .quoted("text", table.getCell(index).getRawText());
        return broken(facts, List.of(cell.ref()), UNREADABLE).build();
    }
}
