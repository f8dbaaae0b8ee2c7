package org.disclosurereport.model.form;

import java.util.Objects;

/**
 * The address of one figure: table, row and column by their wire keys, for example {@code
 * request/granted/naturalPerson}. Every figure of every edition has exactly one.
 */
public final class CellRef implements Address {

    private final String table;
    private final String row;
    private final String column;

    private CellRef(String table, String row, String column) {
        this.table = table;
        this.row = row;
        this.column = column;
    }

    /**
     * The address of a figure.
     *
     * @param table key of the table, for example {@code request}
     * @param row key of the row, for example {@code granted}
     * @param column key of the column, for example {@code naturalPerson}
     * @return the address
     * @throws IllegalArgumentException if a key is empty or contains {@code /}
     */
    public static CellRef of(String table, String row, String column) {
        return new CellRef(requireKey("Table", table), requireKey("Row", row), requireKey("Column", column));
    }

    /**
     * Reads the text form.
     *
     * @param text for example {@code request/granted/naturalPerson}
     * @return the address
     * @throws IllegalArgumentException if the text is not three keys separated by {@code /}
     */
    public static CellRef parse(String text) {
        String[] keys = text.split("/", -1);
        if (keys.length != 3) {
            throw new IllegalArgumentException("Address must be table/row/column, but was '" + text + "'");
        }
        return of(keys[0], keys[1], keys[2]);
    }

    private static String requireKey(String what, String key) {
        if (key.isEmpty() || key.indexOf('/') >= 0) {
            throw new IllegalArgumentException(what + " key must be a name without '/', but was '" + key + "'");
        }
        return key;
    }

    /**
     * Key of the table.
     *
     * @return for example {@code request}
     */
    public String table() {
        return table;
    }

    /**
     * Key of the row.
     *
     * @return for example {@code granted}
     */
    public String row() {
        return row;
    }

    /**
     * Key of the column.
     *
     * @return for example {@code naturalPerson}
     */
    public String column() {
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellRef that
                && table.equals(that.table)
                && row.equals(that.row)
                && column.equals(that.column);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, row, column);
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
