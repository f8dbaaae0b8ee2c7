package org.disclosurereport.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What editors do to the structure of a table of requests, one quirk after the other. */
final class PageBreaks {

    /** The first row of the next page of paper: inside （三）不予公开, which stands inside 三、本年度办理结果. */
    private static final int BREAK = 10;

    private PageBreaks() {}

    static List<PageTable> of(PageTable table, Set<PageQuirk> quirks) {
        if (quirks.contains(PageQuirk.STRAY_HEADERS)) {
            table.addStrayHeaders();
        }
        boolean broken = quirks.contains(PageQuirk.PAGE_BREAK) || quirks.contains(PageQuirk.BARE_PAGE_BREAK);
        if (quirks.contains(PageQuirk.EMPTY_CELLS)) {
            emptyCells(table);
        } else if (broken || quirks.contains(PageQuirk.CUT_GROUPS)) {
            cutGroups(table, BREAK);
        }
        if (quirks.contains(PageQuirk.ROW_TABLES)) {
            return rowTables(table);
        }
        return broken
                ? List.of(
                        table.part(0, BREAK, false),
                        table.part(BREAK, table.rows().size(), quirks.contains(PageQuirk.PAGE_BREAK)))
                : List.of(table);
    }

    /** Cells that reach over a row end there, and begin again with their label. */
    private static void cutGroups(PageTable table, int at) {
        List<PageTable.Box> again = new ArrayList<>();
        for (int row = table.headerRows(); row < at; row++) {
            List<PageTable.Box> cells = table.rows().get(row);
            for (int i = 0; i < cells.size(); i++) {
                int over = row + cells.get(i).rows() - at;
                if (over > 0) {
                    again.add(cells.get(i).withRows(over));
                    cells.set(i, cells.get(i).withRows(at - row));
                }
            }
        }
        table.rows().get(at).addAll(0, again);
    }

    /** No narrow cell spans rows: an empty one stands in each row below. */
    private static void emptyCells(PageTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<PageTable.Box> cells = table.rows().get(row);
            int column = 0;
            for (int i = 0; i < cells.size(); i++) {
                PageTable.Box cell = cells.get(i);
                if (cell.columns() == 1) {
                    cells.set(i, cell.withRows(1));
                    for (int below = row + 1; below < row + cell.rows(); below++) {
                        insert(table.rows().get(below), column);
                    }
                }
                column += cell.columns();
            }
        }
    }

    private static void insert(List<PageTable.Box> cells, int column) {
        int at = 0;
        for (int covered = 0; covered < column; at++) {
            covered += cells.get(at).columns();
        }
        cells.add(at, PageTable.EMPTY);
    }

    /** The headers are one table and every row is another; a label over a group stands in its first row only. */
    private static List<PageTable> rowTables(PageTable table) {
        emptyCells(table);
        List<PageTable> tables = new ArrayList<>();
        tables.add(table.part(0, table.headerRows(), false));
        IntStream.range(table.headerRows(), table.rows().size())
                .forEach(row -> tables.add(table.part(row, row + 1, false)));
        return tables;
    }
}
