package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Set;

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

    /**
     * The tables of which the sheet has figures.
     *
     * @return their keys
     */
    Set<String> tables();

    /**
     * Is told that its rows are parts of reports that have other tables from other sheets.
     *
     * @param known the keys of the tables of all sheets
     */
    void joinWith(Set<String> known);

    /** Ends the sheet: says what concerns all of its rows. */
    void end();
}
