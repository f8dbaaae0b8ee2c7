package org.disclosurereport.io.wire;

import org.disclosurereport.model.form.ElementRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table as its names and literals. What they mean is decided afterwards by {@link FiledTable}:
 * edition and form may come after the figures.
 */
final class TableParser {

    private final WireCursor cursor;
    private final TableNames names;
    private final FiledTable table;

    private TableParser(WireCursor cursor, TableNames names) {
        this.cursor = cursor;
        this.names = names;
        this.table = new FiledTable(names, cursor.place());
    }

    /** Reads the value that starts here; null with a finding if it is not an object. */
    static @Nullable FiledTable parse(WireCursor cursor, TableNames names) {
        ElementRef address = ElementRef.of(names.key());
        if (!cursor.startsObject(address)) {
            return null;
        }
        TableParser parser = new TableParser(cursor, names);
        cursor.members(names.rows(), address, parser::member);
        return parser.table;
    }

    private void member(int row) {
        ElementRef address = names.addressesOfRows().get(row);
        long place = cursor.memberPlace();
        if (names.rows().name(row).equals(WireNames.FORM)) {
            table.form(cursor.token(address), place);
        } else if (cursor.startsObject(address)) {
            table.row(row, place);
            cursor.members(names.columns(), address, column -> cursor.cell(table, names.slot(row, column)));
        }
    }
}
