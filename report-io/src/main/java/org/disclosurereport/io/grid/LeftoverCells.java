package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * After all tables are read: every number inside the region of a table that is no figure of the form is
 * named, under its unknown column header if it has one.
 */
final class LeftoverCells {

    private final Set<GridCell> consumed;
    private final FindingList findings;

    LeftoverCells(Set<GridCell> consumed, FindingList findings) {
        this.consumed = consumed;
        this.findings = findings;
    }

    /**
     * Names what is left in the region of a table or of a list.
     *
     * @param places the parts of sheets that it takes
     * @param title what it is
     */
    void report(List<TablePlace> places, Wording title) {
        for (TablePlace place : places) {
            Map<GridCell, List<GridCell>> byHeader = new LinkedHashMap<>();
            Map<Integer, List<GridCell>> byRow = new LinkedHashMap<>();
            CellRange region = new CellRange(place.headers().top(), place.labelLeft(), place.end(), Integer.MAX_VALUE);
            for (GridCell cell : place.grid().cellsIn(region)) {
                if (isLost(cell, place) && consumed.add(cell)) {
                    GridCell header = headerOf(cell, place);
                    if (header == null) {
                        byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                                .add(cell);
                    } else {
                        byHeader.computeIfAbsent(header, key -> new ArrayList<>())
                                .add(cell);
                    }
                }
            }
            byHeader.forEach((header, cells) ->
                    report(ReadingCode.HEADER_UNKNOWN, header.text().strip(), cells, title, place));
            byRow.values().forEach(cells -> report(ReadingCode.FIGURE_UNPLACED, "", cells, title, place));
        }
    }

    private boolean isLost(GridCell cell, TablePlace place) {
        if (consumed.contains(cell)) {
            return false;
        }
        boolean amongLabels = cell.column() < place.headers().left() || cell.row() < place.firstRow();
        return amongLabels
                ? cell.kind() != GridCell.Kind.TEXT
                        || FigureText.of(cell.text()).plain() != null
                : cell.isFigureLike();
    }

    /** The text that stands over a column among the headers and is no header that was recognised. */
    private @Nullable GridCell headerOf(GridCell cell, TablePlace place) {
        HeaderBand headers = place.headers();
        for (int row = headers.bottom(); row >= headers.top() && cell.row() > headers.bottom(); row--) {
            GridCell header = place.grid().at(row, cell.column());
            if (header != null && header.isText()) {
                return headers.isRecognised(header) ? null : header;
            }
        }
        return null;
    }

    private void report(ReadingCode code, String label, List<GridCell> all, Wording title, TablePlace place) {
        for (List<GridCell> cells : Leftover.groups(all)) {
            findings.add(
                    place.grid().place(cells.get(0)),
                    code.finding(
                            "label", label,
                            "table", title,
                            "cells", Leftover.list(cells)));
        }
    }
}
