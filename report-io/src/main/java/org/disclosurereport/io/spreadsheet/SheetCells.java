package org.disclosurereport.io.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.disclosurereport.io.grid.GridCell;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one sheet in whatever order they come. Nearly always they come row by row, and then nothing is
 * looked up; whatever the order, a cell costs no more than a search.
 */
final class SheetCells {

    private static final Comparator<GridCell> BY_PLACE =
            Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column);

    private final List<GridCell> inOrder = new ArrayList<>();
    private final NavigableMap<GridCell, GridCell> strays = new TreeMap<>(BY_PLACE);

    /** Puts a cell in its place if nothing stands there; returns what stands there, or null. */
    @Nullable
    GridCell putIfAbsent(GridCell cell) {
        if (inOrder.isEmpty() || BY_PLACE.compare(inOrder.get(inOrder.size() - 1), cell) < 0) {
            GridCell stray = strays.get(cell);
            if (stray == null) {
                inOrder.add(cell);
            }
            return stray;
        }
        int at = Collections.binarySearch(inOrder, cell, BY_PLACE);
        return at >= 0 ? inOrder.get(at) : strays.putIfAbsent(cell, cell);
    }

    /** Puts a cell in its place, whatever stands there. */
    void put(GridCell cell) {
        int at = Collections.binarySearch(inOrder, cell, BY_PLACE);
        if (at >= 0) {
            inOrder.set(at, cell);
        } else {
            strays.put(cell, cell);
        }
    }

    /** All cells, row by row. */
    List<GridCell> toList() {
        if (!strays.isEmpty()) {
            inOrder.addAll(strays.values());
            inOrder.sort(BY_PLACE);
            strays.clear();
        }
        return inOrder;
    }
}
