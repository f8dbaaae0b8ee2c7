package org.disclosurereport.io.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.IdentityLabel;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.grid.StatedUnit;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The header rows of a summary sheet: a column of organs beside columns of figures. The rows that head it are those
 * with which most figures of a form are found. A header that is not merged reaches over the columns to its right that
 * have none of their own in its row, but not beyond the header above it.
 */
final class SummaryHeader {

    /** So many figures of a form beside a column of organs are no accident. */
    private static final int ENOUGH = 3;

    private static final int MAX_ROWS = 8;
    private static final int MAX_COLUMNS = 1024;

    private final int top;
    private final int bottom;
    private final Map<IdentityLabel, GridCell> organs = new EnumMap<>(IdentityLabel.class);
    private final List<HeaderColumn> columns = new ArrayList<>();
    private final Map<Form, Map<TableDefinition, TableColumns>> known;

    private SummaryHeader(Grid head, int top, int bottom, Map<Form, Map<TableDefinition, TableColumns>> known) {
        this.known = known;
        this.top = top;
        this.bottom = bottom;
        CellRange band = new CellRange(top, 0, bottom, MAX_COLUMNS - 1);
        int width = 1
                + head.cellsIn(band).stream()
                        .mapToInt(cell -> head.rangeOf(cell).right())
                        .max()
                        .orElse(-1);
        GridCell[][] seen = new GridCell[bottom - top + 1][Math.min(width, MAX_COLUMNS)];
        for (int row = top; row <= bottom; row++) {
            for (int column = 0; column < seen[0].length; column++) {
                seen[row - top][column] = seen(head, row, column, seen);
            }
        }
        for (int column = 0; column < seen[0].length; column++) {
            add(head, column, seen);
        }
    }

    /**
     * Whether a sheet may have one organ a column; cheap to ask. It has headers at its left, and no more merged ranges
     * than cells.
     */
    static boolean mayBeTurned(Grid sheet) {
        List<GridCell> cells = sheet.cells();
        return sheet.merged().size() <= cells.size()
                && cells.stream().anyMatch(cell -> cell.column() < MAX_ROWS && organColumn(cell) == IdentityLabel.NAME);
    }

    /**
     * Finds the header of a sheet.
     *
     * @param head the sheet, or its beginning
     * @param editions the forms whose figures may stand there
     * @return the header, or null if this is no summary sheet
     */
    static @Nullable SummaryHeader find(Grid head, Collection<Edition> editions) {
        Map<Form, Map<TableDefinition, TableColumns>> known = new HashMap<>();
        SummaryHeader best = null;
        int most = ENOUGH - 1;
        for (Band band : bands(head)) {
            SummaryHeader header = new SummaryHeader(head, band.top(), band.bottom(), known);
            int found = header.figures(editions);
            if (found > most && header.organs.containsKey(IdentityLabel.NAME)) {
                most = found;
                best = header;
            }
        }
        return best;
    }

    /** Rows that may be the headers. */
    private record Band(int top, int bottom) {}

    /** All rows around words for organs at the top of a sheet, each band once; further down the words mean nothing. */
    private static Set<Band> bands(Grid head) {
        Set<Band> bands = new LinkedHashSet<>();
        for (GridCell cell : head.beginning(GridReports.HEAD_ROWS)) {
            if (cell.column() < MAX_COLUMNS
                    && organColumn(cell) == IdentityLabel.NAME
                    && !standsBeforeUnit(head, cell)) {
                CellRange organ = head.rangeOf(cell);
                for (int top = organ.top(); top >= Math.max(0, organ.bottom() - MAX_ROWS + 1); top--) {
                    for (int bottom = organ.bottom(); bottom < top + MAX_ROWS; bottom++) {
                        if (head.hasRow(top) && head.hasRow(bottom)) {
                            bands.add(new Band(top, bottom));
                        }
                    }
                }
            }
        }
        return bands;
    }

    /** On a list of figures that is turned, 单位 stands before 件 and 条 and means these. */
    private static boolean standsBeforeUnit(Grid head, GridCell cell) {
        GridCell next = head.at(cell.row(), head.rangeOf(cell).right() + 1);
        return next != null && next.isText() && StatedUnit.isUnit(LabelText.normalise(next.text()));
    }

    private int figures(Collection<Edition> editions) {
        return columns.size() < ENOUGH
                ? 0
                : editions.stream()
                        .mapToInt(edition ->
                                figuresOf(edition.form(), List.of()).targets().size())
                        .max()
                        .orElse(0);
    }

    /**
     * Which column is which figure of a form.
     *
     * @param form the form
     * @param around the cells in which a unit may be noted
     * @return the figures
     */
    FormColumns figuresOf(Form form, List<GridCell> around) {
        return new FormColumns(form, columns, known.computeIfAbsent(form, first -> new HashMap<>()), around);
    }

    private @Nullable GridCell seen(Grid head, int row, int column, GridCell[][] seen) {
        GridCell cell = head.at(row, column);
        if (cell != null) {
            return cell.isText() ? cell : null;
        }
        GridCell left = column == 0 ? null : seen[row - top][column - 1];
        boolean reaches = left != null
                && row < bottom
                && organColumn(left) == null
                && head.rangeOf(left).left() == head.rangeOf(left).right()
                && isOverSomething(head, row, column)
                && isOverSomething(head, row, left.column())
                && (row == top || Objects.equals(seen[row - top - 1][column], seen[row - top - 1][column - 1]));
        return reaches ? left : null;
    }

    private boolean isOverSomething(Grid head, int row, int column) {
        for (int below = row + 1; below <= bottom; below++) {
            GridCell cell = head.at(below, column);
            if (cell != null && cell.row() > row) {
                return true;
            }
        }
        return false;
    }

    private void add(Grid head, int column, GridCell[][] seen) {
        Set<GridCell> stack = new LinkedHashSet<>();
        for (GridCell[] line : seen) {
            if (line[column] != null) {
                stack.add(line[column]);
            }
        }
        if (stack.isEmpty()) {
            return;
        }
        List<GridCell> headers = List.copyOf(stack);
        GridCell leaf = headers.get(headers.size() - 1);
        IdentityLabel organ = organColumn(leaf);
        if (organ != null) {
            organs.putIfAbsent(organ, leaf);
            return;
        }
        CellRange range = head.rangeOf(leaf);
        List<String> labels = headers.stream()
                .map(header -> LabelText.normalise(header.text()))
                .toList();
        if (labels.stream().noneMatch(String::isEmpty)) {
            columns.add(HeaderColumn.of(column, leaf, labels, range.left() == range.right()));
        }
    }

    private static @Nullable IdentityLabel organColumn(GridCell cell) {
        return cell.isText() ? IdentityLabel.findOver(LabelText.withoutNote(LabelText.normalise(cell.text()))) : null;
    }

    /** The first header row. */
    int top() {
        return top;
    }

    /** The last header row; what stands below it is data. */
    int bottom() {
        return bottom;
    }

    /** The headers of the columns that say something about the organ. */
    Map<IdentityLabel, GridCell> organs() {
        return organs;
    }

    /** All other columns that have a header. */
    List<HeaderColumn> columns() {
        return columns;
    }
}
