package org.disclosurereport.io.html;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.spreadsheet.SheetPeek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page written by hand. */
public final class PageFile {

    private final String body;

    private PageFile(String body) {
        this.body = body;
    }

    /** A page with this between the tags of its body. */
    public static PageFile ofBody(String body) {
        return new PageFile(body);
    }

    /** The sheets of an xlsx, as we read it, each as one table with its spans. */
    public static PageFile of(byte[] xlsx) {
        StringBuilder body = new StringBuilder();
        for (Grid grid : SheetPeek.grids(xlsx)) {
            Map<String, GridCell> cells = new HashMap<>();
            int rows = 0;
            int columns = 0;
            for (GridCell cell : grid.cells()) {
                cells.put(cell.name(), cell);
                rows = Math.max(rows, grid.rangeOf(cell).bottom() + 1);
                columns = Math.max(columns, grid.rangeOf(cell).right() + 1);
            }
            body.append("<table border=\"1\">\n");
            for (int row = 0; row < rows; row++) {
                body.append("<tr>");
                for (int column = 0; column < columns; column++) {
                    cell(grid.merged().find(row, column), cells.get(CellRange.name(row, column)), row, column, body);
                }
                body.append("</tr>\n");
            }
            body.append("</table>\n");
        }
        return new PageFile(body.toString());
    }

    private static void cell(CellRange range, GridCell cell, int row, int column, StringBuilder body) {
        if (range != null && (range.top() != row || range.left() != column)) {
            return;
        }
        body.append("<td");
        if (range != null && range.right() > range.left()) {
            body.append(" colspan=\"").append(range.right() - range.left() + 1).append('"');
        }
        if (range != null && range.bottom() > range.top()) {
            body.append(" rowspan=\"").append(range.bottom() - range.top() + 1).append('"');
        }
        String text = cell == null ? "&nbsp;" : cell.text();
        body.append("><p>")
                .append(text.replace("<", "&lt;").replace("\n", "<br>"))
                .append("</p></td>");
    }

    public String html() {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n<body>\n" + body + "</body></html>\n";
    }

    public byte[] toBytes() {
        return html().getBytes(StandardCharsets.UTF_8);
    }

    /** Its elements, to be changed. */
    public Document toDocument() {
        return Jsoup.parse(html());
    }
}
