package org.disclosurereport.conformance;

import java.util.List;
import org.disclosurereport.testkit.grid.CellRole;
import org.disclosurereport.testkit.grid.PrintedCell;
import org.disclosurereport.testkit.grid.TextGrid;

/** Writes a grid as a web page: title, headings and text as such, what stands between them as tables. */
final class PageDocument {

    private final StringBuilder body = new StringBuilder();
    private boolean inTable;

    private PageDocument() {}

    /** The page as HTML. */
    static String of(TextGrid grid) {
        PageDocument page = new PageDocument();
        for (int row = 0; row < grid.rows(); row++) {
            page.row(grid, row);
        }
        page.table(false);
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n<body>\n" + page.body
                + "</body></html>\n";
    }

    private void row(TextGrid grid, int row) {
        List<PrintedCell> cells =
                grid.cells().stream().filter(cell -> cell.row() == row).toList();
        if (cells.size() == 1 && isLine(cells.get(0).role())) {
            table(false);
            line(cells.get(0));
            return;
        }
        boolean reached = grid.cells().stream().anyMatch(cell -> cell.row() <= row && row <= cell.bottom());
        table(reached);
        if (reached) {
            body.append("<tr>");
            for (int column = 0; column < grid.columns(); column++) {
                cell(grid, row, column);
            }
            body.append("</tr>\n");
        }
    }

    private static boolean isLine(CellRole role) {
        return role == CellRole.TITLE || role == CellRole.HEADING || role == CellRole.TEXT;
    }

    private void line(PrintedCell cell) {
        String tag = switch (cell.role()) {
            case TITLE -> "h1";
            case HEADING -> "h2";
            default -> "p";
        };
        body.append('<')
                .append(tag)
                .append('>')
                .append(escaped(cell.text()))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private void table(boolean wanted) {
        if (wanted != inTable) {
            body.append(wanted ? "<table border=\"1\">\n" : "</table>\n");
            inTable = wanted;
        }
    }

    private void cell(TextGrid grid, int row, int column) {
        PrintedCell cell = grid.find(row, column).orElseGet(() -> PrintedCell.of(row, column, CellRole.FILLER, ""));
        if (cell.row() != row || cell.column() != column) {
            return;
        }
        body.append("<td");
        span("rowspan", cell.rows());
        span("colspan", cell.columns());
        body.append('>').append(escaped(cell.text())).append("</td>");
    }

    private void span(String attribute, int size) {
        if (size > 1) {
            body.append(' ').append(attribute).append("=\"").append(size).append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
