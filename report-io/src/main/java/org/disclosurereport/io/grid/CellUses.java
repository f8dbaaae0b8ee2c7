package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.io.mapping.ExplainedCell;
import org.disclosurereport.io.mapping.ExplainedCell.Use;
import org.disclosurereport.io.mapping.SheetRange;
import org.disclosurereport.model.form.CellRef;

/** Collects what cells were used for while one report is read. */
final class CellUses {

    private final Map<CellSpot, CellRef> figures = new HashMap<>();
    private final IdentityHashMap<GridCell, Use> uses = new IdentityHashMap<>();
    private final Set<GridCell> told = Collections.newSetFromMap(new IdentityHashMap<>());

    void tables(List<TableReading> tables) {
        tables.forEach(table -> table.spots().forEach((address, spot) -> figures.putIfAbsent(spot, address)));
    }

    /** What some cells were used for; what was said first counts. */
    void add(Iterable<GridCell> cells, Use use) {
        cells.forEach(cell -> uses.putIfAbsent(cell, use));
    }

    /** Cells that were understood as labels, or named in a finding: a figure among them is no label. */
    void addConsumed(Iterable<GridCell> cells) {
        cells.forEach(told::add);
    }

    List<ExplainedCell> of(List<GridText> texts) {
        List<ExplainedCell> explained = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Grid grid = texts.get(i).grid();
            int position = i + 1;
            List<ExplainedCell> cells = new ArrayList<>();
            figures.forEach((spot, address) -> {
                if (spot.grid() == grid && grid.at(spot.row(), spot.column()) == null) {
                    cells.add(cell(grid, position, spot, "", Use.FIGURE, Optional.of(address)));
                }
            });
            for (GridCell cell : grid.cells()) {
                CellSpot spot = CellSpot.of(grid, cell);
                Optional<CellRef> address = Optional.ofNullable(figures.get(spot));
                cells.add(
                        cell(grid, position, spot, cell.text(), address.isPresent() ? Use.FIGURE : use(cell), address));
            }
            cells.sort(
                    Comparator.comparingInt((ExplainedCell cell) -> cell.cell().top())
                            .thenComparingInt(cell -> cell.cell().left()));
            explained.addAll(cells);
        }
        return explained;
    }

    private Use use(GridCell cell) {
        boolean label = told.contains(cell) && !UnmappedCells.isFigure(cell);
        return uses.getOrDefault(cell, label ? Use.LABEL : Use.NONE);
    }

    private static ExplainedCell cell(
            Grid grid, int position, CellSpot spot, String text, Use use, Optional<CellRef> address) {
        return new ExplainedCell(
                grid.name(), position, SheetRange.cell(spot.row(), spot.column()), spot.place(), text, use, address);
    }
}
