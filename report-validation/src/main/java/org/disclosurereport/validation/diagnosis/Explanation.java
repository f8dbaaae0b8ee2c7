package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * Cells that explain a table, with the figures that would have to stand in them.
 *
 * @param cells the cells that would be wrong, in the order of the form; none if figures are only left out
 * @param figures the figures that follow, of these cells and of the open ones; a cell whose figure is left open has none
 */
record Explanation(int[] cells, SortedMap<Integer, BigInteger> figures) {

    /** Whether another one says the same about every cell. */
    boolean isSameAs(Explanation other, FiledFigures filed) {
        return changes(filed).equals(other.changes(filed))
                && (isDetermined() && other.isDetermined() || Arrays.equals(cells, other.cells));
    }

    private boolean isDetermined() {
        return Arrays.stream(cells).allMatch(figures::containsKey);
    }

    /** The figures that would not be what is filed. What is not filled in is 0 and does not have to be filled in for it. */
    SortedMap<Integer, BigInteger> changes(FiledFigures filed) {
        SortedMap<Integer, BigInteger> changes = new java.util.TreeMap<>(figures);
        changes.entrySet()
                .removeIf(figure -> figure.getValue().equals(filed.value(figure.getKey()))
                        && (filed.isNumber(figure.getKey()) || filed.isUnfilled(figure.getKey())));
        return changes;
    }
}
