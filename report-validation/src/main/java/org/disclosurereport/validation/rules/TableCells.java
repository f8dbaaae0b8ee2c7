package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * Some cells of one prescribed table, looked up once when a rule is made, in every printing of the table that has all
 * of them: the rows of requests are much the same in FY2019 and FY2021, those of section two are not.
 */
final class TableCells {

    private final TableDefinition[] definitions;
    private final int[][] indexes;

    private TableCells(TableDefinition[] definitions, int[][] indexes) {
        this.definitions = definitions;
        this.indexes = indexes;
    }

    /** Cells of one table, at least one printing of which has them all. */
    static TableCells of(String... addresses) {
        List<CellRef> refs = Stream.of(addresses).map(CellRef::parse).toList();
        List<TableDefinition> printings = Edition.everyTable().stream()
                .filter(definition -> refs.stream()
                        .allMatch(ref -> definition.key().equals(ref.table())
                                && definition.find(ref.row(), ref.column()).isPresent()))
                .toList();
        if (printings.isEmpty()) {
            throw new IllegalArgumentException("A form must have the cells " + refs + ", but none has them all");
        }
        int[][] indexes = printings.stream()
                .map(definition -> refs.stream()
                        .mapToInt(ref ->
                                definition.require(ref.row(), ref.column()).index())
                        .toArray())
                .toArray(int[][]::new);
        return new TableCells(printings.toArray(new TableDefinition[0]), indexes);
    }

    /** The table with these cells, or null if the report does not file it. */
    @Nullable
    StatisticsTable in(DisclosureReport report) {
        List<StatisticsTable> tables = report.getTables();
        for (int t = 0; t < tables.size(); t++) {
            if (printing(tables.get(t)) >= 0) {
                return tables.get(t);
            }
        }
        return null;
    }

    private int printing(StatisticsTable table) {
        for (int p = 0; p < definitions.length; p++) {
            if (definitions[p] == table.getDefinition()) {
                return p;
            }
        }
        return -1;
    }

    int size() {
        return indexes[0].length;
    }

    CellDefinition cell(StatisticsTable table, int at) {
        return table.getDefinition().cell(index(table, at));
    }

    int index(StatisticsTable table, int at) {
        return indexes[printing(table)][at];
    }

    /** The addresses of the cells. */
    List<CellRef> refs(StatisticsTable table) {
        List<CellRef> refs = new ArrayList<>(size());
        for (int at = 0; at < size(); at++) {
            refs.add(cell(table, at).ref());
        }
        return refs;
    }

    CellState state(StatisticsTable table, int at) {
        return table.getState(index(table, at));
    }

    boolean isNumber(StatisticsTable table, int at) {
        return state(table, at) == CellState.NUMBER;
    }

    /** Whether all of the cells hold numbers that are not negative. */
    boolean areCounts(StatisticsTable table) {
        for (int at = 0; at < size(); at++) {
            if (!isNumber(table, at) || number(table, at) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The number in a cell, 0 if it holds none. */
    long number(StatisticsTable table, int at) {
        return isNumber(table, at) ? table.getNumber(index(table, at)) : 0;
    }

    String figure(StatisticsTable table, int at) {
        return cell(table, at).unit().format(number(table, at));
    }
}
