package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.form.CellRef;

/** Cells that become a grid. */
final class GridDraft {

    private final List<PrintedCell> cells = new ArrayList<>();

    void put(int row, int column, CellRole role, String text) {
        put(row, column, 1, 1, role, text);
    }

    void put(int row, int column, int rows, int columns, CellRole role, String text) {
        cells.add(new PrintedCell(row, column, rows, columns, role, text, Optional.empty()));
    }

    void figure(int row, int column, CellRef figure, String text) {
        cells.add(new PrintedCell(row, column, 1, 1, CellRole.FIGURE, text, Optional.of(figure)));
    }

    /** Takes a grid as it is, some rows further down, and says where the next free row is. */
    int add(TextGrid grid, int row) {
        cells.addAll(grid.movedBy(row, 0).cells());
        return row + grid.rows();
    }

    TextGrid toGrid(String name) {
        return TextGrid.of(name, cells);
    }
}
