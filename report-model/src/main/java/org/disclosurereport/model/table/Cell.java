package org.disclosurereport.model.table;

import java.util.Objects;
import org.disclosurereport.model.form.Unit;

/**
 * What was filed in one cell: a number, nothing, {@code /}, {@code -}, or text that is not a figure.
 *
 * <p>Counts are whole numbers. Money is a whole number of 分, see {@link Unit}. Numbers may be
 * negative: a rule reports that, construction does not refuse it.
 */
public final class Cell {

    /** An empty cell. */
    public static final Cell BLANK = new Cell(CellState.BLANK, 0, "");

    /** A cell that holds {@code /}. */
    public static final Cell SLASH = new Cell(CellState.SLASH, 0, "/");

    /** A cell that holds a dash. */
    public static final Cell DASH = new Cell(CellState.DASH, 0, "-");

    private final CellState state;
    private final long number;
    private final String rawText;

    private Cell(CellState state, long number, String rawText) {
        this.state = state;
        this.number = number;
        this.rawText = rawText;
    }

    /**
     * A cell with a number.
     *
     * @param number pieces, or 分 for money
     * @return the cell
     */
    public static Cell of(long number) {
        return new Cell(CellState.NUMBER, number, "");
    }

    /**
     * A cell whose content is not a figure.
     *
     * @param rawText the content as it was written, for example {@code 22（其中修订 16 件）}
     * @return the cell
     * @throws IllegalArgumentException if the text is blank or is not well-formed Unicode
     */
    public static Cell unreadable(String rawText) {
        if (rawText.isBlank()) {
            throw new IllegalArgumentException("The text of an unreadable cell must not be blank; that is Cell.BLANK");
        }
        return new Cell(CellState.UNREADABLE, 0, WellFormed.require("Text of an unreadable cell", rawText));
    }

    /**
     * The state.
     *
     * @return the state
     */
    public CellState getState() {
        return state;
    }

    /**
     * Whether the cell holds a number.
     *
     * @return true for a number, zero included
     */
    public boolean isNumber() {
        return state == CellState.NUMBER;
    }

    /**
     * The number.
     *
     * @return pieces, or 分 for money
     * @throws IllegalStateException if the cell holds no number
     */
    public long getNumber() {
        if (state != CellState.NUMBER) {
            throw new IllegalStateException("A cell must hold a number to have a value, but is " + state);
        }
        return number;
    }

    /**
     * The content of an unreadable cell as it was written.
     *
     * @return the text
     * @throws IllegalStateException if the cell is not unreadable
     */
    public String getRawText() {
        if (state != CellState.UNREADABLE) {
            throw new IllegalStateException("A cell must be unreadable to have raw text, but is " + state);
        }
        return rawText;
    }

    /**
     * The content as a person reads it.
     *
     * @param unit the unit of the cell
     * @return the number in its unit, {@code /}, {@code -}, the raw text, or the empty text for a blank
     */
    public String format(Unit unit) {
        return state == CellState.NUMBER ? unit.format(number) : rawText;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell that
                && state == that.state
                && number == that.number
                && rawText.equals(that.rawText);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state.name(), number, rawText);
    }

    @Override
    public String toString() {
        return state == CellState.NUMBER ? Long.toString(number) : state + (rawText.isEmpty() ? "" : " " + rawText);
    }
}
