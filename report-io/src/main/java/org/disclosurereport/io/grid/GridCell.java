package org.disclosurereport.io.grid;

/**
 * One cell with content, as its source stores it.
 *
 * @param row from 0
 * @param column from 0
 * @param kind what the source says it is
 * @param text the text; of a number its digits as stored, of a date its ISO form
 * @param dateFormatted whether a number is displayed as a date
 * @param line the line of a text file in which the cell begins, from 1, or 0 if the source has cells
 */
public record GridCell(int row, int column, Kind kind, String text, boolean dateFormatted, int line) {

    /** What a cell holds. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** TRUE or FALSE. */
        BOOLEAN,
        /** A date. */
        DATE,
        /** An error value such as {@code #REF!}. */
        ERROR,
        /** A formula without a value. */
        FORMULA,
        /** Something that the source contradicts itself about; a finding says so already. */
        BROKEN,
        /** What stands in a row of which it is not certain in which columns it stands. */
        MISALIGNED,
        /** An image; the text is what it is called. */
        IMAGE
    }

    /**
     * A text cell.
     *
     * @param row from 0
     * @param column from 0
     * @param text the text
     * @return the cell
     */
    public static GridCell text(int row, int column, String text) {
        return new GridCell(row, column, Kind.TEXT, text, false, 0);
    }

    /**
     * A field of a text file.
     *
     * @param row number of its record, from 0
     * @param column number of the field, from 0
     * @param text the text
     * @param line the line in which the field begins, from 1
     * @return the cell
     */
    public static GridCell field(int row, int column, String text, int line) {
        return new GridCell(row, column, Kind.TEXT, text, false, line);
    }

    /**
     * The same content somewhere else or of another kind.
     *
     * @param other the kind
     * @param content the text
     * @return the changed cell
     */
    public GridCell as(Kind other, String content) {
        return new GridCell(row, column, other, content, dateFormatted, line);
    }

    /**
     * The same content further down.
     *
     * @param rows how many rows
     * @return the moved cell
     */
    public GridCell below(int rows) {
        return new GridCell(row + rows, column, kind, text, dateFormatted, line);
    }

    /**
     * The cell as a person calls it.
     *
     * @return for example {@code D12}, or {@code 12:4} for field 4 that begins in line 12
     */
    public String name() {
        return line == 0 ? CellRange.name(row, column) : line + ":" + (column + 1);
    }

    /**
     * Whether the cell holds nothing that can be seen.
     *
     * @return true for an empty text and for blanks of every width
     */
    public boolean isBlank() {
        return kind == Kind.TEXT && LabelText.isBlank(text);
    }

    /**
     * Whether the cell holds a text that can be seen.
     *
     * @return false for a number, a date and all else that is no text
     */
    public boolean isText() {
        return kind == Kind.TEXT && !isBlank();
    }

    /**
     * Whether this can be meant as a figure: anything stored as a value, or a short text with a digit.
     *
     * @return true if it must not get lost
     */
    public boolean isFigureLike() {
        return kind == Kind.TEXT ? FigureParser.isFigureLike(text) : kind != Kind.IMAGE;
    }
}
