package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table below its headers, by their labels in one or several label columns, merged or
 * not. The rightmost label of a row is its own; those to its left and above are the headers it stands
 * under. A label that exists several times in the form (其他, 总计) counts only under its own header.
 */
final class RowFinder {

    private static final int MAX_LABEL_COLUMNS = 16;
    private static final String SERIAL = "序号";

    private final TablePlace place;
    private final TableLabels labels;
    private final GridText text;
    private final Grid grid;
    private final List<Integer> labelColumns;
    private final TreeMap<Integer, FormLabel> groupsByColumn = new TreeMap<>();
    private final List<RowHit> hits = new ArrayList<>();
    private final List<StrayRow> strays = new ArrayList<>();
    private final List<GridCell> consumed = new ArrayList<>();
    private @Nullable FormLabel lastGroup;
    private @Nullable FormLabel lastRow;

    RowFinder(TablePlace place, TableLabels labels) {
        this.place = place;
        this.labels = labels;
        this.text = place.headers().text();
        this.grid = place.grid();
        Set<Integer> columns = new TreeSet<>();
        grid.cellsIn(new CellRange(
                        place.firstRow(),
                        place.labelLeft(),
                        place.end(),
                        place.headers().left() - 1))
                .forEach(cell -> columns.add(cell.column()));
        columns.removeIf(column -> isSerial(column));
        this.labelColumns = columns.stream()
                .skip(Math.max(0, columns.size() - MAX_LABEL_COLUMNS))
                .toList();
    }

    /** A column of running numbers says nothing about its lines. */
    private boolean isSerial(int column) {
        for (int row = place.headers().top(); row <= place.headers().bottom(); row++) {
            GridCell header = grid.at(row, column);
            if (header != null && SERIAL.equals(text.label(header))) {
                consumed.addAll(grid.cellsIn(new CellRange(place.firstRow(), column, place.end(), column)));
                return true;
            }
        }
        return false;
    }

    TablePlace place() {
        return place;
    }

    List<RowHit> hits() {
        return hits;
    }

    List<StrayRow> strays() {
        return strays;
    }

    /** Cells that are labels of rows and headers that were understood. */
    List<GridCell> consumed() {
        return consumed;
    }

    RowFinder find() {
        GridCell before = null;
        if (place.firstRow() > place.end()) {
            return this;
        }
        for (int row : grid.rows().subSet(place.firstRow(), true, place.end(), true)) {
            List<GridCell> own = ownLabels(row);
            GridCell unit = takeUnit(own);
            GridCell leaf = own.isEmpty() ? null : own.get(own.size() - 1);
            boolean continued = leaf != null && leaf.equals(before) && isHit(leaf);
            if (!continued) {
                read(row, own, leaf, unit);
            }
            before = leaf;
        }
        return this;
    }

    private boolean isHit(GridCell leaf) {
        return !hits.isEmpty() && hits.get(hits.size() - 1).label().equals(leaf);
    }

    private List<GridCell> ownLabels(int row) {
        List<GridCell> own = new ArrayList<>();
        for (int column : labelColumns) {
            GridCell cell = grid.at(row, column);
            if (cell != null && cell.isText() && !own.contains(cell) && cell.row() >= place.firstRow()) {
                own.add(cell);
            }
        }
        return withOwnLast(own, row);
    }

    /** A label that reaches down from a row above is a header, even behind the label of the row. */
    private static List<GridCell> withOwnLast(List<GridCell> labels, int row) {
        List<GridCell> sorted = new ArrayList<>(labels);
        if (labels.stream().anyMatch(cell -> cell.row() == row)) {
            sorted.sort(Comparator.comparing(cell -> cell.row() == row));
        }
        return sorted;
    }

    /** Takes the unit that stands behind the label of a line out of its labels. */
    private @Nullable GridCell takeUnit(List<GridCell> own) {
        int last = own.size() - 1;
        if (last > 0 && StatedUnit.isUnit(text.label(own.get(last)))) {
            consumed.add(own.get(last));
            return own.remove(last);
        }
        return null;
    }

