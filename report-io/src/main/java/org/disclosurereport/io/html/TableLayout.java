package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.page.PageReading;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jsoup.nodes.Element;

/**
 * Where the cells of a table stand, by the table algorithm of HTML: a cell takes the next free place of its row, and
 * as many columns and rows as it says and as there can be. Spans are kept as spans, however large they are.
 */
final class TableLayout {

    private static final int MAX_COLUMN_SPAN = 1000;
    private static final int MAX_ROW_SPAN = 65534;

    private final int number;
    private final CellReader reader;
    private final ReadLimits limits;
    private final Visibility visibility;
    private final FindingList findings;
    private final List<LaidCell> cells = new ArrayList<>();
    private final TreeMap<Integer, Reach> open = new TreeMap<>();
    private int rows;
    private long steps;

    /** Reads the text of a cell. */
    @FunctionalInterface
    interface CellReader {
        CellText read(Element cell) throws UnreadableDocument;
    }

    /** What a cell of a row above still takes. */
    private record Reach(int right, int bottom) {}

    private TableLayout(int number, CellReader reader, ReadLimits limits, Visibility visibility, FindingList findings) {
        this.number = number;
        this.reader = reader;
        this.limits = limits;
        this.visibility = visibility;
        this.findings = findings;
    }

    static TableLayout of(
            Element table,
            int number,
            CellReader reader,
            ReadLimits limits,
            Visibility visibility,
            FindingList findings)
            throws UnreadableDocument {
        TableLayout layout = new TableLayout(number, reader, limits, visibility, findings);
        List<Element> ungrouped = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> {
                    layout.group(ungrouped);
                    ungrouped.clear();
                    if (!visibility.isLeftOut(child)) {
                        layout.group(child.children());
                    }
                }
                case "tr" -> ungrouped.add(child);
                default -> {}
            }
        }
        layout.group(ungrouped);
        return layout;
    }

    List<LaidCell> cells() {
        return cells;
    }

    int rows() {
        return rows;
    }

    /** No cell reaches out of its group of rows. */
    private void group(List<Element> children) throws UnreadableDocument {
        List<Element> shown = children.stream()
                .filter(row -> row.normalName().equals("tr") && !visibility.isLeftOut(row))
                .toList();
        int end = rows + shown.size();
        for (Element row : shown) {
            row(row, end - 1);
            rows++;
        }
        open.clear();
    }

    private void row(Element row, int last) throws UnreadableDocument {
        open.values().removeIf(reach -> reach.bottom() < rows);
        count(open.size());
        int column = 0;
        int ordinal = 0;
        for (Element cell : row.children()) {
            String name = cell.normalName();
            if ((name.equals("td") || name.equals("th")) && !visibility.isLeftOut(cell)) {
                ordinal++;
                column = place(cell, column, last, ordinal);
            }
        }
    }

    private int place(Element cell, int from, int last, int ordinal) throws UnreadableDocument {
        int column = from;
        Map.Entry<Integer, Reach> above = open.floorEntry(column);
        while (above != null && above.getValue().right() >= column) {
            column = above.getValue().right() + 1;
            above = open.floorEntry(column);
            count(1);
        }
        int columns = span(cell, "colspan", MAX_COLUMN_SPAN);
        int down = span(cell, "rowspan", MAX_ROW_SPAN);
        Integer next = open.higherKey(column);
        if (next != null && next <= column + columns - 1) {
            report(cell, "colspan", next - column);
            columns = next - column;
        }
        int bottom = down == 0 ? last : Math.min(last, rows + down - 1);
        if (column + columns > limits.getMaxColumns()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_COLUMNS
                    .finding("option", "maxColumns", "limit", limits.getMaxColumns(), "found", column + columns)
                    .location(ElementPlace.of(cell))
                    .build());
        }
        CellText text = reader.read(cell);
        cells.add(new LaidCell(
                cell,
                text.text(),
                text.holdsTables(),
                GridCell.Kind.TEXT,
                number,
                rows,
                column,
                bottom,
                column + columns - 1,
                ordinal));
        count(1);
        if (bottom > rows) {
            reachDown(column, column + columns - 1, bottom);
        }
        return column + columns;
    }

    /** Neighbours that end together are one: thousands of them cost each row below as much as one does. */
    private void reachDown(int left, int right, int bottom) {
        Map.Entry<Integer, Reach> before = open.lowerEntry(left);
        boolean joins = before != null
                && before.getValue().right() == left - 1
                && before.getValue().bottom() == bottom;
        open.put(joins ? before.getKey() : left, new Reach(right, bottom));
    }

    private void count(int more) throws UnreadableDocument {
        steps += more;
        // every cell with content is looked at once, and so are those above that reach down to its row
        long most = 8L * limits.getMaxCells();
        if (steps > most) {
            throw new UnreadableDocument(ReadingCode.LIMIT_CELLS
                    .finding("option", "maxCells", "limit", limits.getMaxCells(), "found", limits.getMaxCells() + 1L)
                    .build());
        }
    }

    private int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute);
        if (value.isEmpty()) {
            return 1;
        }
        String digits = value.strip();
        int end = 0;
        long number = 0;
        while (end < digits.length() && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
            number = Math.min(Integer.MAX_VALUE, number * 10 + digits.charAt(end) - '0');
            end++;
        }
        boolean rows = attribute.equals("rowspan");
        if (end == 0 || (number == 0 && !rows)) {
            report(cell, attribute, 1);
            return 1;
        }
        if (number > most) {
            report(cell, attribute, most);
        }
        return (int) Math.min(number, most);
    }

    private void report(Element cell, String attribute, int taken) {
        findings.add(
                ElementPlace.of(cell),
                ReadingCode.SPAN_CLAMPED.finding(
                        "attribute", attribute, "found", PageReading.excerpt(cell.attr(attribute)), "taken", taken));
    }
}
