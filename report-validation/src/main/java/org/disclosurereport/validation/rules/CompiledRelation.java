package org.disclosurereport.validation.rules;

import java.util.List;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * A relation of the form as plain index lists, and the quick answer whether it holds. The quick answer
 * allocates nothing and never wraps around: whatever is not a plain yes is left to an exact assessment.
 */
final class CompiledRelation {

    /** Stands for every sum that needs a closer look. As a sum it is met by a closer look, too. */
    private static final long UNCERTAIN = Long.MIN_VALUE;

    private final Relation.Kind kind;
    private final int[] left;
    private final int[] right;

    private CompiledRelation(Relation.Kind kind, int[] left, int[] right) {
        this.kind = kind;
        this.left = left;
        this.right = right;
    }

    static CompiledRelation of(Relation relation) {
        return new CompiledRelation(relation.kind(), indexes(relation.left()), indexes(relation.right()));
    }

    private static int[] indexes(List<Integer> cells) {
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    Relation.Kind kind() {
        return kind;
    }

    /** The left side; for a sum its total. */
    int[] left() {
        return left;
    }

    /** The right side; for a sum its parts. */
    int[] right() {
        return right;
    }

    /** True only if the relation is assessable and holds; false if it is broken or needs a closer look. */
    boolean surelyHolds(StatisticsTable table) {
        // A total over parts that are all unfilled compares with 0; every other side must have a number.
        long leftSum = sum(table, left, true);
        long rightSum = sum(table, right, kind != Relation.Kind.SUM);
        if (leftSum == UNCERTAIN || rightSum == UNCERTAIN) {
            return false;
        }
        return kind == Relation.Kind.AT_MOST ? leftSum <= rightSum : leftSum == rightSum;
    }

    private static long sum(StatisticsTable table, int[] cells, boolean needsNumber) {
        long sum = 0;
        long overflow = 0;
        boolean filled = false;
        for (int cell : cells) {
            CellState state = table.getState(cell);
            if (state == CellState.NUMBER) {
                long number = table.getNumber(cell);
                long next = sum + number;
                overflow |= (sum ^ next) & (number ^ next);
                sum = next;
                filled = true;
            } else if (state == CellState.UNREADABLE) {
                return UNCERTAIN;
            }
        }
        return overflow < 0 || (needsNumber && !filled) ? UNCERTAIN : sum;
    }
}
