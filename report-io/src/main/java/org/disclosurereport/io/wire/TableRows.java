package org.disclosurereport.io.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;

/** The rows of a definition in the order in which they are written. A row that stands in two blocks is one object. */
public final class TableRows {

    private static final Map<TableDefinition, TableRows> KNOWN = new ConcurrentHashMap<>();

    private final String key;
    private final List<String> rows;
    private final int[][] cells;
    private final Set<String> names;

    /** The rows of a definition. */
    public static TableRows of(TableDefinition definition) {
        return KNOWN.computeIfAbsent(definition, TableRows::new);
    }

    private TableRows(TableDefinition definition) {
        Map<String, List<CellDefinition>> byRow = new LinkedHashMap<>();
        for (CellDefinition cell : definition.cells()) {
            byRow.computeIfAbsent(cell.ref().row(), row -> new ArrayList<>()).add(cell);
        }
        names = Set.copyOf(byRow.keySet());
        key = definition.key();
        rows = List.copyOf(byRow.keySet());
        cells = byRow.values().stream()
                .map(row -> row.stream().mapToInt(CellDefinition::index).toArray())
                .toArray(int[][]::new);
    }

    /** Whether the definition has cells in a row. */
    boolean has(String row) {
        return names.contains(row);
    }

    /** Key of the table. */
    public String key() {
        return key;
    }

    /** How many rows there are. */
    public int count() {
        return rows.size();
    }

    /** Key of a row. */
    public String row(int row) {
        return rows.get(row);
    }

    /** Indexes of the cells of a row; not to be changed. */
    public int[] cells(int row) {
        return cells[row];
    }

    /** Whether nothing was filed in a row; such a row is not written. */
    public boolean isBlank(StatisticsTable table, int row) {
        for (int index : cells[row]) {
            if (table.getState(index) != CellState.BLANK) {
                return false;
            }
        }
        return true;
    }

    /** Whether a table is filed in the form that its edition prescribes; else its form is written. */
    public static boolean isPrescribed(DisclosureReport report, StatisticsTable table) {
        return report.getEdition()
                .form()
                .findTable(table.getDefinition().key())
                .filter(definition -> definition == table.getDefinition())
                .isPresent();
    }
}