    private void read(int row, List<GridCell> own, @Nullable GridCell leaf, @Nullable GridCell unit) {
        if (leaf == null) {
            addStray(row, "", false);
            return;
        }
        Set<FormLabel> headers = headersOf(row, own, leaf);
        String label = labelOf(own);
        FormLabel found = findRow(label, leaf, headers);
        FormLabel group = found == null ? group(label) : null;
        if (found != null) {
            int bottom = leaf.row() == row ? Math.min(grid.rangeOf(leaf).bottom(), place.end()) : row;
            hits.add(new RowHit(
                    place,
                    found,
                    leaf,
                    row,
                    bottom,
                    LabelMatch.ofWithHeaders(label, found),
                    LabelMatch.isNumbered(label, found),
                    unit));
            lastRow = found;
            if (labels.rowGroups().contains(found)) {
                lastGroup = found;
            }
            consumed.addAll(own);
        } else if (group != null) {
            lastGroup = group;
            consumed.addAll(own);
            consumed.addAll(dashes(row));
            addStray(row, leaf.text(), true);
        } else {
            addStray(row, leaf.text(), false);
        }
    }

    /** The headers before the own label, merged down or in the same row; remembers those for rows below. */
    private Set<FormLabel> headersOf(int row, List<GridCell> own, GridCell leaf) {
        Set<FormLabel> headers = new HashSet<>();
        for (GridCell cell : own) {
            FormLabel group = group(text.label(cell));
            if (cell.row() == row) {
                groupsByColumn.tailMap(cell.column(), true).clear();
                if (group != null) {
                    groupsByColumn.put(cell.column(), group);
                }
            }
            if (!cell.equals(leaf) && group != null) {
                headers.add(group);
                lastGroup = group;
            }
        }
        return headers;
    }

    /** The own label, with its number if that stands in a cell of its own. */
    private String labelOf(List<GridCell> own) {
        String leaf = text.label(own.get(own.size() - 1));
        if (own.size() > 1) {
            String before = text.label(own.get(own.size() - 2));
            if (!before.isEmpty() && NumberPrefix.of(before + "|").length() >= before.length()) {
                return before + leaf;
            }
        }
        return leaf;
    }

    private @Nullable FormLabel group(String label) {
        return first(labels.rowGroups(), label);
    }

    private static @Nullable FormLabel first(Collection<FormLabel> candidates, String label) {
        return label.isEmpty()
                ? null
                : candidates.stream()
                        .filter(candidate ->
                                LabelMatch.ofWithHeaders(label, candidate).fits())
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable FormLabel findRow(String label, GridCell leaf, Set<FormLabel> headers) {
        if (label.isEmpty()) {
            return null;
        }
        List<FormLabel> fitting = labels.rows().stream()
                .filter(row -> LabelMatch.ofWithHeaders(label, row).fits())
                .filter(row -> !labels.isAmbiguous(row) || isInItsPlace(label, row, leaf, headers))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private boolean isInItsPlace(String label, FormLabel row, GridCell leaf, Set<FormLabel> headers) {
        FormLabel parent = row.parent().orElse(null);
        if (parent == null || !LabelMatch.of(label, row).fits()) {
            return true;
        }
        List<FormLabel> ancestors = LabelMatch.ancestors(row);
        boolean numbered = LabelMatch.isNumbered(label, row);
        Collection<FormLabel> reaching =
                groupsByColumn.headMap(leaf.column(), false).values();
        if (!ancestors.containsAll(headers) || (!numbered && !ancestors.containsAll(reaching))) {
            return false;
        }
        if (headers.contains(parent)) {
            return true;
        }
        if (lastGroup != null
                && lastGroup != parent
                && !LabelMatch.ancestors(lastGroup).contains(parent)) {
            return false;
        }
        return numbered || reaching.contains(parent) || (lastRow != null && lastRow == labels.before(row));
    }

    /** What the form prints where a heading has no figure. */
    private List<GridCell> dashes(int row) {
        CellRange figures =
                new CellRange(row, place.headers().left(), row, place.headers().right());
        return grid.cellsIn(figures).stream()
                .filter(cell -> cell.isText() && FigureText.of(cell.text()).isDashesOnly())
                .toList();
    }

    private void addStray(int row, String label, boolean header) {
        List<GridCell> figures =
                grid
                        .cellsIn(new CellRange(
                                row,
                                place.headers().left(),
                                row,
                                place.headers().right()))
                        .stream()
                        .filter(GridCell::isFigureLike)
                        .collect(Collectors.toList());
        if (!figures.isEmpty()) {
            strays.add(new StrayRow(place, row, label, header, figures));
        }
    }
}
