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

    /** How far every cell of another relation is from that of this one; 0 if the two differ otherwise. */
    int distanceTo(CompiledRelation other) {
        if (kind != other.kind || left.length != other.left.length || right.length != other.right.length) {
            return 0;
        }
        int distance = other.left[0] - left[0];
        return isAt(distance, left, other.left) && isAt(distance, right, other.right) ? distance : 0;
    }

    private static boolean isAt(int distance, int[] cells, int[] others) {
        for (int i = 0; i < cells.length; i++) {
            if (others[i] - cells[i] != distance) {
                return false;
            }
        }
        return true;
    }

    /** True only if the relation is assessable and holds; false if it is broken or needs a closer look. */
    boolean surelyHolds(StatisticsTable table) {
        if (!table.isFilled() && !isSurelyAssessable(table)) {
            return false;
        }
        try {
            long rightSum = table.sumOf(right);
            long leftSum = table.sumOf(left);
            return kind == Relation.Kind.AT_MOST ? leftSum <= rightSum : leftSum == rightSum;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private boolean isSurelyAssessable(StatisticsTable table) {
        // A total over parts that are all unfilled compares with 0; every other side must have a number.
        return isReadable(table, left, true) && isReadable(table, right, kind != Relation.Kind.SUM);
    }

    private static boolean isReadable(StatisticsTable table, int[] side, boolean needsNumber) {
        boolean hasNumber = false;
        for (int cell : side) {
            CellState state = table.getState(cell);
            if (state == CellState.UNREADABLE) {
                return false;
            }
            hasNumber |= state == CellState.NUMBER;
        }
        return hasNumber || !needsNumber;
    }
}
