package org.disclosurereport.io.grid;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of figures as it is printed.
 *
 * @param head the headers over it
 * @param top first row of the sheet that it takes
 * @param bottom last row of the sheet that it takes
 * @param labels its labels from left to right, at least one; the last is its own
 * @param unit the cell that names its unit, or null
 * @param figures whether something like a figure stands under a header
 * @param fillable whether figures can stand there, because its label is not merged over their columns
 */
record ListLine(
        ListHead head,
        int top,
        int bottom,
        List<GridCell> labels,
        @Nullable GridCell unit,
        boolean figures,
        boolean fillable) {

    GridCell leaf() {
        return labels.get(labels.size() - 1);
    }

    /** The label as printed; of several beside each other all. */
    String label() {
        return labels.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" "));
    }
}
