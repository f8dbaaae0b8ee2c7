package org.disclosurereport.io.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridPlaces;
import org.disclosurereport.model.finding.Finding;

/**
 * A table of a page.
 *
 * @param cells the cells with content, their rows and columns counted from the top left of the table
 * @param merged the ranges that cells take
 * @param rows how many rows it has
 * @param line the line of the document in which it begins
 * @param places where its cells stand in the document, blank or not
 * @param findings what is to be said about it already
 */
public record PageTable(
        List<GridCell> cells, List<CellRange> merged, int rows, int line, GridPlaces places, List<Finding> findings)
        implements PageBlock {

    private static final int FEW_FIGURES = 4;

    /**
     * A table about which nothing is to be said.
     *
     * @param cells the cells with content
     * @param merged the ranges that cells take
     * @param rows how many rows it has
     * @param line the line of the document in which it begins
     * @param places where its cells stand
     */
    public PageTable(List<GridCell> cells, List<CellRange> merged, int rows, int line, GridPlaces places) {
        this(cells, merged, rows, line, places, List.of());
    }

    /**
     * Whether it can be a table of a report, not one that arranges a page.
     *
     * @return true if it has several figures, or something is to be said about it
     */
    public boolean hasFigures() {
        return !findings.isEmpty()
                || cells.stream()
                                .filter(GridCell::isFigureLike)
                                .limit(FEW_FIGURES)
                                .count()
                        == FEW_FIGURES;
    }

    /**
     * The same table with other content in its cells.
     *
     * @param change what becomes of a cell
     * @return the changed table
     */
    public PageTable withCells(UnaryOperator<GridCell> change) {
        return new PageTable(cells.stream().map(change).toList(), merged, rows, line, places, findings);
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
