package org.disclosurereport.io.grid;

import java.util.IdentityHashMap;

/** The normalised texts of one grid, each computed once. */
final class GridText {

    private final Grid grid;
    private final IdentityHashMap<GridCell, String> labels = new IdentityHashMap<>();

    GridText(Grid grid) {
        this.grid = grid;
    }

    Grid grid() {
        return grid;
    }

    /** The label in a cell; the empty text if it holds none. */
    String label(GridCell cell) {
        return cell.isText() ? labels.computeIfAbsent(cell, key -> LabelText.normalise(key.text())) : "";
    }
}
