package org.disclosurereport.model.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of the form: its rows crossed with its columns. Most tables are one block; section two
 * has one for every item of article 20.
 */
public final class TableBlock {

    /** How the form prints the rows of a block. */
    public enum Direction {
        /** One line for every row, its label at the left. */
        DOWN,
        /**
         * One line for the whole block: every row is a header over its own set of columns, as in the
         * table of reviews and litigation.
         */
        ACROSS
    }

    private final @Nullable FormLabel heading;
    private final Direction direction;
    private final Unit unit;
    private final List<FormLabel> rows;
    private final List<FormLabel> columns;

    private TableBlock(
            @Nullable FormLabel heading,
            Direction direction,
            Unit unit,
            List<FormLabel> rows,
            List<FormLabel> columns) {
        this.heading = heading;
        this.direction = direction;
        this.unit = unit;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
    }

    static TableBlock of(
            @Nullable FormLabel heading,
            Direction direction,
            Unit unit,
            List<FormLabel> rows,
            List<FormLabel> columns) {
        return new TableBlock(heading, direction, unit, rows, columns);
    }

    /**
     * The line printed above the block.
     *
     * @return for example {@code 第二十条第（一）项}, or empty
     */
    public Optional<FormLabel> heading() {
        return Optional.ofNullable(heading);
    }

    /**
     * How the rows are printed.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * The unit of the cells of the block, but of those whose row or column has its own.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * The rows that have cells, in printed order.
     *
     * @return the rows
     */
    public List<FormLabel> rows() {
        return rows;
    }

    /**
     * The columns that have cells, in printed order.
     *
     * @return the columns
     */
    public List<FormLabel> columns() {
        return columns;
    }

    @Override
    public String toString() {
        return rows + " x " + columns;
    }
}
