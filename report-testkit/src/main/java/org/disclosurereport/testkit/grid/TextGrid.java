package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.disclosurereport.model.form.CellRef;

/**
 * A sheet of paper with a printed form: texts in rows and columns, some of which span several. Immutable.
 *
 * <p>A place without a cell is blank. A figure that nobody filled in is a cell with an empty text, so that a grid knows
 * where its figures stand.
 */
public final class TextGrid {

    private static final Comparator<PrintedCell> BY_PLACE =
            Comparator.comparingInt(PrintedCell::row).thenComparingInt(PrintedCell::column);

    private final String name;
    private final List<PrintedCell> cells;
    private final int rows;
    private final int columns;

    private TextGrid(String name, List<PrintedCell> cells) {
        this.name = name;
        this.cells = List.copyOf(cells);
        rows = cells.stream().mapToInt(PrintedCell::bottom).max().orElse(-1) + 1;
        columns = cells.stream().mapToInt(PrintedCell::right).max().orElse(-1) + 1;
    }

    /**
     * A grid.
     *
     * @param name what the tab of its sheet says, possibly empty
     * @param cells its cells in any order
     * @return the grid
     * @throws IllegalArgumentException if two cells claim one place
     */
    public static TextGrid of(String name, Collection<PrintedCell> cells) {
        List<PrintedCell> sorted = cells.stream().sorted(BY_PLACE).toList();
        TreeMap<Integer, TreeMap<Integer, PrintedCell>> taken = new TreeMap<>();
        for (PrintedCell cell : sorted) {
            for (int row = cell.row(); row <= cell.bottom(); row++) {
                TreeMap<Integer, PrintedCell> line = taken.computeIfAbsent(row, key -> new TreeMap<>());
                var before = line.floorEntry(cell.right());
                if (before != null && before.getValue().right() >= cell.column()) {
                    throw new IllegalArgumentException(
                            "A place must have one cell, but two claim it: " + before.getValue() + " and " + cell);
                }
                line.put(cell.column(), cell);
            }
        }
        return new TextGrid(name, sorted);
    }

    /**
     * What the tab of its sheet says.
     *
     * @return the name, possibly empty
     */
    public String name() {
        return name;
    }

    /**
     * How many rows it has.
     *
     * @return one more than the last row that a cell reaches
     */
    public int rows() {
        return rows;
    }

    /**
     * How many columns it has.
     *
     * @return one more than the last column that a cell reaches
     */
    public int columns() {
        return columns;
    }

    /**
     * The cells.
     *
     * @return row by row, each from left to right by where they begin
     */
    public List<PrintedCell> cells() {
        return cells;
    }

    /**
     * The cell that is seen at a place.
     *
     * @param row from 0
     * @param column from 0
     * @return the cell that begins there or reaches there, or empty if the place is blank
     */
    public Optional<PrintedCell> find(int row, int column) {
        return cells.stream()
                .filter(cell ->
                        cell.row() <= row && row <= cell.bottom() && cell.column() <= column && column <= cell.right())
                .findFirst();
    }

    /**
     * The cell in which a figure stands.
     *
     * @param figure its address
     * @return the cell, or empty if the grid has no such figure
     */
    public Optional<PrintedCell> find(CellRef figure) {
        return cells.stream()
                .filter(cell -> cell.figure().equals(Optional.of(figure)))
                .findFirst();
    }

    /**
     * The texts row by row, as a text table has them: what spans several places stands in the first of them.
     *
     * @return as many rows as the grid has, each with as many texts as the grid has columns
     */
    public List<List<String>> toRows() {
        String[][] texts = new String[rows][columns];
        for (String[] line : texts) {
            Arrays.fill(line, "");
        }
        cells.forEach(cell -> texts[cell.row()][cell.column()] = cell.text());
        return Arrays.stream(texts).map(List::of).toList();
    }

    /**
     * The same grid under another name.
     *
     * @param other the name
     * @return the renamed copy
     */
    public TextGrid withName(String other) {
        return new TextGrid(other, cells);
    }

    /**
     * The same grid with every cell changed.
     *
     * @param change what becomes of a cell
     * @return the changed copy
     * @throws IllegalArgumentException if two cells then claim one place
     */
    public TextGrid map(UnaryOperator<PrintedCell> change) {
        return of(name, cells.stream().map(change).toList());
    }

    /**
     * The same grid with blank rows above and blank columns before it.
     *
     * @param down how many rows
     * @param right how many columns
     * @return the moved copy
     */
    public TextGrid movedBy(int down, int right) {
        return map(cell -> cell.movedBy(down, right));
    }

    /**
     * This grid with another one below it.
     *
     * @param below the other grid
     * @param gap how many blank rows between them
     * @return both as one, under the name of this one
     */
    public TextGrid above(TextGrid below, int gap) {
        return with(below.movedBy(rows + gap, 0));
    }

    /**
     * This grid with another one to the right of it.
     *
     * @param beside the other grid
     * @param gap how many blank columns between them
     * @return both as one, under the name of this one
     */
    public TextGrid leftOf(TextGrid beside, int gap) {
        return with(beside.movedBy(0, columns + gap));
    }

    private TextGrid with(TextGrid other) {
        List<PrintedCell> all = new ArrayList<>(cells);
        all.addAll(other.cells);
        return of(name, all);
    }

    /**
     * The grid as a person reads it in a terminal: aligned columns, full-width characters counted as two, long labels
     * broken over lines.
     *
     * @return lines of text, each with an end
     */
    public String toText() {
        return new PlainText(this).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextGrid that && name.equals(that.name) && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, cells);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? toText() : "[" + name + "]\n" + toText();
    }
}
