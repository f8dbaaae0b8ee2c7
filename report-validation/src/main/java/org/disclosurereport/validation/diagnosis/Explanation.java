package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Cells that explain a table, with the figures that would have to stand in them. */
final class Explanation {

    private final int[] cells;
    private final NavigableMap<Integer, BigInteger> figures;

    Explanation(int[] cells, NavigableMap<Integer, BigInteger> figures) {
        this.cells = cells;
        this.figures = figures;
    }

    /** The cells that would be wrong, in the order of the form; none if figures are only left out. */
    int[] cells() {
        return cells;
    }

    /** The figures that follow, of these cells and of the open ones; a cell whose figure is left open has none. */
    NavigableMap<Integer, BigInteger> figures() {
        return figures;
    }

    /** Whether it says a number for every cell, and the same ones as another. */
    boolean isSameAs(Explanation other, FiledFigures filed) {
        return Arrays.stream(cells).allMatch(figures::containsKey)
                && changes(filed).equals(other.changes(filed));
    }

    /** The figures that would not be what is filed. What is not filled in is 0 and does not have to be filled in for it. */
    NavigableMap<Integer, BigInteger> changes(FiledFigures filed) {
        NavigableMap<Integer, BigInteger> changes = new TreeMap<>(figures);
        changes.entrySet()
                .removeIf(figure -> figure.getValue().equals(filed.value(figure.getKey()))
                        && (filed.isNumber(figure.getKey()) || filed.isUnfilled(figure.getKey())));
        return changes;
    }
}
