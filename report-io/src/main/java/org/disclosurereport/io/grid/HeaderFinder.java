package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.HeaderBand.Column;
import org.disclosurereport.io.grid.TableLabels.HeaderItem;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header rows of a table on a sheet. A place counts if at least a third of the columns of one of
 * the table's blocks are there, each under its own header.
 */
final class HeaderFinder {

    private static final int MAX_ROWS = 5;

    /** So many rows are looked at to tell whether another half begins. */
    private static final int LOOK_AHEAD = 100;

    private final GridText text;
    private final Grid grid;
    private final TableLabels labels;
    private final Map<String, List<HeaderItem>> itemsByLabel = new HashMap<>();
    private final Map<String, Optional<FormLabel>> groupsByLabel = new HashMap<>();

    /** A header cell with all that may stand over it. */
    private record Candidate(GridCell cell, HeaderItem item, LabelMatch match, boolean sure) {}

    private HeaderFinder(GridText text, TableLabels labels) {
        this.text = text;
        this.grid = text.grid();
        this.labels = labels;
    }

    static List<HeaderBand> find(GridText text, TableLabels labels) {
        return new HeaderFinder(text, labels).find();
    }

    private List<HeaderBand> find() {
        List<HeaderBand> bands = new ArrayList<>();
        Integer row = grid.rows().isEmpty() ? null : grid.rows().first();
        while (row != null) {
            HeaderBand band = bandFrom(row);
            if (band != null) {
                bands.add(band);
            }
            row = grid.rows().higher(band == null ? row : band.bottom());
        }
        return bands;
    }

    private @Nullable HeaderBand bandFrom(int top) {
        int bottom = bottomOfHeaders(top);
        if (bottom < 0) {
            return null;
        }
        Integer next = grid.rows().higher(top);
        while (next != null && next <= bottom + 1 && next < top + MAX_ROWS) {
            bottom = Math.max(bottom, bottomOfHeaders(next));
            next = grid.rows().higher(next);
        }
        HeaderBand band = resolve(top, bottom);
        return isEnough(band) ? band : null;
    }

    /** The last row that a header beginning in this row reaches, or -1 if none begins here. */
    private int bottomOfHeaders(int row) {
        int bottom = -1;
        for (GridCell cell : grid.cellsOf(row)) {
            if (isHeader(cell)) {
                bottom = Math.max(bottom, Math.min(grid.rangeOf(cell).bottom(), row + MAX_ROWS));
            }
        }
        return bottom;
    }

    private boolean isHeader(GridCell cell) {
        return !itemsOf(cell).isEmpty() || group(cell) != null;
    }

    private List<HeaderItem> itemsOf(GridCell cell) {
        String label = text.label(cell);
        return itemsByLabel.computeIfAbsent(
                label,
                key -> key.isEmpty() || NumberPrefix.of(key).length() > 0
                        ? List.of()
                        : labels.items().stream()
                                .filter(item ->
                                        LabelMatch.of(key, item.column()).fits())
                                .toList());
    }

    private @Nullable FormLabel group(GridCell cell) {
        String label = text.label(cell);
        return groupsByLabel
                .computeIfAbsent(
                        label,
                        key -> labels.columnGroups().stream()
                                .filter(group -> LabelMatch.of(key, group).fits())
                                .findFirst())
                .orElse(null);
    }

    private HeaderBand resolve(int top, int bottom) {
        Map<HeaderItem, List<Candidate>> found = new LinkedHashMap<>();
        for (GridCell cell : grid.cellsIn(new CellRange(top, 0, bottom, Integer.MAX_VALUE))) {
            Candidate candidate = candidate(cell, top);
            if (candidate != null) {
                found.computeIfAbsent(candidate.item(), key -> new ArrayList<>())
                        .add(candidate);
            }
        }
        List<Column> columns = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int last = top;
        for (List<Candidate> candidates : found.values()) {
            for (Candidate chosen : withoutDuplicates(candidates, findings)) {
                CellRange range = grid.rangeOf(chosen.cell());
                columns.add(new Column(chosen.item(), chosen.cell(), range, chosen.match()));
                last = Math.max(last, range.bottom());
            }
        }
        columns.sort(Comparator.comparingInt(column -> column.range().left()));
        return new HeaderBand(text, top, last, columns, findings);
    }

