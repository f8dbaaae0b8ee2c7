package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, or one table of a page: the cells that have content, with merged cells resolved when they
 * are looked up. A cell inside a merged range stands for its top left cell.
 */
public final class Grid {

    private static final GridCell[] NOTHING = {};

    private static final Comparator<GridCell> BY_PLACE =
            Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column);

    private final String name;
    private final MergedRanges merged;

    /** Whether rows and columns were exchanged. */
    private final boolean turned;

    /** Where cells stand, if the document has no sheets. */
    private final @Nullable GridPlaces places;

    private final NavigableSet<Integer> rows = new TreeSet<>();

    /** The rows with content in order, and in each the cells with content in order. */
    private final int[] rowNumbers;

    private final GridCell[][] cellsByRow;

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
        this(name, cells, merged, shadowed, /* turned= */ false, /* places= */ null);
    }

    private Grid(
            String name,
            Collection<GridCell> cells,
            MergedRanges merged,
            BiConsumer<GridCell, CellRange> shadowed,
            boolean turned,
            @Nullable GridPlaces places) {
        this.name = name;
        this.merged = merged;
        this.turned = turned;
        this.places = places;
        List<GridCell> visible = new ArrayList<>(cells.size());
        boolean inOrder = true;
        for (GridCell cell : cells) {
            if (cell.isBlank()) {
                continue;
            }
            @Nullable CellRange range = merged.find(cell.row(), cell.column());
            if (range != null && (range.top() != cell.row() || range.left() != cell.column())) {
                shadowed.accept(cell, range);
                continue;
            }
            inOrder &= visible.isEmpty() || BY_PLACE.compare(visible.get(visible.size() - 1), cell) < 0;
            visible.add(cell);
        }
        if (!inOrder) {
            visible.sort(BY_PLACE);
        }
        List<GridCell[]> byRow = new ArrayList<>();
        for (int from = 0; from < visible.size(); ) {
            int row = visible.get(from).row();
            int to = from;
            while (to < visible.size() && visible.get(to).row() == row) {
                to++;
            }
            rows.add(row);
            byRow.add(visible.subList(from, to).toArray(NOTHING));
            from = to;
        }
        rowNumbers = rows.stream().mapToInt(Integer::intValue).toArray();
        cellsByRow = byRow.toArray(new GridCell[0][]);
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
     * The grid of a page.
     *
     * @param cells the cells with content, each place once
     * @param merged the ranges that cells take
     * @param places where they stand in the document
     * @return the grid; it has no name
     */
    public static Grid ofPage(Collection<GridCell> cells, MergedRanges merged, GridPlaces places) {
        return new Grid("", cells, merged, (cell, range) -> {}, /* turned= */ false, places);
    }

    /**
     * Name of the sheet.
     *
     * @return the name as its tab shows it
     */
    public String name() {
        return name;
    }

    /**
     * Whether a cell with content begins in a row.
     *
     * @param row from 0
     * @return true if one does
     */
    public boolean hasRow(int row) {
        return Arrays.binarySearch(rowNumbers, row) >= 0;
    }

    /**
     * The merged ranges of the sheet.
     *
     * @return the ranges
     */
    public MergedRanges merged() {
        return merged;
    }

    /** The rows in which a cell with content begins. */
    NavigableSet<Integer> rows() {
        return rows;
    }

    /**
     * All cells with content.
     *
     * @return the cells, row by row
     */
    public List<GridCell> cells() {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell[] row : cellsByRow) {
            cells.addAll(Arrays.asList(row));
        }
        return cells;
    }

    /**
     * The rows below a row, each with its cells with content.
     *
     * @param row from 0
     * @return the rows from top to bottom
     */
    public Stream<List<GridCell>> rowsBelow(int row) {
        return IntStream.range(0, rowNumbers.length)
                .filter(i -> rowNumbers[i] > row)
                .mapToObj(i -> List.of(cellsByRow[i]));
    }

    /** The cells with content that begin in a row. */
    List<GridCell> cellsOf(int row) {
        return Arrays.asList(inRow(row));
    }

    private GridCell[] inRow(int row) {
        int at = Arrays.binarySearch(rowNumbers, row);
        return at < 0 ? NOTHING : cellsByRow[at];
    }

    /**
     * The cells of the first rows that have any.
     *
     * @param rows how many rows
     * @return the cells, row by row, each from left to right
     */
    public List<GridCell> beginning(int rows) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(rows, cellsByRow.length); i++) {
            cells.addAll(Arrays.asList(cellsByRow[i]));
        }
        return cells;
    }

    /**
     * The cells with content that begin inside a range.
     *
     * @param range the range
     * @return the cells, row by row
     */
    public List<GridCell> cellsIn(CellRange range) {
        List<GridCell> cells = new ArrayList<>();
        int at = Arrays.binarySearch(rowNumbers, range.top());
        for (int i = at < 0 ? -at - 1 : at; i < rowNumbers.length && rowNumbers[i] <= range.bottom(); i++) {
            for (GridCell cell : cellsByRow[i]) {
                if (cell.column() >= range.left() && cell.column() <= range.right()) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /**
     * The cell that is seen at a place.
     *
     * @param row from 0
     * @param column from 0
     * @return the cell, or null if the place is blank
     */
    public @Nullable GridCell at(int row, int column) {
        CellRange range = rangeOf(row, column);
        GridCell[] cells = inRow(range.top());
        int low = 0;
        int high = cells.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells[middle].column();
            if (found == range.left()) {
                return cells[middle];
            }
            if (found < range.left()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The merged range around a place, or the place itself. */
    CellRange rangeOf(int row, int column) {
        @Nullable CellRange range = merged.find(row, column);
        return range == null ? CellRange.of(row, column) : range;
    }

    /**
     * What a cell takes.
     *
     * @param cell the cell
     * @return the merged range around it, or its own place
     */
    public CellRange rangeOf(GridCell cell) {
        return rangeOf(cell.row(), cell.column());
    }

    /** Where a cell stands, blank or not: a cell of a sheet, or a line and a field of a text. */
    Location place(int row, int column) {
        if (!turned) {
            return place(CellRange.of(row, column));
        }
        @Nullable Location known = known(/* row= */ column, /* column= */ row);
        if (known != null) {
            return known;
        }
        int line = cellsIn(new CellRange(0, column, Integer.MAX_VALUE, column)).stream()
                .findFirst()
                .map(GridCell::line)
                .orElse(0);
        return place(new GridCell(row, column, GridCell.Kind.TEXT, "", /* dateFormatted= */ false, line));
    }

    /**
     * Where a cell stands.
     *
     * @param cell the cell
     * @return a cell of the sheet, or line and field of a text
     */
    public Location place(GridCell cell) {
        GridCell source = source(cell);
        @Nullable Location known = known(source.row(), source.column());
        if (known != null) {
            return known;
        }
        return source.line() == 0
                ? Location.ofCell(name, source.name())
                : Location.ofLine(source.line(), source.column() + 1);
    }

    /** Whether two rows stand in different tables of a page, which are never side by side. */
    boolean areApart(int row, int other) {
        return places != null && !turned && places.areApart(row, other);
    }

    private @Nullable Location known(int row, int column) {
        return places == null ? null : places.at(row, column);
    }

    /**
     * The cell as a person calls it who looks at the document.
     *
     * @param cell the cell
     * @return for example {@code D12}
     */
    public String nameOf(GridCell cell) {
        return source(cell).name();
    }

    private GridCell source(GridCell cell) {
        return turned ? turned(cell) : cell;
    }

    private static GridCell turned(GridCell cell) {
        return new GridCell(
                /* row= */ cell.column(),
                /* column= */ cell.row(),
                cell.kind(),
                cell.text(),
                cell.dateFormatted(),
                cell.line());
    }

    /**
     * The same sheet with rows and columns exchanged; places are told as they are in the document.
     *
     * @return the turned sheet
     */
    public Grid turned() {
        return new Grid(
                name,
                cells().stream().map(Grid::turned).toList(),
                merged.turned(),
                (cell, range) -> {},
                !turned,
                places);
    }

    /**
     * Whether rows and columns were exchanged.
     *
     * @return true if they were
     */
    public boolean isTurned() {
        return turned;
    }

    /** Where a range stands; of a text file its beginning. */
    Location place(CellRange range) {
        @Nullable Location known = known(range.top(), range.left());
        if (known != null) {
            return known;
        }
        int line = lineOf(range.top());
        return line == 0 ? Location.ofCell(name, range.toString()) : Location.ofLine(line, range.left() + 1);
    }

    /** The line of a row, counted from the next row above that has content; 0 if the source has cells. */
    private int lineOf(int row) {
        if (rows.isEmpty()) {
            return 0;
        }
        Integer above = rows.floor(row);
        int near = above == null ? rows.first() : above;
        int line = inRow(near)[0].line();
        return line == 0 ? 0 : Math.max(1, line + row - near);
    }

    @Override
    public String toString() {
        return name;
    }
}
