package org.disclosurereport.io.grid;

import org.disclosurereport.model.finding.Location;

/**
 * A cell of a sheet, blank or not.
 *
 * @param grid the sheet
 * @param row from 0
 * @param column from 0
 */
record CellSpot(Grid grid, int row, int column) {

    static CellSpot of(Grid grid, GridCell cell) {
        return new CellSpot(grid, cell.row(), cell.column());
    }

    Location place() {
        GridCell cell = grid.at(row, column);
        return cell == null || cell.row() != row || cell.column() != column
                ? grid.place(row, column)
                : grid.place(cell);
    }
}
