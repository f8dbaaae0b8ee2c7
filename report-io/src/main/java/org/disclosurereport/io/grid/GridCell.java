package org.disclosurereport.io.grid;

/**
 * One cell with content, as its source stores it.
 *
 * @param row from 0
 * @param column from 0
 * @param kind what the source says it is
 * @param text the text; of a number its digits as stored, of a date its ISO form
 * @param dateFormatted whether a number is displayed as a date
 */
public record GridCell(int row, int column, Kind kind, String text, boolean dateFormatted) {

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
        BROKEN
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
        return new GridCell(row, column, Kind.TEXT, text, false);
    }

    /**
     * The same content somewhere else or of another kind.
     *
     * @param other the kind
     * @param content the text
     * @return the changed cell
     */
    public GridCell as(Kind other, String content) {
        return new GridCell(row, column, other, content, dateFormatted);
    }

    /**
     * The cell as a person calls it.
     *
     * @return for example {@code D12}
     */
    public String name() {
        return CellRange.name(row, column);
    }

    /**
     * Whether the cell holds nothing that can be seen.
     *
     * @return true for an empty text and for blanks of every width
     */
    public boolean isBlank() {
        return kind == Kind.TEXT && LabelText.isBlank(text);
    }

    boolean isText() {
        return kind == Kind.TEXT && !isBlank();
    }

    /** Whether this can be meant as a figure: anything stored as a value, or a short text with a digit. */
    boolean isFigureLike() {
        return kind != Kind.TEXT || FigureParser.isFigureLike(text);
    }
}
