package org.disclosurereport.io.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The names that a table with a key can have in any edition. Members of an object may stand in any order,
 * so a table may come before the edition that says which rows it has.
 */
record TableNames(String key, NameTable rows, NameTable columns) {

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

    private static Stream<TableDefinition> definitions() {
        return Stream.of(Edition.values()).flatMap(TableNames::definitions);
    }

    private static Stream<TableDefinition> definitions(Edition edition) {
        return Stream.concat(edition.form().tables().stream(), edition.form().alsoFiled().stream());
    }

    private static Map<String, TableNames> collect() {
        Map<String, TableNames> all = new LinkedHashMap<>();
        definitions().map(TableDefinition::key).forEach(key -> all.computeIfAbsent(key, TableNames::collect));
        return Collections.unmodifiableMap(all);
    }

    private static TableNames collect(String key) {
        Set<String> rows = new LinkedHashSet<>(List.of(WireNames.FORM));
        Set<String> columns = new LinkedHashSet<>();
        definitions()
                .filter(table -> table.key().equals(key))
                .flatMap(table -> table.cells().stream())
                .forEach(cell -> {
                    rows.add(cell.ref().row());
                    columns.add(cell.ref().column());
                });
        return new TableNames(key, NameTable.of(rows).withAttributes(WireNames.FORM), NameTable.of(columns));
    }

    /** The definition that an edition prescribes, or the one that the table names. */
    Optional<TableDefinition> find(Edition edition, @Nullable String form) {
        if (form == null) {
            return edition.form().findTable(key);
        }
        return edition.form()
                .findTable(key, form)
                .or(() -> definitions()
                        .filter(table -> table.key().equals(key) && table.form().equals(form))
                        .findFirst());
    }

    /** The forms that a table with this key can have. */
    List<String> forms() {
        return definitions()
                .filter(table -> table.key().equals(key))
                .map(TableDefinition::form)
                .distinct()
                .toList();
    }
}
