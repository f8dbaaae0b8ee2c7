package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headers of one list of figures.
 *
 * @param text the sheet
 * @param top first row of the headers
 * @param bottom last row of the headers
 * @param labelLeft first column in which labels of rows may stand
 * @param labelRight last column in which labels of rows may stand
 * @param right last column that belongs to the list
 * @param unitColumn the column of units, or null
 * @param serialColumns columns of running numbers
 * @param headers the headers of columns in which figures may stand, from left to right
 * @param cells every cell of the headers
 */
record ListHead(
        GridText text,
        int top,
        int bottom,
        int labelLeft,
        int labelRight,
        int right,
        @Nullable Integer unitColumn,
        Set<Integer> serialColumns,
        List<Header> headers,
        List<GridCell> cells) {

    /**
     * The header of one column.
     *
     * @param cell the lowest cell that heads it
     * @param label what stands over the column, with the headers above it
     * @param range the columns that it spans
     */
    record Header(GridCell cell, String label, CellRange range) {}

    boolean overlaps(ListHead other) {
        return labelLeft <= other.right && other.labelLeft <= right;
    }

    /** Whether the columns of both are the same, one below the other. */
    boolean isOver(ListHead other) {
        boolean same = labelLeft == other.labelLeft && labelRight == other.labelRight && top < other.top;
        for (int i = 0; same && i < headers.size(); i++) {
            same = headers.get(i).range().left() == other.headers.get(i).range().left();
        }
        return same;
    }

    /** Whether the headers have the same words, as after the end of a page or in the second half of a list. */
    boolean hasHeadersOf(ListHead other) {
        boolean same = headers.size() == other.headers.size() && (unitColumn == null) == (other.unitColumn == null);
        for (int i = 0; same && i < headers.size(); i++) {
            same = LabelText.normalise(headers.get(i).label())
                    .equals(LabelText.normalise(other.headers.get(i).label()));
        }
        return same;
    }

    Grid grid() {
        return text.grid();
    }
}
