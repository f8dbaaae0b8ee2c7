package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disclosurereport.io.grid.HeaderBand.Column;

/** Where on one sheet tables begin and end. */
final class SheetLayout {

    /** So many blank rows end a table. */
    private static final int GAP = 3;

    private final GridText text;
    private final NavigableMap<Integer, List<HeaderBand>> byTop = new TreeMap<>();
    private final NavigableSet<Integer> headings = new TreeSet<>();

    /** A sheet with the headers of all tables that may stand on it. */
    SheetLayout(GridText text, List<HeaderBand> bands, SectionHeadings titles) {
        this.text = text;
        bands.forEach(band ->
                byTop.computeIfAbsent(band.top(), top -> new ArrayList<>()).add(band));
        for (GridCell cell : text.grid().cells()) {
            if (titles.find(text, cell).isPresent() && !isRowOfTable(cell, titles)) {
                headings.add(cell.row());
            }
        }
    }

    /** The statistics form of FY2014 has headings that are titles of sections, too. */
    private boolean isRowOfTable(GridCell cell, SectionHeadings titles) {
        return titles.isAlsoRow(text.label(cell)) && byTop.lowerKey(cell.row()) != null;
    }

    GridText text() {
        return text;
    }

    /** The places of one table: its headers, cut where a column of row labels begins anew. */
    List<TablePlace> places(List<HeaderBand> own, TableLabels labels) {
        List<TablePlace> places = new ArrayList<>();
        for (HeaderBand band : own) {
            int labelLeft = labelLeft(band);
            int end = end(band, labelLeft);
            List<Column> run = new ArrayList<>();
            for (Column column : band.columns()) {
                int from = run.isEmpty() ? 0 : run.get(run.size() - 1).range().right() + 1;
                if (!run.isEmpty()
                        && hasRowLabels(
                                new CellRange(
                                        band.bottom() + 1,
                                        from,
                                        end,
                                        column.range().left() - 1),
                                labels)) {
                    places.add(new TablePlace(band.withColumns(List.copyOf(run)), labelLeft, end));
                    labelLeft = from;
                    run.clear();
                }
                run.add(column);
            }
            if (!run.isEmpty()) {
                places.add(new TablePlace(band.withColumns(List.copyOf(run)), labelLeft, end));
            }
        }
        return places;
    }

    private boolean hasRowLabels(CellRange range, TableLabels labels) {
        return text.grid().cellsIn(range).stream().map(text::label).anyMatch(labels::isRow);
    }

    /** Labels of rows stand behind the columns of a table to the left. */
    private int labelLeft(HeaderBand band) {
        return byTop.subMap(band.top() - GAP, true, band.top() + GAP, true).values().stream()
                .flatMap(List::stream)
                .filter(other -> other.right() < band.left() && !text.grid().areApart(other.bottom(), band.bottom()))
                .mapToInt(other -> other.right() + 1)
                .max()
                .orElse(0);
    }

    private int end(HeaderBand band, int labelLeft) {
        NavigableSet<Integer> rows = text.grid().rows();
        int end = rows.isEmpty() ? band.bottom() : rows.last();
        for (Map.Entry<Integer, List<HeaderBand>> below :
                byTop.tailMap(band.bottom(), false).entrySet()) {
            if (text.grid().areApart(band.bottom(), below.getKey())
                    || below.getValue().stream()
                            .anyMatch(other -> other.right() >= labelLeft && other.left() <= band.right())) {
                end = Math.min(end, below.getKey() - 1);
                break;
            }
        }
        Integer heading = headings.higher(band.bottom());
        if (heading != null) {
            end = Math.min(end, heading - 1);
        }
        int last = band.bottom();
        for (int row : rows.tailSet(band.bottom(), false)) {
            if (row > end || row > last + GAP + 1) {
                break;
            }
            last = Math.max(last, bottomOf(row, end));
        }
        return Math.max(band.bottom(), Math.min(last, end));
    }

    private int bottomOf(int row, int end) {
        int bottom = row;
        for (GridCell cell : text.grid().cellsOf(row)) {
            bottom = Math.max(bottom, Math.min(end, text.grid().rangeOf(cell).bottom()));
        }
        return bottom;
    }
}
