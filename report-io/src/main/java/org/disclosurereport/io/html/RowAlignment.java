package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows right that are wider or narrower than their table, as happens when a merged label is cut, typed again or
 * replaced by a blank cell. The figures of a row are its last cells; if there are as many of them as in the rows of
 * full width, they stand under the same headers, first to last. Else it is not certain where they stand, and no
 * column is chosen.
 */
final class RowAlignment {

    private final List<List<LaidCell>> rows;
    private final int[] widths;
    private final int width;
    private final List<LaidCell> aligned = new ArrayList<>();
    private final List<LaidCell> shifted = new ArrayList<>();

    /** By number of figures: where they stand in the first row of full width. */
    private final Map<Integer, List<LaidCell>> patterns = new HashMap<>();

    private final int firstFigure;

    private RowAlignment(TableLayout table, @Nullable RowAlignment before) {
        this.rows = rows(table);
        this.widths = widths(rows);
        boolean continued = before != null && !beginsWithHeaders();
        this.width = continued ? before.width : commonWidth();
        if (continued) {
            patterns.putAll(before.patterns);
        }
        Map<Integer, Integer> firsts = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            List<LaidCell> figures = figures(rows.get(row));
            if (!figures.isEmpty() && widths[row] == width) {
                patterns.putIfAbsent(figures.size(), figures);
                firsts.merge(figures.get(0).left(), 1, Integer::sum);
            }
        }
        this.firstFigure = continued
                ? before.firstFigure
                : firsts.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(0);
    }

    /**
     * Aligns a table.
     *
     * @param table the table
     * @param before the table that it may go on, or null
     * @return its cells in their columns
     */
    static RowAlignment of(TableLayout table, @Nullable RowAlignment before) {
        RowAlignment alignment = new RowAlignment(table, before);
        alignment.align();
        return alignment;
    }

    List<LaidCell> cells() {
        return aligned;
    }

    /** The first cells of the rows that were put right. */
    List<LaidCell> shifted() {
        return shifted;
    }

    private static List<List<LaidCell>> rows(TableLayout table) {
        List<List<LaidCell>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            rows.add(new ArrayList<>());
        }
        table.cells().forEach(cell -> rows.get(cell.top()).add(cell));
        return rows;
    }

    /** How far each row reaches, cells from above included. */
    private static int[] widths(List<List<LaidCell>> rows) {
        int[] widths = new int[rows.size()];
        PriorityQueue<LaidCell> open =
                new PriorityQueue<>(Comparator.comparingInt(LaidCell::right).reversed());
        for (int row = 0; row < widths.length; row++) {
            open.addAll(rows.get(row));
            while (!open.isEmpty() && open.element().bottom() < row) {
                open.remove();
            }
            widths[row] = open.isEmpty() ? 0 : open.element().right() + 1;
        }
        return widths;
    }

    /** Whether texts stand side by side above the first figures. */
    private boolean beginsWithHeaders() {
        for (List<LaidCell> row : rows) {
            if (!figures(row).isEmpty()) {
                return false;
            }
            if (row.stream().filter(cell -> !cell.isBlank()).count() > 1) {
                return true;
            }
        }
        return false;
    }

    /** The width that most rows with several cells have, of equals the larger. */
    private int commonWidth() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int row = 0; row < widths.length; row++) {
            if (rows.get(row).size() > 1) {
                counts.merge(widths[row], 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The last cells of a row from the first behind its last text on, if one of them has a figure. */
    private static List<LaidCell> figures(List<LaidCell> row) {
        int from = row.size();
        boolean figure = false;
        while (from > 0 && (row.get(from - 1).isBlank() || row.get(from - 1).isFigure())) {
            from--;
            figure |= row.get(from).isFigure();
        }
        return figure ? row.subList(from, row.size()) : List.of();
    }

    private void align() {
        int headers = 0;
        while (headers < rows.size() && figures(rows.get(headers)).isEmpty()) {
            headers++;
        }
        alignHeaders(headers < rows.size() ? headers : 0);
        for (int row = 0; row < rows.size(); row++) {
            List<LaidCell> figures = figures(rows.get(row));
            if (figures.isEmpty() || isInPlace(row, figures)) {
                aligned.addAll(rows.get(row));
            } else {
                align(row, figures);
            }
        }
    }

    private boolean isInPlace(int row, List<LaidCell> figures) {
        if (widths[row] != width) {
            return false;
        }
        LaidCell first = figures.get(0);
        LaidCell last = figures.get(figures.size() - 1);
        return first.left() >= firstFigure || (first.isBlank() && !last.isBlank());
    }

    private void align(int number, List<LaidCell> figures) {
        List<LaidCell> row = rows.get(number);
        List<LaidCell> labels = row.subList(0, row.size() - figures.size());
        List<LaidCell> pattern = patterns.get(figures.size());
        if (pattern == null || widths[number] == width || figures.get(0).isBlank()) {
            aligned.addAll(labels);
            misalign(figures);
            return;
        }
        int first = pattern.get(0).left();
        for (LaidCell label : labels) {
            if (label.left() < first) {
                aligned.add(label.in(label.left(), Math.min(label.right(), first - 1)));
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            aligned.add(figures.get(i).in(pattern.get(i).left(), pattern.get(i).right()));
        }
        shifted.add(row.get(0));
    }

    /** What stands somewhere in these columns is said of each of them. */
    private void misalign(List<LaidCell> figures) {
        String all =
                figures.stream().map(cell -> cell.isBlank() ? "" : cell.text()).collect(Collectors.joining("|"));
        LaidCell first = figures.get(0);
        List<LaidCell> pattern = patterns.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(figures);
        int left = Math.min(first.left(), pattern.get(0).left());
        int right = Math.max(figures.get(figures.size() - 1).right(), width - 1);
        for (int column = left; column <= right; column++) {
            aligned.add(first.misaligned(all, column, column));
        }
    }

    /** Headers above figures that reach less far, or farther, are moved as one, all but the first column. */
    private void alignHeaders(int headers) {
        int own = -1;
        for (int row = 0; row < headers; row++) {
            boolean several =
                    rows.get(row).stream().filter(cell -> !cell.isBlank()).count() > 1;
            if (several && own >= 0 && widths[row] != own) {
                return;
            }
            own = several ? widths[row] : own;
        }
        int shift = own < 0 ? 0 : width - own;
        if (shift == 0) {
            return;
        }
        boolean possible = true;
        for (int row = 0; row < headers; row++) {
            for (LaidCell cell : rows.get(row)) {
                possible &= cell.left() == 0 ? cell.right() + shift >= 0 : cell.left() + shift > 0;
            }
        }
        for (int row = 0; possible && row < headers; row++) {
            if (rows.get(row).size() > 1 || widths[row] == own) {
                rows.get(row)
                        .replaceAll(cell -> cell.left() == 0
                                ? cell.in(0, Math.max(0, cell.right() + shift))
                                : cell.in(cell.left() + shift, cell.right() + shift));
                shifted.add(rows.get(row).get(0));
            }
        }
    }
}
