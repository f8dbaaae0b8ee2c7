package org.disclosurereport.testkit.grid;

import java.util.Optional;
import org.disclosurereport.model.form.CellRef;

/**
 * A cell of a grid: where it begins, what it spans, what is printed in it and what for.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rows how many rows it spans
 * @param columns how many columns it spans
 * @param role what it is there for
 * @param text what is printed; empty for a figure that nobody filled in
 * @param figure the address of the figure that stands in it, or empty
 */
public record PrintedCell(
        int row, int column, int rows, int columns, CellRole role, String text, Optional<CellRef> figure) {

    /**
     * Refuses what no grid can have.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param rows how many rows it spans
     * @param columns how many columns it spans
     * @param role what it is there for
     * @param text what is printed
     * @param figure the address of the figure that stands in it, or empty
     * @throws IllegalArgumentException if it begins before the first row or column or spans none
     */
    public PrintedCell {
        if (row < 0 || column < 0 || rows < 1 || columns < 1) {
            throw new IllegalArgumentException("A cell must begin at row and column 0 or later and span one at least, "
                    + "but begins at " + row + "," + column + " and spans " + rows + " x " + columns);
        }
    }

    /**
     * A cell that spans one row and one column and is no figure.
     *
     * @param row its row, from 0
     * @param column its column, from 0
     * @param role what it is there for
     * @param text what is printed
     * @return the cell
     */
    public static PrintedCell of(int row, int column, CellRole role, String text) {
        return new PrintedCell(row, column, 1, 1, role, text, Optional.empty());
    }

    /**
     * The same cell with another text.
     *
     * @param printed the text
     * @return the changed copy
     */
    public PrintedCell withText(String printed) {
        return new PrintedCell(row, column, rows, columns, role, printed, figure);
    }

    /**
     * The same cell elsewhere.
     *
     * @param down by how many rows
     * @param right by how many columns
     * @return the moved copy
     */
    public PrintedCell movedBy(int down, int right) {
        return new PrintedCell(row + down, column + right, rows, columns, role, text, figure);
    }

    /**
     * The same cell with other spans.
     *
     * @param down how many rows it spans
     * @param right how many columns it spans
     * @return the changed copy
     */
    public PrintedCell spanning(int down, int right) {
        return new PrintedCell(row, column, down, right, role, text, figure);
    }

    /**
     * Whether it spans more than one place.
     *
     * @return true if it is a merged area
     */
    public boolean isMerged() {
        return rows > 1 || columns > 1;
    }

    /**
     * Whether it is a label or a header: one of the form's own words.
     *
     * @return true for {@link CellRole#LABEL} and {@link CellRole#HEADER}
     */
    public boolean isWording() {
        return role == CellRole.LABEL || role == CellRole.HEADER;
    }

    /**
     * The last row that it spans.
     *
     * @return the row, from 0
     */
    public int bottom() {
        return row + rows - 1;
    }

    /**
     * The last column that it spans.
     *
     * @return the column, from 0
     */
    public int right() {
        return column + columns - 1;
    }

    @Override
    public String toString() {
        String spans = isMerged() ? " " + rows + "x" + columns : "";
        return row + "," + column + spans + " " + role + " '" + text + "'";
    }
}
