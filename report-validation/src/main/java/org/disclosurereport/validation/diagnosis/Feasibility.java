package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a system whose equations are met can hold figures that a table can: whole, not negative where none is, within
 * the limits of the form. Unknowns that no equation is solved for may be anything between bounds, which are drawn
 * together until nothing moves. With one such unknown this is exact; with more, a solution may be taken to exist that
 * does not, never the reverse.
 */
final class Feasibility {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final int MAX_ROUNDS = 16;

    private final FiledFigures filed;
    private final ReducedSystem system;
    private final int[] unknowns;
    /** By the place of an unknown; null for one that an equation is solved for. */
    private final BigInteger[] least;

    private final BigInteger[] most;
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Integer> strained = new ArrayList<>();

    /** Free unknowns times factors plus a constant are not above 0. */
    private record Bound(int row, BigInteger[] factors, BigInteger constant) {}

    private Feasibility(FiledFigures filed, ReducedSystem system) {
        this.filed = filed;
        this.system = system;
        unknowns = system.unknowns();
        least = new BigInteger[unknowns.length];
        most = new BigInteger[unknowns.length];
    }

    /** Looks at a system whose equations are met. */
    static Feasibility of(FiledFigures filed, ReducedSystem system) {
        Feasibility feasibility = new Feasibility(filed, system);
        feasibility.collect();
        feasibility.narrow();
        return feasibility;
    }

    private void collect() {
        for (int u = 0; u < unknowns.length; u++) {
            if (system.rowSolvedFor(unknowns[u]) == ReducedSystem.NONE) {
                least[u] = smallest(unknowns[u]).subtract(filed.value(unknowns[u]));
                most[u] = LARGEST.subtract(filed.value(unknowns[u]));
            }
        }
        for (int unknown : unknowns) {
            int row = system.rowSolvedFor(unknown);
            if (row != ReducedSystem.NONE) {
                collect(row, unknown);
            }
        }
        for (int row = 0; row < system.rows(); row++) {
            if (system.isLimit(row)) {
                add(row, BigInteger.ONE, BigInteger.ZERO);
            }
        }
    }

    private BigInteger smallest(int cell) {
        return filed.identities().isSigned(cell) ? SMALLEST : BigInteger.ZERO;
    }

    /** What is solved for an unknown is its change times its coefficient; its figure has bounds below and above. */
    private void collect(int row, int unknown) {
        BigInteger coefficient = BigInteger.valueOf(system.row(row)[unknown]);
        BigInteger size = coefficient.abs();
        BigInteger sign = BigInteger.valueOf(coefficient.signum());
        BigInteger below = smallest(unknown).subtract(filed.value(unknown)).multiply(size);
        BigInteger above = filed.value(unknown).subtract(LARGEST).multiply(size);
        add(row, sign, below);
        add(row, sign.negate(), above);
        if (isFixed(row) && system.sum(row).mod(size).signum() != 0) {
            strained.add(row);
        }
    }

    private boolean isFixed(int row) {
        for (int u = 0; u < unknowns.length; u++) {
            if (isFree(u) && system.row(row)[unknowns[u]] != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(int place) {
        return least[place] != null;
    }

    private void add(int row, BigInteger sign, BigInteger constant) {
        BigInteger[] factors = new BigInteger[unknowns.length];
        boolean isFixed = true;
        for (int u = 0; u < unknowns.length; u++) {
            factors[u] = isFree(u)
                    ? sign.multiply(BigInteger.valueOf(system.row(row)[unknowns[u]]))
                    : BigInteger.ZERO;
            isFixed &= factors[u].signum() == 0;
        }
        BigInteger total = system.sum(row).multiply(sign).add(constant);
        if (!isFixed) {
            bounds.add(new Bound(row, factors, total));
        } else if (total.signum() > 0) {
            strained.add(row);
        }
    }

    private void narrow() {
        boolean moved = !bounds.isEmpty();
        for (int round = 0; moved && round < MAX_ROUNDS; round++) {
            moved = false;
            for (Bound bound : bounds) {
                moved |= narrow(bound);
            }
        }
        for (int u = 0; u < unknowns.length; u++) {
            if (isFree(u) && least[u].compareTo(most[u]) > 0) {
                bounds.forEach(bound -> strained.add(bound.row()));
                return;
            }
        }
    }

    private boolean narrow(Bound bound) {
        BigInteger smallest = bound.constant();
        for (int u = 0; u < unknowns.length; u++) {
            smallest = smallest.add(smallest(bound, u));
        }
        boolean moved = false;
        for (int u = 0; u < unknowns.length; u++) {
            BigInteger factor = bound.factors()[u];
            if (factor.signum() != 0) {
                BigInteger rest = smallest(bound, u).subtract(smallest);
                if (factor.signum() > 0 && floor(rest, factor).compareTo(most[u]) < 0) {
                    most[u] = floor(rest, factor);
                    moved = true;
                } else if (factor.signum() < 0 && ceiling(rest, factor).compareTo(least[u]) > 0) {
                    least[u] = ceiling(rest, factor);
                    moved = true;
                }
            }
        }
        return moved;
    }

    /** The least that a free unknown can add. */
    private BigInteger smallest(Bound bound, int place) {
        BigInteger factor = bound.factors()[place];
        return switch (factor.signum()) {
            case 0 -> BigInteger.ZERO;
            case 1 -> factor.multiply(least[place]);
            default -> factor.multiply(most[place]);
        };
    }

    private static BigInteger floor(BigInteger dividend, BigInteger divisor) {
        return new java.math.BigDecimal(dividend)
                .divide(new java.math.BigDecimal(divisor), 0, RoundingMode.FLOOR)
                .toBigInteger();
    }

    private static BigInteger ceiling(BigInteger dividend, BigInteger divisor) {
        return floor(dividend.negate(), divisor).negate();
    }

    /** Whether there is such a solution. */
    boolean isFeasible() {
        return strained.isEmpty();
    }

    /** Rows one of which must change for a solution to exist. A cell in none of them is of no use. */
    List<Integer> strained() {
        return strained;
    }

    /** The figures of the unknowns, as far as they follow. */
    SortedMap<Integer, BigInteger> figures() {
        SortedMap<Integer, BigInteger> figures = new TreeMap<>();
        for (int u = 0; u < unknowns.length; u++) {
            int cell = unknowns[u];
            change(u).ifPresent(change -> figures.put(cell, filed.value(cell).add(change)));
        }
        return figures;
    }

    private Optional<BigInteger> change(int place) {
        if (isFree(place)) {
            return Optional.ofNullable(only(place));
        }
        int row = system.rowSolvedFor(unknowns[place]);
        BigInteger sum = system.sum(row);
        for (int u = 0; u < unknowns.length; u++) {
            int coefficient = system.row(row)[unknowns[u]];
            if (isFree(u) && coefficient != 0) {
                BigInteger only = only(u);
                if (only == null) {
                    return Optional.empty();
                }
                sum = sum.add(only.multiply(BigInteger.valueOf(coefficient)));
            }
        }
        return Optional.of(sum.negate().divide(BigInteger.valueOf(system.row(row)[unknowns[place]])));
    }

    private @Nullable BigInteger only(int place) {
        return least[place].equals(most[place]) ? least[place] : null;
    }
}
