package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seeks every smallest set of cells that explains a table. Whatever explains it must change a cell of every equation
 * that does not hold; so one such equation is taken, each of its cells in turn is made unknown, the system is solved
 * for it, and what is still not met is treated in the same way. A cell that was tried is left out of what its
 * neighbours try later: no set comes up twice and none is missed.
 */
final class ExplanationSearch {

    private final FiledFigures filed;
    private final int maxSteps;
    private final int maxExplanations;
    private final List<Explanation> found = new ArrayList<>();
    private final boolean[] excluded;
    private int steps;
    private boolean cut;
    private boolean uncertain;
    private int cellsTried;

    private ExplanationSearch(FiledFigures filed, int maxSteps, int maxExplanations) {
        this.filed = filed;
        this.maxSteps = maxSteps;
        this.maxExplanations = maxExplanations;
        excluded = new boolean[filed.identities().size()];
    }

    /**
     * Seeks explanations of one wrong cell, then of two, and so on, until there are some.
     *
     * @param filed the table
     * @param maxCells how many cells may be wrong
     * @param maxSteps how many cells may be tried in all
     * @param maxExplanations how many explanations may be found
     */
    static ExplanationSearch of(FiledFigures filed, int maxCells, int maxSteps, int maxExplanations) {
        ExplanationSearch search = new ExplanationSearch(filed, maxSteps, maxExplanations);
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());
        for (int cell : filed.open()) {
            system = system.with(cell);
        }
        int[] negative = filed.negative();
        for (int cell : negative) {
            system = system.with(cell);
        }
        search.cellsTried = maxCells;
        for (int size = negative.length; size <= maxCells && search.found.isEmpty() && !search.cut; size++) {
            search.extend(system, negative, size - negative.length);
            search.cellsTried = search.cut ? size - 1 : size;
        }
        return search;
    }

    /** What the smallest sets are, in no order of meaning. */
    List<Explanation> found() {
        return found;
    }

    /** Whether a bound was reached before everything of this size was seen. */
    boolean isCut() {
        return cut;
    }

    /** Whether what was found may be no explanation, because it could not be decided. */
    boolean isUncertain() {
        return uncertain;
    }

    /** Up to which size every set was seen. */
    int cellsTried() {
        return cellsTried;
    }

    private void extend(ReducedSystem system, int[] cells, int more) {
        int unmet = narrowestUnmet(system);
        if (unmet != ReducedSystem.NONE) {
            tryEach(candidates(unmet, system), system, cells, more, unmet);
            return;
        }
        Feasibility feasibility = Feasibility.of(filed, system);
        steps += feasibility.steps();
        if (!feasibility.isFeasible()) {
            tryEach(candidates(feasibility.strained(), system), system, cells, more, ReducedSystem.NONE);
        } else if (found.size() < maxExplanations) {
            uncertain |= !feasibility.isExact();
            int[] sorted = cells.clone();
            Arrays.sort(sorted);
            found.add(new Explanation(sorted, feasibility.figures()));
        } else {
            stop();
        }
    }

    /** Leaves the rest unseen. */
    private void stop() {
        cut = true;
        steps = maxSteps;
    }

    private void tryEach(int[] candidates, ReducedSystem system, int[] cells, int more, int unmet) {
        if (more == 0) {
            return;
        }
        List<Integer> tried = new ArrayList<>();
        for (int cell : candidates) {
            if (++steps > maxSteps) {
                stop();
                break;
            }
            if (more > 1 || unmet == ReducedSystem.NONE || system.wouldBeMetBy(cell, unmet)) {
                int[] longer = Arrays.copyOf(cells, cells.length + 1);
                longer[cells.length] = cell;
                extend(system.with(cell), longer, more - 1);
            }
            excluded[cell] = true;
            tried.add(cell);
        }
        tried.forEach(cell -> excluded[cell] = false);
    }

    /** The unmet equation with the fewest cells to try, or {@link ReducedSystem#NONE} if all equations are met. */
    private int narrowestUnmet(ReducedSystem system) {
        int narrowest = ReducedSystem.NONE;
        int fewest = Integer.MAX_VALUE;
        for (int row : system.unmet()) {
            int count = candidates(row, system).length;
            if (count < fewest) {
                narrowest = row;
                fewest = count;
            }
        }
        return narrowest;
    }

    /** The cells of some rows that can still be taken as unknown. */
    private int[] candidates(List<Integer> rows, ReducedSystem system) {
        boolean[] chosen = new boolean[excluded.length];
        for (int row : rows) {
            for (int cell : candidates(row, system)) {
                chosen[cell] = true;
            }
        }
        return IntStream.range(0, chosen.length).filter(cell -> chosen[cell]).toArray();
    }

    /** The cells of a row that can still be taken as unknown. */
    private int[] candidates(int row, ReducedSystem system) {
        int[] coefficients = system.row(row);
        int[] cells = new int[coefficients.length];
        int count = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            if (coefficients[cell] != 0 && !excluded[cell] && !system.isUnknown(cell)) {
                cells[count++] = cell;
            }
        }
        return Arrays.copyOf(cells, count);
    }
}
