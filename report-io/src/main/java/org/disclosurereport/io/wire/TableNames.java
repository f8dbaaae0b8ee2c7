package org.disclosurereport.io.wire;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The names that a table with a key can have in any edition. Members of an object may stand in any order,
 * so a table may come before the edition that says which rows it has. A row and a column by their numbers are a
 * slot, whether any edition has a cell there or not.
 */
record TableNames(
        String key,
        NameTable rows,
        NameTable columns,
        List<ElementRef> addressesOfRows,
        List<CellRef> addressesOfSlots,
        Map<TableDefinition, int[]> slotsOfCells) {

    private static final Map<String, TableNames> ALL = collect();

    /** The keys of all tables in the order in which they are written. */
    static Set<String> keys() {
        return ALL.keySet();
    }

    static TableNames of(String key) {
        TableNames names = ALL.get(key);
        if (names == null) {
            throw new IllegalArgumentException("Key must be that of a table, but was '" + key + "'");
        }
        return names;
    }

    private static Stream<TableDefinition> definitions(String key) {
        return Edition.everyTable().stream().filter(table -> table.key().equals(key));
    }

    private static Map<String, TableNames> collect() {
        Map<String, TableNames> all = new LinkedHashMap<>();
        Edition.everyTable().forEach(table -> all.computeIfAbsent(table.key(), TableNames::collect));
        return Collections.unmodifiableMap(all);
    }

    private static TableNames collect(String key) {
        Set<String> rows = new LinkedHashSet<>(List.of(WireNames.FORM));
        Set<String> columns = new LinkedHashSet<>();
        List<TableDefinition> definitions = definitions(key).toList();
        definitions.stream().flatMap(table -> table.cells().stream()).forEach(cell -> {
            rows.add(cell.ref().row());
            columns.add(cell.ref().column());
        });
        NameTable namesOfRows = NameTable.of(rows).withAttributes(WireNames.FORM);
        NameTable namesOfColumns = NameTable.of(columns);
        Map<TableDefinition, int[]> slots = new HashMap<>();
        for (TableDefinition definition : definitions) {
            slots.put(
                    definition,
                    definition.cells().stream()
                            .mapToInt(cell -> namesOfRows.indexOf(cell.ref().row(), 0) * columns.size()
                                    + namesOfColumns.indexOf(cell.ref().column(), 0))
                            .toArray());
        }
        return new TableNames(
                key,
                namesOfRows,
                namesOfColumns,
                rows.stream().map(row -> ElementRef.of(key + "/" + row)).toList(),
                rows.stream()
                        .flatMap(row -> columns.stream().map(column -> CellRef.of(key, row, column)))
                        .toList(),
                Map.copyOf(slots));
    }

    /** The names of one row of a list of figures: its slots are the columns that a list can have. */
    static TableNames ofRow(String list, String row) {
        return new TableNames(
                list,
                WireNames.OF_ROWS,
                WireNames.OF_FIGURES,
                List.of(ElementRef.of(list + "/" + row)),
                WireNames.OF_FIGURES.names().stream()
                        .map(column -> CellRef.of(list, row, column))
                        .toList(),
                Map.of());
    }

    /** How many slots there are. */
    int slots() {
        return addressesOfSlots.size();
    }

    /** The slot of a row and a column. */
    int slot(int row, int column) {
        return row * columns.size() + column;
    }

    /** The slots of the cells of a definition, by the number of the cell; not to be changed. */
    int[] slotsOf(TableDefinition definition) {
        return Objects.requireNonNull(slotsOfCells.get(definition));
    }

    /** The definition that an edition prescribes, or the one that the table names. */
    Optional<TableDefinition> find(Edition edition, @Nullable String form) {
        if (form == null) {
            return edition.form().findTable(key);
        }
        return edition.form()
                .findTable(key, form)
                .or(() -> definitions(key)
                        .filter(table -> table.form().equals(form))
                        .findFirst());
    }

    /** The forms that a table with this key can have. */
    List<String> forms() {
        return definitions(key).map(TableDefinition::form).distinct().toList();
    }
}
