package org.disclosurereport.io.json.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.disclosurereport.io.wire.TableRows;
import org.disclosurereport.model.form.TableDefinition;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The names of a table, encoded once. */
final class JsonNames {

    private static final Map<TableDefinition, JsonNames> KNOWN = new ConcurrentHashMap<>();

    /** Key of the table. */
    final SerializableString key;
    /** Key of each row. */
    final SerializableString[] rows;
    /** Key of the column of each cell. */
    final SerializableString[] columns;

    private JsonNames(TableDefinition definition) {
        TableRows written = TableRows.of(definition);
        key = new SerializedString(written.key());
        rows = IntStream.range(0, written.count())
                .mapToObj(row -> new SerializedString(written.row(row)))
                .toArray(SerializableString[]::new);
        columns = definition.cells().stream()
                .map(cell -> new SerializedString(cell.ref().column()))
                .toArray(SerializableString[]::new);
    }

    static JsonNames of(TableDefinition definition) {
        return KNOWN.computeIfAbsent(definition, JsonNames::new);
    }
}
