package org.disclosurereport.io.grid;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a grid stand in a document that has no sheets: a line, a column and perhaps a path, also of cells
 * that are blank.
 */
public final class GridPlaces {

    private final NavigableMap<Integer, NavigableMap<Integer, Location>> rows = new TreeMap<>();

    /** The rows at which parts begin that stand one below the other and never side by side. */
    private final NavigableSet<Integer> parts = new TreeSet<>();

    /**
     * Notes where a cell stands.
     *
     * @param row from 0
     * @param column from 0
     * @param place the place
     */
    public void put(int row, int column, Location place) {
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, place);
    }

    /**
     * Takes over the places of a part of the grid.
     *
     * @param part the places of the part
     * @param top the row at which the part begins
     */
    public void putAll(GridPlaces part, int top) {
        parts.add(top);
        part.rows.forEach((row, columns) ->
                rows.computeIfAbsent(top + row, key -> new TreeMap<>()).putAll(columns));
    }

    /** Whether two rows stand in different parts. */
    boolean areApart(int row, int other) {
        return !Objects.equals(parts.floor(row), parts.floor(other));
    }

    /** The place, or that of the nearest cell before it; null if there is none. */
    @Nullable
    Location at(int row, int column) {
        Map.@Nullable Entry<Integer, NavigableMap<Integer, Location>> cells = rows.floorEntry(row);
        if (cells == null) {
            return null;
        }
        Map.@Nullable Entry<Integer, Location> cell = cells.getValue().floorEntry(column);
        return cell == null ? cells.getValue().firstEntry().getValue() : cell.getValue();
    }
}
