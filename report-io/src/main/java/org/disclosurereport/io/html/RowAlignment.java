package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.html.HeaderLeaves.Span;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows right that do not stand under their headers, as happens when a merged label is cut, typed again or
 * replaced by a blank cell. The figures of a row are its last cells. If one stands under each header, nothing is
 * changed; if the row ends elsewhere than its headers, but has as many figures as there are headers, they are taken in
 * their order. Else it is not certain where they stand, and no column is chosen.
 */
final class RowAlignment {

    private static final int SEVERAL = 3;

    private final ReadLimits limits;
    private final List<List<LaidCell>> rows;
    private final int[] ends;
    private final int firstFigure;
    private final int commonEnd;

    /** Whether several rows end there, so that one damaged row cannot be the reason. */
    private final boolean endIsSure;

    private final List<LaidCell> aligned = new ArrayList<>();
    private final List<LaidCell> shifted = new ArrayList<>();
    private HeaderLeaves headers;

    /** Where the cells of the rows of headers begin. */
    private int firstHeader;

    private long misaligned;

    /** Whether the last row was one of headers; the next table may go on with them. */
    private boolean amongHeaders;

    private RowAlignment(TableLayout table, @Nullable RowAlignment before, ReadLimits limits) {
        this.limits = limits;
        this.rows = rows(table);
        this.ends = ends(rows);
        TreeMap<Integer, Integer> firsts = new TreeMap<>();
        TreeMap<Integer, Integer> lasts = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            List<LaidCell> figures = figures(rows.get(row));
            if (!figures.isEmpty()) {
                firsts.merge(figures.get(0).left(), 1, Integer::sum);
                lasts.merge(ends[row], 1, Integer::sum);
            }
        }
        if (before != null && !hasHeaders(firsts.isEmpty() ? 0 : firsts.firstKey())) {
            this.headers = before.headers;
            this.firstFigure = before.firstFigure;
            this.commonEnd = before.commonEnd;
            this.endIsSure = before.endIsSure;
        } else {
            this.amongHeaders = before != null && before.amongHeaders;
            this.headers = before != null && before.amongHeaders ? before.headers : new HeaderLeaves();
            this.firstFigure = mostFrequent(firsts);
            this.commonEnd = mostFrequent(lasts);
            this.endIsSure = lasts.getOrDefault(commonEnd, 0) >= SEVERAL;
        }
    }

    /**
     * Aligns a table.
     *
     * @param table the table
     * @param before the table that it may go on, or null
     * @param limits how many cells there may be
     * @return its cells in their columns
     * @throws UnreadableDocument if there are more
     */
    static RowAlignment of(TableLayout table, @Nullable RowAlignment before, ReadLimits limits)
            throws UnreadableDocument {
        RowAlignment alignment = new RowAlignment(table, before, limits);
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

    /** Where each row ends, cells from above included. */
    private static int[] ends(List<List<LaidCell>> rows) {
        int[] ends = new int[rows.size()];
        PriorityQueue<LaidCell> open =
                new PriorityQueue<>(Comparator.comparingInt(LaidCell::right).reversed());
        for (int row = 0; row < ends.length; row++) {
            open.addAll(rows.get(row));
            while (!open.isEmpty() && open.element().bottom() < row) {
                open.remove();
            }
            ends[row] = open.isEmpty() ? 0 : open.element().right() + 1;
        }
        return ends;
    }

    /** Of equals the smallest. */
    private static int mostFrequent(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether headers stand above the first figures. */
    private boolean hasHeaders(int firstFigure) {
        for (List<LaidCell> row : rows) {
            if (!figures(row).isEmpty()) {
                return false;
            }
            if (isHeader(row, firstFigure)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row without figures has a text where others have figures. */
    private static boolean isHeader(List<LaidCell> row, int firstFigure) {
        return row.stream()
                .anyMatch(cell ->
                        !cell.isBlank() && (cell.left() > 0 || firstFigure == 0) && cell.right() >= firstFigure);
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

    private void align() throws UnreadableDocument {
        for (int row = 0; row < rows.size(); row++) {
            List<LaidCell> cells = rows.get(row);
            List<LaidCell> figures = figures(cells);
            if (!figures.isEmpty()) {
                if (amongHeaders) {
                    cutHeaders(row);
                }
                align(cells, figures, ends[row]);
                amongHeaders = false;
                continue;
            }
            if (isHeader(cells, firstFigure)) {
                firstHeader = amongHeaders ? firstHeader : aligned.size();
                headers = amongHeaders ? headers : new HeaderLeaves();
                addHeaders(cells, ends[row]);
                amongHeaders = true;
            }
            aligned.addAll(cells);
        }
    }

    /** Blank cells of a row of headers that stand behind the figures of all rows head nothing. */
    private void addHeaders(List<LaidCell> row, int end) {
        List<LaidCell> heading = row.stream()
                .filter(cell -> !cell.isBlank() || cell.left() < commonEnd || !endIsSure)
                .toList();
        headers.add(heading, heading.size() < row.size() ? Math.max(commonEnd, endOf(heading)) : end);
    }

    private static int endOf(List<LaidCell> cells) {
        return cells.stream().mapToInt(cell -> cell.right() + 1).max().orElse(0);
    }

    /** No header reaches into a row of figures: it would hide them. */
    private void cutHeaders(int row) {
        aligned.subList(firstHeader, aligned.size())
                .replaceAll(cell -> cell.bottom() >= row && cell.top() < row ? cell.downTo(row - 1) : cell);
    }

    private void align(List<LaidCell> row, List<LaidCell> figures, int end) throws UnreadableDocument {
        if (headers.isEmpty() || (headers.isSound() && headers.isOver(figures))) {
            aligned.addAll(row);
            return;
        }
        List<LaidCell> labels = row.subList(0, row.size() - figures.size());
        List<Span> columns = columns(labels);
        boolean inOrder = headers.isSound()
                && end != headers.end()
                && columns.size() == figures.size()
                && !figures.get(0).isBlank();
        if (!inOrder) {
            aligned.addAll(labels);
            misalign(figures);
            return;
        }
        int first = columns.get(0).left();
        for (LaidCell label : labels) {
            if (label.left() < first) {
                aligned.add(label.in(label.left(), Math.min(label.right(), first - 1)));
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            aligned.add(figures.get(i).in(columns.get(i).left(), columns.get(i).right()));
        }
        shifted.add(row.get(0));
    }

    /** The headers over the figures of a row: where the rows end elsewhere, the first header is that of the labels. */
    private List<Span> columns(List<LaidCell> labels) {
        if (labels.isEmpty()) {
            return headers.from(0);
        }
        return headers.end() == commonEnd ? headers.from(firstFigure) : headers.behindFirst();
    }

    /** What stands somewhere in these columns is said of each of them. */
    private void misalign(List<LaidCell> figures) throws UnreadableDocument {
        LaidCell first = figures.get(0);
        String all =
                figures.stream().map(cell -> cell.isBlank() ? "" : cell.text()).collect(Collectors.joining("|"));
        int left = Math.min(first.left(), firstFigure);
        int right = Math.max(figures.get(figures.size() - 1).right(), headers.end() - 1);
        misaligned += right - left + 1;
        if (misaligned > limits.getMaxCells()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_CELLS
                    .finding("option", "maxCells", "limit", limits.getMaxCells(), "found", misaligned)
                    .location(first.place())
                    .build());
        }
        for (int column = left; column <= right; column++) {
            aligned.add(first.misaligned(all, column, column));
        }
    }
}
