package org.disclosurereport.model.rollup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts without an order until somebody looks: two bags are put together in no time, and brought into the one order of
 * parts once. Immutable.
 */
final class PartBag {

    static final PartBag EMPTY = new PartBag(List.of(), null, null);

    private final List<PartReport> own;
    private final @Nullable PartBag left;
    private final @Nullable PartBag right;
    private final int size;
    private volatile @Nullable List<PartReport> sorted;

    private PartBag(List<PartReport> own, @Nullable PartBag left, @Nullable PartBag right) {
        this.own = own;
        this.left = left;
        this.right = right;
        this.size = Math.addExact(own.size(), Math.addExact(size(left), size(right)));
    }

    private static int size(@Nullable PartBag bag) {
        return bag == null ? 0 : bag.size;
    }

    static PartBag of(Collection<PartReport> parts) {
        return new PartBag(List.copyOf(parts), null, null);
    }

    PartBag plus(PartBag other) {
        return other.size == 0 ? this : size == 0 ? other : new PartBag(List.of(), this, other);
    }

    int size() {
        return size;
    }

    List<PartReport> sorted() {
        List<PartReport> found = sorted;
        if (found == null) {
            List<PartReport> all = new ArrayList<>(size);
            Deque<PartBag> waiting = new ArrayDeque<>(List.of(this));
            while (!waiting.isEmpty()) {
                PartBag bag = waiting.pop();
                all.addAll(bag.own);
                if (bag.left != null) {
                    waiting.push(bag.left);
                }
                if (bag.right != null) {
                    waiting.push(bag.right);
                }
            }
            all.sort(PartOrder.OF_PARTS);
            found = List.copyOf(all);
            sorted = found;
        }
        return found;
    }
}
