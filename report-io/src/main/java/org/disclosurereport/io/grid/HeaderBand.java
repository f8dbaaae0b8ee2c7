package org.disclosurereport.io.grid;

import java.util.List;
import org.disclosurereport.io.grid.TableLabels.HeaderItem;
import org.disclosurereport.model.finding.Finding;

/**
 * The one to five rows of a sheet that head the columns of a table.
 *
 * @param text the sheet
 * @param top first row
 * @param bottom last row
 * @param columns the columns that were recognised, from left to right
 * @param findings what is wrong with the headers
 */
record HeaderBand(GridText text, int top, int bottom, List<Column> columns, List<Finding> findings) {

    /**
     * A column of figures.
     *
     * @param item what the column is
     * @param header the cell that says so
     * @param range the columns that the cell spans
     * @param match how well it says so
     */
    record Column(HeaderItem item, GridCell header, CellRange range, LabelMatch match) {}

    int left() {
        return columns.stream().mapToInt(column -> column.range().left()).min().orElse(0);
    }

    int right() {
        return columns.stream().mapToInt(column -> column.range().right()).max().orElse(0);
    }

    /** Whether no two headers claim the same column; if they do, headers and figures are not in line. */
    boolean isInLine() {
        int end = -1;
        for (Column column : columns) {
            if (column.range().left() <= end) {
                return false;
            }
            end = column.range().right();
        }
        return true;
    }

    boolean isRecognised(GridCell header) {
        return columns.stream().anyMatch(column -> column.header().equals(header));
    }

    HeaderBand withColumns(List<Column> some) {
        return new HeaderBand(text, top, bottom, some, findings);
    }
}
