package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;

/** After a mapped sheet is read: every cell with content that nobody took is named. */
final class UnmappedCells {

    private UnmappedCells() {}

    static void report(MappedGrid sheet, Predicate<GridCell> taken, FindingList findings) {
        Grid grid = sheet.grid();
        List<GridCell> figures = new ArrayList<>();
        List<GridCell> texts = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            if (!taken.test(cell) && !sheet.isLabel(cell)) {
                (isFigure(cell) ? figures : texts).add(cell);
            }
        }
        for (List<GridCell> cells : Leftover.groups(figures)) {
            findings.add(
                    grid.place(cells.get(0)),
                    ReadingCode.UNMAPPED_FIGURE.finding(
                            "sheet", sheet.title(), "count", cells.size(), "cells", Leftover.list(cells)));
        }
        if (!texts.isEmpty()) {
            findings.add(
                    grid.place(texts.get(0)),
                    ReadingCode.UNMAPPED_TEXT.finding(
                            "sheet",
                            sheet.title(),
                            "count",
                            texts.size(),
                            "cells",
                            CellRuns.of(texts).stream().map(CellRange::toString).collect(Collectors.joining(", "))));
        }
    }

    /** A label with a number before it is none. */
    static boolean isFigure(GridCell cell) {
        return cell.isFigureLike() && !(cell.kind() == GridCell.Kind.TEXT && KnownLabels.contains(cell.text()));
    }
}
