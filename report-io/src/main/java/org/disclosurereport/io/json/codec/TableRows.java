package org.disclosurereport.io.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.TableDefinition;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The rows of a definition in the order in which they are written, with names that are encoded once. A row
 * that stands in two blocks is one object.
 */
final class TableRows {

    private static final Map<TableDefinition, TableRows> KNOWN = new ConcurrentHashMap<>();

    /** Key of the table. */
    final SerializableString key;
    /** Key of each row. */
    final SerializableString[] rows;
    /** Indexes of the cells of each row. */
    final int[][] cells;
    /** Key of the column of each cell. */
    final SerializableString[] columns;

    static TableRows of(TableDefinition definition) {
        return KNOWN.computeIfAbsent(definition, TableRows::new);
    }

    private TableRows(TableDefinition definition) {
        Map<String, List<CellDefinition>> byRow = new LinkedHashMap<>();
        for (CellDefinition cell : definition.cells()) {
            byRow.computeIfAbsent(cell.ref().row(), row -> new ArrayList<>()).add(cell);
        }
        key = new SerializedString(definition.key());
        rows = encoded(byRow.keySet().stream());
        cells = byRow.values().stream()
                .map(row -> row.stream().mapToInt(CellDefinition::index).toArray())
                .toArray(int[][]::new);
        columns = encoded(definition.cells().stream().map(cell -> cell.ref().column()));
    }

    private static SerializableString[] encoded(Stream<String> names) {
        return names.map(SerializedString::new).toArray(SerializableString[]::new);
    }
}
