package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A search that knows nothing: it tries every subset of the cells of a small table and every number in them. */
final class EverySubset {

    /** What a subset can hold so that everything holds: of every solution the figures of all cells. */
    record Solved(Set<Integer> cells, List<long[]> solutions) {}

    private final FiledFigures filed;
    private final long largest;
    private final int cells;

    private EverySubset(FiledFigures filed, long largest) {
        this.filed = filed;
        this.largest = largest;
        cells = filed.values().length;
    }

    /**
     * The smallest subsets that explain a table, in the order of their texts.
     *
     * @param filed the table
     * @param unknown how many cells may be unknown, open ones included
     * @param largest the largest number that is tried
     */
    static List<Solved> smallest(FiledFigures filed, int unknown, long largest) {
        EverySubset every = new EverySubset(filed, largest);
        for (int size = 0; size <= unknown - filed.open().length; size++) {
            List<Solved> solved = every.solved(size);
            if (!solved.isEmpty()) {
                return solved;
            }
        }
        return List.of();
    }

    private List<Solved> solved(int size) {
        TreeMap<String, Solved> solved = new TreeMap<>();
        for (int subset = 0; subset < 1 << cells; subset++) {
            if (Integer.bitCount(subset) == size) {
                solve(subset).ifPresent(found -> solved.put(found.cells().toString(), found));
            }
        }
        return List.copyOf(solved.values());
    }

    private Optional<Solved> solve(int subset) {
        Set<Integer> chosen = new TreeSet<>();
        long[] figures = new long[cells];
        for (int cell = 0; cell < cells; cell++) {
            figures[cell] = filed.value(cell).longValueExact();
            if ((subset & 1 << cell) != 0) {
                chosen.add(cell);
            }
        }
        List<Integer> unknown = new ArrayList<>(chosen);
        for (int open : filed.open()) {
            if (chosen.contains(open)) {
                return Optional.empty();
            }
            unknown.add(open);
        }
        List<long[]> solutions = new ArrayList<>();
        fill(unknown, 0, figures, solutions);
        return solutions.isEmpty() ? Optional.empty() : Optional.of(new Solved(chosen, solutions));
    }

    private void fill(List<Integer> unknown, int at, long[] figures, List<long[]> solutions) {
        if (at == unknown.size()) {
            if (holds(figures)) {
                solutions.add(figures.clone());
            }
            return;
        }
        int cell = unknown.get(at);
        long before = figures[cell];
        for (long figure = 0; figure <= largest; figure++) {
            figures[cell] = figure;
            fill(unknown, at + 1, figures, solutions);
        }
        figures[cell] = before;
    }

    private boolean holds(long[] figures) {
        for (long figure : figures) {
            if (figure < 0) {
                return false;
            }
        }
        for (Identity identity : filed.identities().identities()) {
            if (!holds(identity, figures)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Identity identity, long[] figures) {
        long left = sum(identity.left(), figures);
        long right = sum(identity.right(), figures);
        return identity.isLimit() ? left <= right : left == right;
    }

    private static long sum(int[] side, long[] figures) {
        long sum = 0;
        for (int cell : side) {
            sum += figures[cell];
        }
        return sum;
    }
}
