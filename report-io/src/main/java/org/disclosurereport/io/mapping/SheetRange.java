package org.disclosurereport.io.mapping;

import java.util.Locale;
import java.util.Optional;

/**
 * A cell or a rectangle of cells of a sheet, all bounds included. Of a text table the rows are its records and the
 * columns its fields.
 *
 * @param top first row, from 0
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
public record SheetRange(int top, int left, int bottom, int right) {

    /** So many rows has a sheet. */
    static final int ROWS = 1_048_576;

    /** So many columns has a sheet. */
    static final int COLUMNS = 16_384;

    /**
     * Refuses what lies outside every sheet.
     *
     * @param top first row, from 0
     * @param left first column, from 0
     * @param bottom last row
     * @param right last column
     */
    public SheetRange {
        if (top < 0 || left < 0 || bottom < top || right < left || bottom >= ROWS || right >= COLUMNS) {
            throw new IllegalArgumentException("A range must lie on a sheet of " + ROWS + " rows and " + COLUMNS
                    + " columns, but was " + top + "," + left + ":" + bottom + "," + right);
        }
    }

    /**
     * One cell.
     *
     * @param row from 0
     * @param column from 0
     * @return the cell
     */
    public static SheetRange cell(int row, int column) {
        return new SheetRange(row, column, row, column);
    }

    /**
     * A range as a person calls it.
     *
     * @param text for example {@code D12} or {@code A1:B2}
     * @return the range
     * @throws IllegalArgumentException if it is none
     */
    public static SheetRange parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A range must be written like D12 or A1:B2, but was '" + text + "'"));
    }

    /**
     * A range as a person calls it.
     *
     * @param text any text
     * @return the range, or empty if it is none
     */
    public static Optional<SheetRange> find(String text) {
        int colon = text.indexOf(':');
        Optional<int[]> from = place(colon < 0 ? text : text.substring(0, colon));
        Optional<int[]> to = colon < 0 ? from : place(text.substring(colon + 1));
        if (from.isEmpty() || to.isEmpty() || to.get()[0] < from.get()[0] || to.get()[1] < from.get()[1]) {
            return Optional.empty();
        }
        return Optional.of(new SheetRange(from.get()[0], from.get()[1], to.get()[0], to.get()[1]));
    }

    /** The number of a column, from 0. */
    static Optional<Integer> findColumn(String letters) {
        int column = 0;
        String upper = letters.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (c < 'A' || c > 'Z' || column > COLUMNS) {
                return Optional.empty();
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column < 1 || column > COLUMNS ? Optional.empty() : Optional.of(column - 1);
    }

    /** The number of a row, from 0. */
    static Optional<Integer> findRow(String digits) {
        int row = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || row > ROWS) {
                return Optional.empty();
            }
            row = row * 10 + c - '0';
        }
        return row < 1 || row > ROWS || digits.charAt(0) == '0' ? Optional.empty() : Optional.of(row - 1);
    }

    private static Optional<int[]> place(String text) {
        int at = 0;
        while (at < text.length() && !(text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
            at++;
        }
        Optional<Integer> column = findColumn(text.substring(0, at));
        Optional<Integer> row = at == text.length() ? Optional.empty() : findRow(text.substring(at));
        return column.isEmpty() || row.isEmpty() ? Optional.empty() : Optional.of(new int[] {row.get(), column.get()});
    }

    /**
     * Whether this is one cell.
     *
     * @return false for a larger range
     */
    public boolean isCell() {
        return top == bottom && left == right;
    }

    /**
     * Whether a cell lies in this range.
     *
     * @param row from 0
     * @param column from 0
     * @return true if it does
     */
    public boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** The name of a column. */
    static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    /** For example {@code A1:B2}. */
    @Override
    public String toString() {
        String from = columnName(left) + (top + 1);
        return isCell() ? from : from + ":" + columnName(right) + (bottom + 1);
    }
}
