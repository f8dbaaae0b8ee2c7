package org.disclosurereport.testkit;

import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * One cell of a report that is filled in otherwise. It knows what stood there, so that a test can say
 * what a rule must find and what a repair must restore.
 *
 * @param address the cell
 * @param before what stood there
 * @param after what stands there now
 */
public record FigureChange(CellRef address, Cell before, Cell after) {

    /**
     * The table with the change made.
     *
     * @param table a table with the cell
     * @return the changed copy
     * @throws IllegalArgumentException if the table has no such cell or another content in it
     */
    public StatisticsTable applyTo(StatisticsTable table) {
        requireBefore(table);
        return table.with(address.row(), address.column(), after);
    }

    private void requireBefore(StatisticsTable table) {
        Cell found = table.find(address)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Table must have the cell " + address + ", but " + table.getDefinition() + " has not"));
        if (!found.equals(before)) {
            throw new IllegalArgumentException(
                    "Cell " + address + " must hold " + before + " before the change, but holds " + found);
        }
    }

    /**
     * The report with the change made.
     *
     * @param report a report with the cell
     * @return the changed copy
     * @throws IllegalArgumentException if the report has no such cell or another content in it
     */
    public DisclosureReport applyTo(DisclosureReport report) {
        requireBefore(report.findTable(address.table())
                .or(() -> report.findList(address.table()).map(StatisticsList::toTable))
                .orElseThrow(() ->
                        new IllegalArgumentException("Report must have the table of " + address + ", but has not")));
        return report.with(address, after);
    }

    /** For example {@code request/granted/naturalPerson: 12 -> 21}. */
    @Override
    public String toString() {
        return address + ": " + before + " -> " + after;
    }
}
