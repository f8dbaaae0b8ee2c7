package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The identities of a table while some cells are taken as unknown: equations and limits in the changes of the cells,
 * solved for the unknown ones by exact elimination. Every row says: what its cells change by, times the coefficients,
 * plus the sum that the row comes to now, is 0 (an equation) or not above 0 (a limit).
 *
 * <p>Coefficients are whole numbers and stay small: a cell stands in three identities at most.
 */
final class ReducedSystem {

    static final int NONE = -1;

    private final int equations;
    private final int[][] coefficients;
    private final BigInteger[] sums;
    /** The unknown that an equation is solved for, or {@link #NONE}. */
    private final int[] solvedFor;

    private final int[] unknowns;

    private ReducedSystem(int equations, int[][] coefficients, BigInteger[] sums, int[] solvedFor, int[] unknowns) {
        this.equations = equations;
        this.coefficients = coefficients;
        this.sums = sums;
        this.solvedFor = solvedFor;
        this.unknowns = unknowns;
    }

    /** The system in which every cell holds what it holds. */
    static ReducedSystem of(TableIdentities table, BigInteger[] values) {
        int[][] equations = table.equations();
        int[][] limits = table.limits();
        int rows = equations.length + limits.length;
        int[][] coefficients = new int[rows][];
        BigInteger[] sums = new BigInteger[rows];
        for (int row = 0; row < rows; row++) {
            int[] cells = row < equations.length ? equations[row] : limits[row - equations.length];
            coefficients[row] = cells;
            sums[row] = sum(cells, values);
        }
        int[] solvedFor = new int[equations.length];
        Arrays.fill(solvedFor, NONE);
        return new ReducedSystem(equations.length, coefficients, sums, solvedFor, new int[0]);
    }

    private static BigInteger sum(int[] coefficients, BigInteger[] values) {
        BigInteger sum = BigInteger.ZERO;
        for (int cell = 0; cell < values.length; cell++) {
            if (coefficients[cell] != 0) {
                sum = sum.add(times(values[cell], coefficients[cell]));
            }
        }
        return sum;
    }

    static BigInteger times(BigInteger value, int factor) {
        return switch (factor) {
            case 1 -> value;
            case -1 -> value.negate();
            default -> value.multiply(BigInteger.valueOf(factor));
        };
    }

    int rows() {
        return coefficients.length;
    }

    int[] row(int row) {
        return coefficients[row];
    }

    /** What a row comes to if no cell but the unknowns changes. */
    BigInteger sum(int row) {
        return sums[row];
    }

    /** The cells taken as unknown, in the order in which they were taken. */
    int[] unknowns() {
        return unknowns;
    }

    boolean isUnknown(int cell) {
        for (int unknown : unknowns) {
            if (unknown == cell) {
                return true;
            }
        }
        return false;
    }

    /** The equation that is solved for an unknown, or {@link #NONE} if its value is free. */
    int rowSolvedFor(int unknown) {
        for (int row = 0; row < equations; row++) {
            if (solvedFor[row] == unknown) {
                return row;
            }
        }
        return NONE;
    }

    /** The equations that are still to be met by a change of cells that are not yet unknown. */
    int[] unmet() {
        return IntStream.range(0, equations)
                .filter(row -> solvedFor[row] == NONE && sums[row].signum() != 0)
                .toArray();
    }

    boolean isLimit(int row) {
        return row >= equations;
    }

    /** Whether changing this one cell more would meet every equation. */
    boolean wouldBeMetBy(int cell, int unmet) {
        int[] pivot = coefficients[unmet];
        for (int row = 0; row < equations; row++) {
            if (solvedFor[row] == NONE
                    && !times(sums[row], pivot[cell]).equals(times(sums[unmet], coefficients[row][cell]))) {
                return false;
            }
        }
        return true;
    }

    /** The system with one unknown more. An equation that contains it is solved for it; if there is none, it is free. */
    ReducedSystem with(int cell) {
        int pivot = NONE;
        for (int row = 0; row < equations; row++) {
            if (solvedFor[row] == NONE
                    && coefficients[row][cell] != 0
                    && (pivot == NONE || Math.abs(coefficients[row][cell]) < Math.abs(coefficients[pivot][cell]))) {
                pivot = row;
            }
        }
        ReducedSystem system = new ReducedSystem(
                equations, coefficients.clone(), sums.clone(), solvedFor.clone(), appended(unknowns, cell));
        if (pivot != NONE) {
            system.solvedFor[pivot] = cell;
            for (int row = 0; row < rows(); row++) {
                if (row != pivot && coefficients[row][cell] != 0) {
                    system.eliminate(row, pivot, cell);
                }
            }
        }
        return system;
    }

    private static int[] appended(int[] cells, int cell) {
        int[] longer = Arrays.copyOf(cells, cells.length + 1);
        longer[cells.length] = cell;
        return longer;
    }

    /** Rows are shared between systems: a changed one is a new one. A limit is only ever multiplied by more than 0. */
    private void eliminate(int row, int pivot, int cell) {
        int[] from = coefficients[pivot];
        int scale = Math.abs(from[cell]);
        int factor = coefficients[row][cell] * Integer.signum(from[cell]);
        int[] changed = new int[from.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = coefficients[row][i] * scale - from[i] * factor;
        }
        coefficients[row] = changed;
        sums[row] = times(sums[row], scale).subtract(times(sums[pivot], factor));
        if (scale != 1) {
            shorten(row);
        }
    }

    private void shorten(int row) {
        BigInteger divisor = BigInteger.ZERO;
        for (int coefficient : coefficients[row]) {
            divisor = divisor.gcd(BigInteger.valueOf(coefficient));
        }
        if (divisor.signum() != 0) {
            divisor = divisor.gcd(sums[row]);
            sums[row] = sums[row].divide(divisor);
            for (int i = 0; i < coefficients[row].length; i++) {
                coefficients[row][i] /= divisor.intValueExact();
            }
        }
    }
}
