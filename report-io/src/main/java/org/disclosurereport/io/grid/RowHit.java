package org.disclosurereport.io.grid;

import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/**
 * A row of the form that was found on a sheet.
 *
 * @param place the part of the sheet
 * @param row the row
 * @param label the cell with its label; for a row printed as a header the first header cell
 * @param top first row of the sheet that it takes
 * @param bottom last row of the sheet that it takes
 * @param match how well the label fits
 * @param numbered whether it has the very number of the form
 * @param unit the cell between the label and the figures that names their unit, or null
 */
record RowHit(
        TablePlace place,
        FormLabel row,
        GridCell label,
        int top,
        int bottom,
        LabelMatch match,
        boolean numbered,
        @Nullable GridCell unit) {

    int rank() {
        return (numbered ? 2 : 0) + (match == LabelMatch.EXACT ? 1 : 0);
    }
}
