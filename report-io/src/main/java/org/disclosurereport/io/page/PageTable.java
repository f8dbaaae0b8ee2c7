package org.disclosurereport.io.page;

import java.util.List;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridPlaces;

/**
 * A table of a page.
 *
 * @param cells the cells with content, their rows and columns counted from the top left of the table
 * @param merged the ranges that cells take
 * @param rows how many rows it has
 * @param line the line of the document in which it begins
 * @param places where its cells stand in the document, blank or not
 */
public record PageTable(List<GridCell> cells, List<CellRange> merged, int rows, int line, GridPlaces places)
        implements PageBlock {

    private static final int FEW_FIGURES = 4;

    /**
     * Whether it can be a table of a report, not one that arranges a page.
     *
     * @return true if it has several figures
     */
    public boolean hasFigures() {
        return cells.stream().filter(GridCell::isFigureLike).limit(FEW_FIGURES).count() == FEW_FIGURES;
    }

    /**
     * What it says.
     *
     * @return a line for each of its cells
     */
    public List<PageLine> toLines() {
        return cells.stream().map(cell -> PageLine.of(cell.text(), cell.line())).toList();
    }
}
