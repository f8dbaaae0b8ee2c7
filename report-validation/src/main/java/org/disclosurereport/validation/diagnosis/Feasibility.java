package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.disclosurereport.validation.diagnosis.WholeSolution.Existence;

/**
 * Whether a system whose equations are met can hold figures that a table can: whole, not negative where none is, within
 * the limits of the form. Unknowns that no equation is solved for may be anything between bounds, which are drawn
 * together until nothing moves. With up to {@value #FEW} such unknowns a solution in whole numbers is sought; with more,
 * as in a table with many blank cells, only the ends of their ranges are tried. What is neither shown nor excluded is taken
 * to exist and said not to be exact; the reverse never happens.
 */
final class Feasibility {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final int MAX_ROUNDS = 8;
    private static final int FEW = 3;
    private static final int FEW_BOUNDS = 16;

    private final FiledFigures filed;
    private final ReducedSystem system;
    private final int[] unknowns;
    private final int[] rows;
    /** By the place of an unknown that no equation is solved for: how far it can change. */
    private final BigInteger[] least;

    private final BigInteger[] most;
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Integer> strained = new ArrayList<>();
    private boolean exact = true;
    private int steps;

    private Feasibility(FiledFigures filed, ReducedSystem system) {
        this.filed = filed;
        this.system = system;
        unknowns = system.unknowns();
        rows = Arrays.stream(unknowns).map(system::rowSolvedFor).toArray();
        least = new BigInteger[unknowns.length];
        most = new BigInteger[unknowns.length];
        for (int u = 0; u < unknowns.length; u++) {
            least[u] = smallest(unknowns[u]).subtract(filed.value(unknowns[u]));
            most[u] = LARGEST.subtract(filed.value(unknowns[u]));
        }
    }

    /** Looks at a system whose equations are met. */
    static Feasibility of(FiledFigures filed, ReducedSystem system) {
        Feasibility feasibility = new Feasibility(filed, system);
        feasibility.collect();
        if (feasibility.isFeasible()) {
            feasibility.narrow();
            feasibility.decide();
        }
        return feasibility;
    }

    private BigInteger smallest(int cell) {
        return filed.identities().isSigned(cell) ? SMALLEST : BigInteger.ZERO;
    }

    private boolean isFree(int place) {
        return rows[place] == ReducedSystem.NONE;
    }

    private void collect() {
        for (int u = 0; u < unknowns.length; u++) {
            if (!isFree(u)) {
                collect(u);
            }
        }
        for (int row = 0; row < system.rows(); row++) {
            if (system.isLimit(row)) {
                add(row, 1, BigInteger.ZERO);
            }
        }
    }

    /**
     * What an equation is solved for has bounds below and above, times its coefficient, and is a whole number, which it
     * cannot be if all unknowns count several times and the rest is not divisible by that.
     */
    private void collect(int place) {
        int row = rows[place];
        int coefficient = system.row(row)[unknowns[place]];
        BigInteger size = BigInteger.valueOf(Math.abs(coefficient));
        int sign = Integer.signum(coefficient);
        add(row, sign, least[place].multiply(size));
        add(row, -sign, most[place].negate().multiply(size));
        if (system.sum(row).mod(commonDivisor(row)).signum() != 0) {
            strained.add(row);
        }
    }

    private BigInteger commonDivisor(int row) {
        return Arrays.stream(unknowns)
                .mapToObj(unknown -> BigInteger.valueOf(system.row(row)[unknown]))
                .reduce(BigInteger.ZERO, BigInteger::gcd);
    }

    /** Adds a bound; one without a free unknown is met or strained at once. */
    private void add(int row, int sign, BigInteger constant) {
        int[] places = new int[unknowns.length];
        int[] factors = new int[unknowns.length];
        int count = 0;
        for (int u = 0; u < unknowns.length; u++) {
            int coefficient = system.row(row)[unknowns[u]];
            if (isFree(u) && coefficient != 0) {
                places[count] = u;
                factors[count++] = sign * coefficient;
            }
        }
        BigInteger total = ReducedSystem.times(system.sum(row), sign).add(constant);
        if (count > 0) {
            bounds.add(new Bound(row, Arrays.copyOf(places, count), Arrays.copyOf(factors, count), total));
        } else if (total.signum() > 0) {
            strained.add(row);
        }
    }

