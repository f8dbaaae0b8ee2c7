package org.disclosurereport.io.grid;

import java.util.List;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Location;

/** A sheet beside those of many organs. */
public final class UnreadSheet {

    private UnreadSheet() {}

    /**
     * Says that a sheet beside summary sheets is none of their reports.
     *
     * @param grid the sheet
     * @param findings takes the finding, if the sheet has figures
     */
    public static void report(Grid grid, FindingList findings) {
        List<GridCell> figures =
                grid.cells().stream().filter(GridCell::isFigureLike).toList();
        if (!figures.isEmpty()) {
            findings.add(
                    Location.builder().sheet(grid.name()).build(),
                    ReadingCode.SHEET_NOT_READ.finding("sheet", grid.name(), "count", figures.size()));
        }
    }
}
