package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, or one table of a page: the cells that have content, with merged cells resolved when they
 * are looked up. A cell inside a merged range stands for its top left cell.
 */
public final class Grid {

    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, GridCell>> rows = new TreeMap<>();
    private final MergedRanges merged;

    /**
     * A grid.
     *
     * @param name name of the sheet
     * @param cells the cells with content, each place once
     * @param merged the merged ranges
     * @param shadowed is told every cell that a merged range hides; it is not part of the grid
     */
    public Grid(
            String name, Collection<GridCell> cells, MergedRanges merged, BiConsumer<GridCell, CellRange> shadowed) {
        this.name = name;
        this.merged = merged;
        for (GridCell cell : cells) {
            if (cell.isBlank()) {
                continue;
            }
            CellRange range = rangeOf(cell.row(), cell.column());
            if (range.top() == cell.row() && range.left() == cell.column()) {
                rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
            } else {
                shadowed.accept(cell, range);
            }
        }
    }

    /**
     * The one grid of a text table.
     *
     * @param fields the fields with content
     * @return the grid; it has no name and nothing is merged
     */
    public static Grid ofText(Collection<GridCell> fields) {
        return new Grid("", fields, MergedRanges.NONE, (cell, range) -> {});
    }

    /**
     * Name of the sheet.
     *
     * @return the name as its tab shows it
     */
    public String name() {
        return name;
    }

    /** The rows in which a cell with content begins. */
    NavigableSet<Integer> rows() {
        return rows.navigableKeySet();
    }

    /** All cells with content, row by row. */
    List<GridCell> cells() {
        List<GridCell> cells = new ArrayList<>();
        rows.values().forEach(row -> cells.addAll(row.values()));
        return cells;
    }

    /** The cells with content that begin in a row. */
    Collection<GridCell> cellsOf(int row) {
        NavigableMap<Integer, GridCell> cells = rows.get(row);
        return cells == null ? List.of() : cells.values();
    }

    /** The cells with content that begin inside a range, row by row. */
    List<GridCell> cellsIn(CellRange range) {
        List<GridCell> cells = new ArrayList<>();
        if (range.top() <= range.bottom() && range.left() <= range.right()) {
            rows.subMap(range.top(), true, range.bottom(), true)
                    .values()
                    .forEach(row -> cells.addAll(
                            row.subMap(range.left(), true, range.right(), true).values()));
        }
        return cells;
    }

    /** The cell that is seen at a place, or null if it is blank. */
    @Nullable
    GridCell at(int row, int column) {
        CellRange range = rangeOf(row, column);
        NavigableMap<Integer, GridCell> cells = rows.get(range.top());
        return cells == null ? null : cells.get(range.left());
    }

    /** The merged range around a place, or the place itself. */
    CellRange rangeOf(int row, int column) {
        @Nullable CellRange range = merged.find(row, column);
        return range == null ? CellRange.of(row, column) : range;
    }

    CellRange rangeOf(GridCell cell) {
        return rangeOf(cell.row(), cell.column());
    }

    /** Where a cell stands, blank or not: a cell of a sheet, or a line and a field of a text. */
    Location place(int row, int column) {
        return place(CellRange.of(row, column));
    }

    Location place(GridCell cell) {
        return cell.line() == 0 ? Location.ofCell(name, cell.name()) : Location.ofLine(cell.line(), cell.column() + 1);
    }

    /** Where a range stands; of a text file its beginning. */
    Location place(CellRange range) {
        int line = lineOf(range.top());
        return line == 0 ? Location.ofCell(name, range.toString()) : Location.ofLine(line, range.left() + 1);
    }

    /** The line of a row, counted from the next row above that has content; 0 if the source has cells. */
    private int lineOf(int row) {
        Map.@Nullable Entry<Integer, NavigableMap<Integer, GridCell>> near = rows.floorEntry(row);
        if (near == null) {
            near = rows.firstEntry();
        }
        int line = near == null ? 0 : near.getValue().firstEntry().getValue().line();
        return line == 0 || near == null ? 0 : Math.max(1, line + row - near.getKey());
    }

    @Override
    public String toString() {
        return name;
    }
}
