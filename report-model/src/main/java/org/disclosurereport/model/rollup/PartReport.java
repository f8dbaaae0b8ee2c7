package org.disclosurereport.model.rollup;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * A report as a part of a roll-up: whose it is, what it speaks for, and its prescribed tables. Its text is not kept.
 *
 * @param organ the organ that reports
 * @param year the fiscal year
 * @param edition the generation of the form
 * @param scope for whom the figures speak, or empty if the report does not say
 * @param detailed whether the tables are kept; if not, {@code tables} is empty whatever was filed
 * @param tables the prescribed tables as filed
 */
public record PartReport(
        ReportingOrgan organ,
        int year,
        Edition edition,
        Optional<ReportScope> scope,
        boolean detailed,
        List<StatisticsTable> tables) {

    /**
     * Takes a copy of the list of tables.
     *
     * @param organ the organ that reports
     * @param year the fiscal year
     * @param edition the generation of the form
     * @param scope for whom the figures speak, or empty
     * @param detailed whether the tables are kept
     * @param tables the tables
     */
    public PartReport {
        tables = List.copyOf(tables);
    }

    /**
     * A report with its tables.
     *
     * @param report the report
     * @return the part
     */
    public static PartReport of(DisclosureReport report) {
        return new PartReport(
                report.getOrgan(), report.getYear(), report.getEdition(), report.getScope(), true, report.getTables());
    }

    /**
     * What findings about several reports call this one.
     *
     * @return organ and year
     */
    public ReportKey toKey() {
        return ReportKey.of(organ.getName(), year);
    }

    /**
     * This part without its tables: whose report was added, but no longer with which figures.
     *
     * @return the part
     */
    public PartReport withoutTables() {
        return detailed ? new PartReport(organ, year, edition, scope, false, List.of()) : this;
    }

    /**
     * The table with a key.
     *
     * @param key for example {@code request}
     * @return the table, or empty if the report has none or its tables are not kept
     */
    public Optional<StatisticsTable> findTable(String key) {
        return tables.stream()
                .filter(table -> table.getDefinition().key().equals(key))
                .findFirst();
    }

    /**
     * The content of a cell.
     *
     * @param ref the address
     * @return the cell, or empty if the report has no such cell or its tables are not kept
     */
    public Optional<Cell> find(CellRef ref) {
        return findTable(ref.table()).flatMap(table -> table.find(ref));
    }
}
