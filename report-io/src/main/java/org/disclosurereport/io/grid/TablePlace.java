package org.disclosurereport.io.grid;

import org.disclosurereport.model.finding.Location;

/**
 * The part of a sheet in which a table's figures may stand: under its headers, up to the next table, the
 * next section or a gap.
 *
 * @param headers the headers, only those columns that belong to this place
 * @param labelLeft first column in which labels of rows may stand
 * @param end last row
 */
record TablePlace(HeaderBand headers, int labelLeft, int end) {

    Grid grid() {
        return headers.text().grid();
    }

    /** Its first header. */
    Location start() {
        return grid().place(headers.columns().get(0).header());
    }

    int firstRow() {
        return headers.bottom() + 1;
    }
}
