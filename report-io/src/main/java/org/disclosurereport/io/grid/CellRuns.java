package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many cells in few words: cells of one row that stand side by side, and equal rows below each other. */
final class CellRuns {

    private CellRuns() {}

    /** Ranges that contain exactly these cells, in their order. */
    static List<CellRange> of(List<GridCell> cells) {
        Map<Integer, List<CellRange>> rows = new LinkedHashMap<>();
        for (GridCell cell : cells) {
            List<CellRange> row = rows.computeIfAbsent(cell.row(), key -> new ArrayList<>());
            CellRange last = row.isEmpty() ? null : row.get(row.size() - 1);
            if (last != null && last.right() + 1 == cell.column()) {
                row.set(row.size() - 1, new CellRange(last.top(), last.left(), last.bottom(), cell.column()));
            } else {
                row.add(CellRange.of(cell.row(), cell.column()));
            }
        }
        List<CellRange> runs = new ArrayList<>();
        for (List<CellRange> row : rows.values()) {
            for (CellRange range : row) {
                int above = indexAbove(runs, range);
                if (above < 0) {
                    runs.add(range);
                } else {
                    CellRange whole = runs.get(above);
                    runs.set(above, new CellRange(whole.top(), whole.left(), range.bottom(), whole.right()));
                }
            }
        }
        return runs;
    }

    /** The runs that can grow stand near the end. */
    private static int indexAbove(List<CellRange> runs, CellRange range) {
        for (int i = runs.size() - 1; i >= Math.max(0, runs.size() - 50); i--) {
            CellRange run = runs.get(i);
            if (run.bottom() + 1 == range.top() && run.left() == range.left() && run.right() == range.right()) {
                return i;
            }
        }
        return -1;
    }
}