    private void narrow() {
        boolean moved = true;
        for (int round = 0; moved && round < MAX_ROUNDS; round++) {
            moved = false;
            for (Bound bound : bounds) {
                moved |= bound.narrow(least, most);
                steps++;
            }
        }
    }

    private void decide() {
        if (contradict()) {
            bounds.forEach(bound -> strained.add(bound.row()));
        }
    }

    private boolean contradict() {
        int[] free = IntStream.range(0, unknowns.length).filter(this::isFree).toArray();
        if (Arrays.stream(free).anyMatch(u -> least[u].compareTo(most[u]) > 0)) {
            return true;
        }
        if (free.length > FEW || bounds.size() > FEW_BOUNDS) {
            exact = isSolution(least) || isSolution(most);
            return false;
        }
        List<BigInteger[]> rows = new ArrayList<>();
        for (int u : free) {
            rows.add(row(free, new Bound(0, new int[] {u}, new int[] {1}, most[u].negate())));
            rows.add(row(free, new Bound(0, new int[] {u}, new int[] {-1}, least[u])));
        }
        bounds.forEach(bound -> rows.add(row(free, bound)));
        Existence existence = WholeSolution.in(rows, free.length, numbers -> {
            BigInteger[] changes = least.clone();
            for (int i = 0; i < free.length; i++) {
                changes[free[i]] = numbers[i];
            }
            return isWhole(changes);
        });
        exact = existence != Existence.OPEN;
        return existence == Existence.EXCLUDED;
    }

    /** Whether changes of the free unknowns are a solution: everything within bounds, and whole. */
    private boolean isSolution(BigInteger[] changes) {
        return bounds.stream().allMatch(bound -> bound.isMetBy(changes)) && isWhole(changes);
    }

    /** Whether what the equations are solved for is whole with changes of the free unknowns. */
    private boolean isWhole(BigInteger[] changes) {
        for (int u = 0; u < unknowns.length; u++) {
            if (!isFree(u)) {
                int row = rows[u];
                BigInteger size = BigInteger.valueOf(Math.abs(system.row(row)[unknowns[u]]));
                if (sum(row, changes).mod(size).signum() != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What a row comes to with changes of the free unknowns. */
    private BigInteger sum(int row, BigInteger[] changes) {
        BigInteger sum = system.sum(row);
        for (int u = 0; u < unknowns.length; u++) {
            if (isFree(u)) {
                sum = sum.add(ReducedSystem.times(changes[u], system.row(row)[unknowns[u]]));
            }
        }
        return sum;
    }

    private static BigInteger[] row(int[] free, Bound bound) {
        BigInteger[] row = new BigInteger[free.length + 1];
        Arrays.fill(row, BigInteger.ZERO);
        for (int i = 0; i < bound.places().length; i++) {
            row[Arrays.binarySearch(free, bound.places()[i])] = BigInteger.valueOf(bound.factors()[i]);
        }
        row[free.length] = bound.constant();
        return row;
    }

    /** Whether there is such a solution. */
    boolean isFeasible() {
        return strained.isEmpty();
    }

    /** Whether that is certain: decided, or shown by a solution. If not, there may be none although none was excluded. */
    boolean isExact() {
        return exact;
    }

    /** How many bounds were drawn together. */
    int steps() {
        return steps;
    }

    /** Rows one of which must change for a solution to exist. A cell in none of them is of no use. */
    List<Integer> strained() {
        return strained;
    }

    /** The figures of the unknowns, as far as they follow. */
    NavigableMap<Integer, BigInteger> figures() {
        NavigableMap<Integer, BigInteger> figures = new TreeMap<>();
        for (int u = 0; u < unknowns.length; u++) {
            int cell = unknowns[u];
            change(u).ifPresent(change -> figures.put(cell, filed.value(cell).add(change)));
        }
        return figures;
    }

    private Optional<BigInteger> change(int place) {
        if (isFree(place)) {
            return isOpen(place) ? Optional.empty() : Optional.of(least[place]);
        }
        int row = rows[place];
        int[] coefficients = system.row(row);
        for (int u = 0; u < unknowns.length; u++) {
            if (isFree(u) && isOpen(u) && coefficients[unknowns[u]] != 0) {
                return Optional.empty();
            }
        }
        return Optional.of(sum(row, least).negate().divide(BigInteger.valueOf(coefficients[unknowns[place]])));
    }

    private boolean isOpen(int place) {
        return !least[place].equals(most[place]);
    }
}
