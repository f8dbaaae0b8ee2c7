package org.disclosurereport.io.grid;

import java.util.List;

/**
 * A row inside a table that is none of the form's rows but holds something like figures.
 *
 * @param place the part of the sheet
 * @param row row of the sheet
 * @param label its label as printed, possibly empty
 * @param header whether the label is a header of the form that has no figures of its own
 * @param cells what stands in it
 */
record StrayRow(TablePlace place, int row, String label, boolean header, List<GridCell> cells) {}
