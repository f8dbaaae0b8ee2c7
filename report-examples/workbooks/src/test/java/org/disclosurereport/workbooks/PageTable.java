package org.disclosurereport.workbooks;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a page before it is written: rows of cells as HTML has them, of which none stands where a cell above or
 * beside reaches.
 */
final class PageTable {

    /** A cell: what stands in it, how many rows and columns it spans, and whether a figure stands there. */
    record Box(Object content, int rows, int columns, boolean figure) {

        boolean isBlank() {
            return content.toString().isEmpty();
        }

        Box withRows(int other) {
            return new Box(content, other, columns, figure);
        }

        Box withColumns(int other) {
            return new Box(content, rows, other, figure);
        }
    }

    static final Box EMPTY = new Box("", 1, 1, false);

    private final List<List<Box>> rows = new ArrayList<>();
    private int headerRows;

    List<List<Box>> rows() {
        return rows;
    }

    /** How many rows at the top are headers. */
    int headerRows() {
        return headerRows;
    }

    /** What was put so far are headers. */
    void endOfHeaders() {
        headerRows = rows.size();
    }

    /** An empty cell behind the first and the last of the headers, and a row of two below them. */
    void addStrayHeaders() {
        rows.get(0).add(EMPTY);
        rows.get(headerRows - 1).add(EMPTY);
        rows.add(headerRows, new ArrayList<>(List.of(EMPTY, EMPTY)));
        headerRows++;
    }

    void newRow() {
        rows.add(new ArrayList<>());
    }

    void label(Object text, int rowSpan, int columnSpan) {
        last().add(new Box(text, rowSpan, columnSpan, false));
    }

    void figure(Object content, int columnSpan) {
        last().add(new Box(content, 1, columnSpan, true));
    }

    private List<Box> last() {
        return rows.get(rows.size() - 1);
    }

    /** Some rows of this table as a table of their own. */
    PageTable part(int from, int to, boolean withHeaders) {
        PageTable part = new PageTable();
        if (withHeaders) {
            rows.subList(0, headerRows).forEach(row -> part.rows.add(new ArrayList<>(row)));
            part.endOfHeaders();
        }
        rows.subList(from, to).forEach(row -> part.rows.add(new ArrayList<>(row)));
        return part;
    }
}
