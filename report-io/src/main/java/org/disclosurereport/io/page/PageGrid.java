package org.disclosurereport.io.page;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridPlaces;
import org.disclosurereport.io.grid.MergedRanges;
import org.disclosurereport.model.finding.Location;

/** Puts the paragraphs and tables of a report one below the other: each paragraph is a row with one cell. */
public final class PageGrid {

    private final ReadLimits limits;
    private final FindingList findings;
    private final List<GridCell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final GridPlaces places = new GridPlaces();
    private int rows;

    private PageGrid(ReadLimits limits, FindingList findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * Makes the grid of a report.
     *
     * @param blocks its paragraphs and tables
     * @param limits how large it may be; a paragraph that is too long is left out and told
     * @param findings takes what is to be said
     * @return the grid; it is empty if there were too many cells
     */
    public static Grid of(List<PageBlock> blocks, ReadLimits limits, FindingList findings) {
        PageGrid grid = new PageGrid(limits, findings);
        long count = blocks.stream().mapToLong(PageGrid::cellsOf).sum();
        if (count > limits.getMaxCells()) {
            findings.addLast(ReadingCode.LIMIT_CELLS
                    .finding("option", "maxCells", "limit", limits.getMaxCells(), "found", count)
                    .build());
        } else {
            blocks.forEach(grid::add);
        }
        return Grid.ofPage(grid.cells, MergedRanges.of(grid.merged, (range, other) -> {}), grid.places);
    }

    private static long cellsOf(PageBlock block) {
        return block instanceof PageTable table ? table.cells().size() : 1;
    }

    private void add(PageBlock block) {
        if (block instanceof PageTable table) {
            table.cells().forEach(cell -> cells.add(bounded(cell).below(rows)));
            table.merged().forEach(range -> merged.add(range.below(rows)));
            places.putAll(table.places(), rows);
            table.findings().forEach(findings::add);
            rows += table.rows();
        } else if (block instanceof PageImage image) {
            places.put(rows, 0, Location.ofLine(image.line(), 1));
            cells.add(GridCell.field(rows, 0, image.name(), image.line()).as(GridCell.Kind.IMAGE, image.name()));
            rows++;
        } else if (block instanceof PageLine line) {
            Location place = line.place();
            if (!isTooLong(line.length(), place)) {
                places.put(rows, 0, place);
                cells.add(GridCell.field(rows, 0, line.text(), line.line()));
                rows++;
            }
        }
    }

    /** A cell whose text is too long stands for something that was not read. */
    private GridCell bounded(GridCell cell) {
        return isTooLong(cell.text().length(), Location.ofLine(cell.line(), 1))
                ? cell.as(GridCell.Kind.BROKEN, "?")
                : cell;
    }

    private boolean isTooLong(int length, Location place) {
        int limit = limits.getMaxTextLength();
        if (length > limit) {
            findings.add(
                    place, ReadingCode.LIMIT_TEXT.finding("option", "maxTextLength", "limit", limit, "found", length));
        }
        return length > limit;
    }
}
