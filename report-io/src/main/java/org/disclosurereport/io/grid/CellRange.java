package org.disclosurereport.io.grid;

/**
 * A rectangle of cells, all bounds included.
 *
 * @param top first row, from 0
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
public record CellRange(int top, int left, int bottom, int right) {

    static CellRange of(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    /**
     * The same range further down.
     *
     * @param rows how many rows
     * @return the moved range
     */
    public CellRange below(int rows) {
        return new CellRange(top + rows, left, bottom + rows, right);
    }

    boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /**
     * The range as a person calls it.
     *
     * @return for example {@code A1:B2}
     */
    @Override
    public String toString() {
        return name(top, left) + (top == bottom && left == right ? "" : ":" + name(bottom, right));
    }

    /**
     * A cell as a person calls it.
     *
     * @param row from 0
     * @param column from 0
     * @return for example {@code D12}
     */
    public static String name(int row, int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.append(row + 1).toString();
    }
}
