package org.disclosurereport.io.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.MergedRanges;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that is too large to be kept: each is handed over once, from top to bottom. */
final class RowStream {

    private final String sheet;
    private final MergedRanges merged;
    private final FindingList findings;
    private final Consumer<List<GridCell>> rows;
    private int last = -1;

    RowStream(String sheet, MergedRanges merged, FindingList findings, Consumer<List<GridCell>> rows) {
        this.sheet = sheet;
        this.merged = merged;
        this.findings = findings;
        this.rows = rows;
    }

    /** Takes a row; one that stands behind a later one is told, and so is what a merged range hides. */
    void take(int row, List<GridCell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        if (row <= last) {
            findings.add(
                    Location.ofCell(sheet, cells.get(0).name()),
                    ReadingCode.ROW_ORDER.finding("sheet", sheet, "row", row + 1, "count", cells.size()));
            return;
        }
        last = row;
        List<GridCell> visible = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            @Nullable CellRange range = merged.find(cell.row(), cell.column());
            if (range == null || (range.top() == cell.row() && range.left() == cell.column())) {
                visible.add(cell);
            } else {
                findings.add(
                        Location.ofCell(sheet, cell.name()),
                        ReadingCode.MERGE_SHADOWED.finding("range", range, "found", cell.text()));
            }
        }
        if (!visible.isEmpty()) {
            rows.accept(visible);
        }
    }
}
