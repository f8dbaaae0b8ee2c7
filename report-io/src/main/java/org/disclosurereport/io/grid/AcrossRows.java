package org.disclosurereport.io.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.io.grid.HeaderBand.Column;
import org.disclosurereport.model.form.FormLabel;

/** Tables whose rows are printed as headers: all figures stand in the one line below. */
final class AcrossRows {

    /** So far below its headers the line of figures may begin. */
    private static final int MAX_GAP = 3;

    private static final int MAX_FIGURE = 40;

    private AcrossRows() {}

    static List<RowHit> find(TablePlace place) {
        Map<FormLabel, Column> rows = new LinkedHashMap<>();
        for (Column column : place.headers().columns()) {
            FormLabel row = column.item().row();
            if (row != null) {
                rows.putIfAbsent(row, column);
            }
        }
        int line = lineOfFigures(place);
        return rows.entrySet().stream()
                .map(row -> new RowHit(
                        place, row.getKey(), row.getValue().header(), line, line, LabelMatch.EXACT, false, null))
                .toList();
    }

    private static int lineOfFigures(TablePlace place) {
        HeaderBand headers = place.headers();
        int last = Math.min(place.end(), place.firstRow() + MAX_GAP - 1);
        CellRange below = new CellRange(place.firstRow(), headers.left(), last, headers.right());
        return place.grid().cellsIn(below).stream()
                .filter(cell -> cell.text().length() <= MAX_FIGURE)
                .mapToInt(GridCell::row)
                .findFirst()
                .orElse(place.firstRow());
    }
}
