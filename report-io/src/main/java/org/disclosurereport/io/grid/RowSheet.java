package org.disclosurereport.io.grid;

import java.util.List;

/** A sheet with one organ a row that is taken row by row, so that its length does not matter. */
public interface RowSheet {

    /**
     * The last row of the header.
     *
     * @return from 0, or -1 if there is none; data begins below it
     */
    int headerBottom();

    /**
     * Takes the next row.
     *
     * @param cells its cells with content, from left to right, at least one; rows come from top to bottom
     */
    void row(List<GridCell> cells);

    /** Ends the sheet: says what concerns all of its rows. */
    void end();
}
