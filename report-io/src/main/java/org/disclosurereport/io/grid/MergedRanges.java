package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The merged ranges of a sheet, found by any cell in them; never written out cell by cell, so that a
 * range over a million cells costs as much as one over two.
 *
 * <p>Every range belongs to the smallest block of 2^k rows, aligned to 2^k, that contains it. Ranges of
 * one block all cross its middle, so their columns are disjoint and one sorted map finds them.
 */
public final class MergedRanges {

    /** A sheet without merged cells. */
    public static final MergedRanges NONE = new MergedRanges();

    /** By level k: the blocks of 2^k rows by their number, and in each the ranges by their left column. */
    private final List<Map<Integer, TreeMap<Integer, CellRange>>> blocks = new ArrayList<>();

    private MergedRanges() {}

    /**
     * Sorts the ranges of a sheet. A range that overlaps one before it is left out.
     *
     * @param ranges the ranges
     * @param overlap is told the range that is left out and the one that it overlaps
     * @return the rest
     */
    public static MergedRanges of(List<CellRange> ranges, BiConsumer<CellRange, CellRange> overlap) {
        MergedRanges merged = new MergedRanges();
        List<CellRange> fromTop = new ArrayList<>(ranges);
        fromTop.sort(Comparator.comparingInt(CellRange::top).thenComparingInt(CellRange::left));
        TreeMap<Integer, CellRange> open = new TreeMap<>();
        PriorityQueue<CellRange> byBottom = new PriorityQueue<>(Comparator.comparingInt(CellRange::bottom));
        for (CellRange range : fromTop) {
            while (!byBottom.isEmpty() && byBottom.element().bottom() < range.top()) {
                open.remove(byBottom.remove().left());
            }
            @Nullable CellRange other = overlapping(open, range);
            if (other != null) {
                overlap.accept(range, other);
            } else {
                open.put(range.left(), range);
                byBottom.add(range);
                merged.add(range);
            }
        }
        return merged;
    }

    private static @Nullable CellRange overlapping(NavigableMap<Integer, CellRange> open, CellRange range) {
        Map.@Nullable Entry<Integer, CellRange> last = open.floorEntry(range.right());
        return last != null && last.getValue().right() >= range.left() ? last.getValue() : null;
    }

    private void add(CellRange range) {
        int level = Integer.SIZE - Integer.numberOfLeadingZeros(range.top() ^ range.bottom());
        while (blocks.size() <= level) {
            blocks.add(new HashMap<>());
        }
        blocks.get(level)
                .computeIfAbsent(range.top() >> level, key -> new TreeMap<>())
                .put(range.left(), range);
    }

    /**
     * The merged range in which a cell lies.
     *
     * @param row from 0
     * @param column from 0
     * @return the range, or null if the cell is not merged
     */
    public @Nullable CellRange find(int row, int column) {
        for (int level = 0; level < blocks.size(); level++) {
            @Nullable TreeMap<Integer, CellRange> block = blocks.get(level).get(row >> level);
            Map.@Nullable Entry<Integer, CellRange> range = block == null ? null : block.floorEntry(column);
            if (range != null && range.getValue().contains(row, column)) {
                return range.getValue();
            }
        }
        return null;
    }

    /** The same ranges with rows and columns exchanged. */
    MergedRanges turned() {
        List<CellRange> ranges = new ArrayList<>();
        blocks.forEach(level -> level.values().forEach(block -> ranges.addAll(block.values())));
        return of(
                ranges.stream()
                        .map(range -> new CellRange(
                                /* top= */ range.left(),
                                /* left= */ range.top(),
                                /* bottom= */ range.right(),
                                /* right= */ range.bottom()))
                        .toList(),
                (range, other) -> {});
    }
}
