package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lowest headers of a table from left to right, as they stand over its columns. Rows of headers that do not end
 * together, or leave a hole, were damaged: what stands under what is not certain then.
 */
final class HeaderLeaves {

    private final TreeMap<Integer, Span> leaves = new TreeMap<>();
    private final List<Integer> ends = new ArrayList<>();

    /** The leaves from left to right, once all rows of headers were added. */
    private @Nullable List<Span> spans;

    private boolean sound;

    /**
     * Columns under the same header.
     *
     * @param left the first
     * @param right the last
     * @param whole false if other columns of the same header have headers of their own below it
     */
    record Span(int left, int right, boolean whole) {}

    /** Adds the next row of headers, which reaches up to a column. */
    void add(List<LaidCell> row, int end) {
        for (LaidCell cell : row) {
            cover(cell.left(), cell.right());
        }
        ends.add(end);
        spans = null;
    }

    private List<Span> spans() {
        List<Span> known = spans;
        if (known == null) {
            known = List.copyOf(leaves.values());
            spans = known;
            sound = ends.stream().allMatch(row -> row == end() || 2 * row < end())
                    && known.stream().allMatch(Span::whole);
        }
        return known;
    }

    private void cover(int left, int right) {
        Map.Entry<Integer, Span> over = leaves.floorEntry(left);
        while (over != null && over.getKey() <= right) {
            Span upper = over.getValue();
            if (upper.right() >= left) {
                leaves.remove(upper.left());
                keep(upper.left(), left - 1);
                keep(right + 1, upper.right());
            }
            over = leaves.higherEntry(over.getKey());
        }
        leaves.put(left, new Span(left, right, /* whole= */ true));
    }

    private void keep(int left, int right) {
        if (left <= right) {
            leaves.put(left, new Span(left, right, /* whole= */ false));
        }
    }

    boolean isEmpty() {
        return leaves.isEmpty();
    }

    /** Where the headers end. */
    int end() {
        return leaves.isEmpty() ? 0 : leaves.lastEntry().getValue().right() + 1;
    }

    /**
     * Whether all rows of headers end together and no header lacks one below it; a row that is short by half is a note
     * and none of headers.
     */
    boolean isSound() {
        return spans().isEmpty() || sound;
    }

    /** Whether cells stand one under each header, from that over the first of them up to the last header. */
    boolean isOver(List<LaidCell> cells) {
        Map.Entry<Integer, Span> leaf = leaves.floorEntry(cells.get(0).left());
        for (LaidCell cell : cells) {
            if (leaf == null
                    || cell.left() < leaf.getKey()
                    || cell.left() > leaf.getValue().right()) {
                return false;
            }
            leaf = leaves.higherEntry(leaf.getKey());
        }
        return leaf == null;
    }

    /** The headers over a column and all behind it. */
    List<Span> from(int column) {
        int low = 0;
        int high = spans().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans().get(middle).left() <= column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? List.of() : spans().subList(low - 1, spans().size());
    }

    /** All headers but the first, which stands over the labels of the rows. */
    List<Span> behindFirst() {
        return spans().isEmpty() ? List.of() : spans().subList(1, spans().size());
    }
}
