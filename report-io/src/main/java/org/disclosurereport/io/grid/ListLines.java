package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.disclosurereport.io.grid.ListHead.Header;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a list below its headers, down to the next headers, a gap, or something else that was understood. */
final class ListLines {

    /** So many rows further down the next line may stand. */
    private static final int MAX_STEP = 2;

    /** The same where both are lines of a known annex. */
    private static final int MAX_STEP_OF_ANNEX = 4;

    private static final int MAX_LABEL_COLUMNS = 16;

    private final GridText text;
    private final Grid grid;
    private final Set<GridCell> taken;
    private final AnnexLabels annexes;
    private final SectionHeadings headings;

    ListLines(GridText text, Set<GridCell> taken, AnnexLabels annexes, SectionHeadings headings) {
        this.text = text;
        this.grid = text.grid();
        this.taken = taken;
        this.annexes = annexes;
        this.headings = headings;
    }

    /** What stands of a list above the next headers. Figures without a label are in its region and in no line. */
    ListPart below(ListHead head, int next) {
        List<ListLine> lines = new ArrayList<>();
        NavigableSet<Integer> rows = grid.rows().subSet(head.bottom(), false, next, false);
        int last = head.bottom();
        for (int row : rows) {
            List<GridCell> labels = labels(head, row);
            if (row > last + MAX_STEP_OF_ANNEX || isTaken(head, row)) {
                break;
            }
            GridCell unit = unit(head, row, labels);
            if (labels.isEmpty()) {
                last = row <= last + MAX_STEP && hasFigures(head, row, row) ? row : last;
                continue;
            }
            GridCell leaf = labels.get(labels.size() - 1);
            boolean again =
                    !lines.isEmpty() && lines.get(lines.size() - 1).leaf().equals(leaf);
            if (again) {
                last = row;
                continue;
            }
            int bottom = leaf.row() == row ? Math.min(grid.rangeOf(leaf).bottom(), next - 1) : row;
            boolean wide = grid.rangeOf(leaf).right() > head.labelRight()
                    && grid.rangeOf(leaf).right()
                            >= head.headers().get(0).range().left();
            boolean figures = !wide && hasFigures(head, row, bottom);
            boolean known = annexes.isRow(text.label(leaf));
            if ((row > last + MAX_STEP && !known) || isEnd(leaf, figures, head, rows.higher(row))) {
                break;
            }
            if (!wide || !figures) {
                lines.add(new ListLine(head, row, bottom, labels, unit, figures, !wide));
            }
            last = bottom;
        }
        return new ListPart(head, withoutEnd(lines), last);
    }

    /** Whether something in the row was understood already. */
    private boolean isTaken(ListHead head, int row) {
        return grid.cellsIn(new CellRange(row, head.labelLeft(), row, head.right())).stream()
                .anyMatch(taken::contains);
    }

    private boolean isEnd(GridCell leaf, boolean figures, ListHead head, @Nullable Integer below) {
        String label = text.label(leaf);
        if (label.isEmpty() || RowKind.isSignature(label)) {
            return true;
        }
        boolean heading = !figures && headings.find(text, leaf).isPresent();
        return heading && (below == null || labels(head, below).isEmpty() || !hasFigures(head, below, below));
    }

    /** Signatures and notes below a list. */
    private List<ListLine> withoutEnd(List<ListLine> lines) {
        int end = lines.size();
        while (end > 0
                && !lines.get(end - 1).figures()
                && !annexes.isRow(text.label(lines.get(end - 1).leaf()))) {
            end--;
        }
        return lines.subList(0, end);
    }

    private List<GridCell> labels(ListHead head, int row) {
        List<GridCell> labels = new ArrayList<>();
        for (int column = head.labelLeft();
                column <= Math.min(head.labelRight(), head.labelLeft() + MAX_LABEL_COLUMNS);
                column++) {
            GridCell cell = grid.at(row, column);
            if (cell != null
                    && cell.isText()
                    && cell.row() > head.bottom()
                    && cell.column() >= head.labelLeft()
                    && !labels.contains(cell)) {
                labels.add(cell);
            }
        }
        return labels;
    }

    /** Under the header of units, or behind the label where no header says so. */
    private @Nullable GridCell unit(ListHead head, int row, List<GridCell> labels) {
        Integer column = head.unitColumn();
        if (column != null) {
            GridCell unit = grid.at(row, column);
            return unit == null || !unit.isText() || unit.row() <= head.bottom() || labels.contains(unit) ? null : unit;
        }
        int last = labels.size() - 1;
        boolean isUnit = last > 0 && StatedUnit.isUnit(text.label(labels.get(last)));
        return isUnit ? labels.remove(last) : null;
    }

    private boolean hasFigures(ListHead head, int top, int bottom) {
        return head.headers().stream()
                .map(Header::range)
                .anyMatch(range -> grid.cellsIn(new CellRange(top, range.left(), bottom, range.right())).stream()
                        .anyMatch(GridCell::isFigureLike));
    }
}
