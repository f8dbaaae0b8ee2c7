package org.disclosurereport.validation.rules;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * Some cells of one prescribed table, looked up once when a rule is made. A report that files another table in
 * its place is the business of F-ROW-SET.
 */
final class TableCells {

    private final TableDefinition definition;
    private final int[] indexes;

    private TableCells(TableDefinition definition, int[] indexes) {
        this.definition = definition;
        this.indexes = indexes;
    }

    /** Cells of the form of FY2021. */
    static TableCells of(String... addresses) {
        List<CellRef> refs = List.of(addresses).stream().map(CellRef::parse).toList();
        TableDefinition definition =
                Edition.FY2021.form().findTable(refs.get(0).table()).orElseThrow();
        return new TableCells(
                definition,
                refs.stream()
                        .mapToInt(ref ->
                                definition.require(ref.row(), ref.column()).index())
                        .toArray());
    }

    /** The table with these cells, or null if the report does not file it. */
    @Nullable
    StatisticsTable in(DisclosureReport report) {
        List<StatisticsTable> tables = report.getTables();
        for (int t = 0; t < tables.size(); t++) {
            if (tables.get(t).getDefinition() == definition) {
                return tables.get(t);
            }
        }
        return null;
    }

    int size() {
        return indexes.length;
    }

    TableDefinition definition() {
        return definition;
    }

    CellDefinition cell(int at) {
        return definition.cell(indexes[at]);
    }

    int index(int at) {
        return indexes[at];
    }

    CellState state(StatisticsTable table, int at) {
        return table.getState(indexes[at]);
    }

    boolean isNumber(StatisticsTable table, int at) {
        return state(table, at) == CellState.NUMBER;
    }

    /** Whether all of the cells hold numbers that are not negative. */
    boolean areCounts(StatisticsTable table) {
        for (int at = 0; at < indexes.length; at++) {
            if (!isNumber(table, at) || number(table, at) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The number in a cell, 0 if it holds none. */
    long number(StatisticsTable table, int at) {
        return isNumber(table, at) ? table.getNumber(indexes[at]) : 0;
    }

    String figure(StatisticsTable table, int at) {
        return cell(at).unit().format(number(table, at));
    }
}
