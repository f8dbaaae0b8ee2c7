package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridPlaces;
import org.disclosurereport.io.page.PageBlock;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.page.PageTable;
import org.disclosurereport.model.finding.Location;

/**
 * Lines with bars or tabs that are no table of a form as it is known: if all of them have as many cells, they are a table
 * as it stands.
 */
final class BarTable {

    private static final int LEAST = 2;

    private BarTable() {}

    /** The blocks with lines of the same number of cells put together to tables. */
    static List<PageBlock> in(List<PageBlock> blocks) {
        List<PageBlock> result = new ArrayList<>();
        List<PageLine> run = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (block instanceof PageLine line && isRow(line)) {
                run.add(line);
            } else {
                close(run, result);
                result.add(block);
            }
        }
        close(run, result);
        return result;
    }

    private static void close(List<PageLine> run, List<PageBlock> result) {
        int width = run.isEmpty() ? 0 : cells(run.get(0)).size();
        boolean even = run.stream().allMatch(row -> cells(row).size() == width);
        if (even && run.size() >= LEAST && width >= LEAST) {
            result.add(table(run));
        } else {
            result.addAll(run);
        }
        run.clear();
    }

    private static PageTable table(List<PageLine> rows) {
        List<GridCell> cells = new ArrayList<>();
        GridPlaces places = new GridPlaces();
        for (int row = 0; row < rows.size(); row++) {
            int line = rows.get(row).line();
            int first = rows.get(row).column();
            int column = 0;
            for (Cell cell : cells(rows.get(row))) {
                places.put(row, column, Location.ofLine(line, first + cell.at()));
                if (!cell.text().isEmpty()) {
                    cells.add(GridCell.field(row, column, cell.text(), line));
                }
                column++;
            }
        }
        return new PageTable(cells, List.of(), rows.size(), rows.get(0).line(), places);
    }

    /** One cell of a line. */
    private record Cell(String text, int at) {}

    private static List<Cell> cells(PageLine line) {
        String text = line.text().strip();
        int shift = line.text().indexOf(text);
        boolean tabs = line.text().indexOf('\t') >= 0;
        String row = tabs ? line.text() : text;
        int at = tabs ? 0 : shift;
        if (!tabs && row.startsWith("|")) {
            row = row.substring(1);
            at++;
        }
        if (!tabs && row.endsWith("|")) {
            row = row.substring(0, row.length() - 1);
        }
        List<Cell> cells = new ArrayList<>();
        for (String cell : row.split(tabs ? "\t" : "\\|", -1)) {
            String content = cell.strip();
            cells.add(new Cell(content, at + Math.max(0, cell.indexOf(content))));
            at += cell.length() + 1;
        }
        return cells;
    }

    private static boolean isRow(PageLine line) {
        String text = line.text().strip();
        return text.indexOf('\t') >= 0
                || text.startsWith("|")
                || text.chars().filter(c -> c == '|').count() > 1;
    }
}