    /**
     * The same header twice: in one table that is an error, in blocks or halves side by side it is as it must be; who
     * stands before which rows is decided later.
     */
    private List<Candidate> withoutDuplicates(List<Candidate> candidates, List<Finding> findings) {
        List<Candidate> sure = candidates.stream().filter(Candidate::sure).toList();
        List<Candidate> best = sure.isEmpty() ? candidates : sure;
        HeaderItem item = best.get(0).item();
        boolean inSeveralBlocks = labels.itemsOfBlocks().stream()
                        .filter(block -> block.contains(item))
                        .count()
                > 1;
        if (best.size() > 1 && !inSeveralBlocks && !areOfHalves(best)) {
            findings.add(ReadingCode.HEADER_DUPLICATE
                    .finding(
                            "label", item.column().toString(),
                            "first", best.get(0).cell().name(),
                            "second", best.get(1).cell().name())
                    .location(grid.place(best.get(1).cell()))
                    .build());
            return List.of();
        }
        return best;
    }

    /** Whether labels of rows stand between the headers of one line: a long table is often printed in two halves. */
    private boolean areOfHalves(List<Candidate> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            CellRange left = grid.rangeOf(candidates.get(i - 1).cell());
            CellRange right = grid.rangeOf(candidates.get(i).cell());
            CellRange between =
                    new CellRange(right.bottom() + 1, left.right() + 1, right.bottom() + LOOK_AHEAD, right.left() - 1);
            if (left.top() != right.top()
                    || grid.cellsIn(between).stream().map(text::label).noneMatch(labels::isRow)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Candidate candidate(GridCell cell, int top) {
        List<HeaderItem> items = itemsOf(cell);
        if (items.isEmpty()) {
            return null;
        }
        Set<FormLabel> above = new HashSet<>();
        Set<FormLabel> nearby = new HashSet<>();
        for (int row = top; row < cell.row(); row++) {
            GridCell over = grid.at(row, cell.column());
            if (over != null) {
                addGroup(above, over);
            } else {
                addGroup(nearby, leftNeighbour(row, cell.column()));
            }
        }
        List<HeaderItem> possible = items.stream()
                .filter(item -> above.stream().allMatch(item::isUnder))
                .toList();
        List<HeaderItem> likely = possible.stream()
                .filter(item -> nearby.stream().allMatch(item::isUnder))
                .toList();
        if (items.size() == 1) {
            return possible.isEmpty() ? null : candidate(cell, items.get(0), !likely.isEmpty());
        }
        Set<FormLabel> all = new HashSet<>(above);
        all.addAll(nearby);
        List<HeaderItem> named = likely.stream()
                .filter(item -> (likely.size() == 1 && !all.isEmpty())
                        || all.contains(item.above().get(item.above().size() - 1)))
                .toList();
        return named.size() == 1 ? candidate(cell, named.get(0), true) : null;
    }

    private Candidate candidate(GridCell cell, HeaderItem item, boolean sure) {
        return new Candidate(cell, item, LabelMatch.of(text.label(cell), item.column()), sure);
    }

    private void addGroup(Set<FormLabel> groups, @Nullable GridCell cell) {
        FormLabel group = cell == null ? null : group(cell);
        if (group != null) {
            groups.add(group);
        }
    }

    /**
     * A group header that is not merged reaches to the next header of its row, but over no more columns
     * than the form has under it: the next header may be missing.
     */
    private @Nullable GridCell leftNeighbour(int row, int column) {
        GridCell last = null;
        for (GridCell cell : grid.cellsOf(row)) {
            if (cell.column() < column) {
                last = cell;
            }
        }
        FormLabel group = last == null ? null : group(last);
        if (last == null || group == null || grid.rangeOf(last).right() > last.column()) {
            return null;
        }
        long width = labels.items().stream().filter(item -> item.isUnder(group)).count();
        return column - last.column() < width ? last : null;
    }

    private boolean isEnough(HeaderBand band) {
        Set<HeaderItem> found = band.columns().stream().map(Column::item).collect(Collectors.toSet());
        return labels.itemsOfBlocks().stream()
                .anyMatch(block -> 3 * block.stream().filter(found::contains).count() >= block.size());
    }
}
