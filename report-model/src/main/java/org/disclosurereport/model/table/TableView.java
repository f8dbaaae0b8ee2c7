package org.disclosurereport.model.table;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormKey;
import org.jspecify.annotations.Nullable;

/**
 * A table seen through the names of its subject. Views know what rows and columns mean; the table
 * below them does not. Immutable.
 *
 * @param <V> the view itself
 * @param <R> names of the rows over all editions
 * @param <C> names of the columns over all editions
 */
public abstract class TableView<
        V extends TableView<V, R, C>, R extends Enum<R> & FormKey, C extends Enum<C> & FormKey> {

    private final StatisticsTable table;
    private final Class<R> rows;
    private final Class<C> columns;

    /**
     * The prescribed table of an edition, filled with zeros.
     *
     * @param edition the edition
     * @param key key of the table
     * @return the table
     * @throws IllegalArgumentException if the edition prescribes no such table
     */
    protected static StatisticsTable zeros(Edition edition, String key) {
        return StatisticsTable.zeros(edition.form()
                .findTable(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Edition must prescribe the table '" + key + "', but " + edition + " does not")));
    }

    /**
     * A view of a table.
     *
     * @param key key of the tables that this view understands
     * @param table the table
     * @param rows names of the rows
     * @param columns names of the columns
     * @throws IllegalArgumentException if the table is of another subject
     */
    protected TableView(String key, StatisticsTable table, Class<R> rows, Class<C> columns) {
        if (!table.getDefinition().key().equals(key)) {
            throw new IllegalArgumentException("Table must be '" + key + "', but was '"
                    + table.getDefinition().key() + "'");
        }
        this.table = table;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * The figures below the view.
     *
     * @return the table
     */
    public final StatisticsTable toTable() {
        return table;
    }

    /**
     * The content of a cell.
     *
     * @param row the row
     * @param column the column
     * @return the cell
     * @throws IllegalArgumentException if the form of this table has no such cell
     */
    public final Cell getCell(R row, C column) {
        return table.getCell(row.key(), column.key());
    }

    /**
     * All numbers by row and column, in the unit of the form, for frameworks that navigate beans. Every
     * row and every column of the subject has an entry; a cell that holds no number, or that this form
     * lacks, is null.
     *
     * @return row to column to figure, unmodifiable
     */
    public final Map<R, Map<C, @Nullable BigDecimal>> getCells() {
        Map<R, Map<C, @Nullable BigDecimal>> cells = new EnumMap<>(rows);
        for (R row : rows.getEnumConstants()) {
            Map<C, @Nullable BigDecimal> line = new EnumMap<>(columns);
            for (C column : columns.getEnumConstants()) {
                line.put(column, figure(row, column));
            }
            cells.put(row, Collections.unmodifiableMap(line));
        }
        return Collections.unmodifiableMap(cells);
    }

    /**
     * This view with another content in one cell.
     *
     * @param row the row
     * @param column the column
     * @param cell the content
     * @return the changed copy
     * @throws IllegalArgumentException if the form of this table has no such cell
     */
    public final V with(R row, C column, Cell cell) {
        return over(table.with(row.key(), column.key(), cell));
    }

    /**
     * This view with a figure in one cell.
     *
     * @param row the row
     * @param column the column
     * @param figure the figure in the unit of the form
     * @return the changed copy
     * @throws IllegalArgumentException if the form of this table has no such cell
     * @throws ArithmeticException if the figure has more decimals than its unit
     */
    public final V with(R row, C column, BigDecimal figure) {
        CellDefinition cell = table.getDefinition().require(row.key(), column.key());
        return with(row, column, Cell.of(cell.unit().toStored(figure)));
    }

    /**
     * This view with a whole figure in one cell.
     *
     * @param row the row
     * @param column the column
     * @param figure the figure in the unit of the form
     * @return the changed copy
     * @throws IllegalArgumentException if the form of this table has no such cell
     */
    public final V with(R row, C column, long figure) {
        return with(row, column, BigDecimal.valueOf(figure));
    }

    /**
     * This view with every total of the form recomputed, see {@link
     * StatisticsTable#withComputedTotals()}.
     *
     * @return the changed copy
     */
    public final V withComputedTotals() {
        return over(table.withComputedTotals());
    }

    /**
     * The same view of another table.
     *
     * @param other a table of the same subject
     * @return the view
     */
    protected abstract V over(StatisticsTable other);

    private @Nullable BigDecimal figure(R row, C column) {
        return table.getDefinition()
                .find(row.key(), column.key())
                .filter(cell -> table.getState(cell.index()) == CellState.NUMBER)
                .map(cell -> cell.unit().toDecimal(table.getNumber(cell.index())))
                .orElse(null);
    }

    /**
     * What the rows under a header add up to in one column, computed; the form itself prints no figure
     * there. Unfilled cells count as 0.
     *
     * @param header key of the header, for example {@code denied}
     * @param column the column
     * @return the sum, or empty if a cell is unreadable or none holds a number
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    protected final OptionalLong sumUnder(String header, C column) {
        long sum = 0;
        boolean filled = false;
        for (CellDefinition cell : table.getDefinition().cells()) {
            if (cell.column().key().equals(column.key()) && cell.row().isUnder(header)) {
                CellState state = table.getState(cell.index());
                if (state == CellState.UNREADABLE) {
                    return OptionalLong.empty();
                }
                if (state == CellState.NUMBER) {
                    filled = true;
                    sum = StatisticsTable.add(sum, table.getNumber(cell.index()));
                }
            }
        }
        return filled ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TableView<?, ?, ?> that && getClass() == that.getClass() && table.equals(that.table);
    }

    @Override
    public final int hashCode() {
        return table.hashCode();
    }

    @Override
    public final String toString() {
        return table.toString();
    }
}
