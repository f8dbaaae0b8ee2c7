package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a few inequalities have a solution in whole numbers. The range of the first unknown follows when the others
 * are eliminated (Fourier and Motzkin); the least numbers of that range are tried one after the other, and for each of
 * them the next unknown in the same way. Where figures are only added up, the first number of every range is one that
 * fits. Where a figure counts twice there may be none between two fractions, and then the range ends before the trials.
 */
final class WholeSolution {

    /** What is known about a solution. */
    enum Existence {
        /** One was found. */
        SHOWN,
        /** There is none. */
        EXCLUDED,
        /** None was found and none excluded. */
        OPEN
    }

    /** How many numbers of a range are tried. */
    private static final int TRIALS = 8;

    private final int unknowns;
    private final Predicate<BigInteger[]> condition;

    private WholeSolution(int unknowns, Predicate<BigInteger[]> condition) {
        this.unknowns = unknowns;
        this.condition = condition;
    }

    /**
     * Looks for a solution.
     *
     * @param rows factors of the unknowns and, last, a constant: together they are not above 0; every unknown is
     *     bounded from below and from above
     * @param unknowns how many unknowns there are
     * @param condition what must be true of a solution besides
     */
    static Existence in(List<BigInteger[]> rows, int unknowns, Predicate<BigInteger[]> condition) {
        return new WholeSolution(unknowns, condition).beyond(new BigInteger[0], rows);
    }

    /** With the first unknowns known, and what is left of the rows. */
    private Existence beyond(BigInteger[] known, List<BigInteger[]> rows) {
        int next = known.length;
        List<BigInteger[]> alone = rows;
        for (int other = unknowns - 1; other > next; other--) {
            alone = without(other, alone);
        }
        if (alone.stream().anyMatch(row -> isNever(row))) {
            return Existence.EXCLUDED;
        }
        if (next == unknowns) {
            return condition.test(known) ? Existence.SHOWN : Existence.EXCLUDED;
        }
        BigInteger most = most(next, 1, alone);
        BigInteger number = most(next, -1, alone).negate();
        boolean excluded = true;
        BigInteger[] longer = Arrays.copyOf(known, next + 1);
        for (int trial = 0; trial < TRIALS && number.compareTo(most) <= 0; trial++) {
            longer[next] = number;
            Existence beyond = beyond(longer, with(next, number, rows));
            if (beyond == Existence.SHOWN) {
                return beyond;
            }
            excluded &= beyond == Existence.EXCLUDED;
            number = number.add(BigInteger.ONE);
        }
        return excluded && number.compareTo(most) > 0 ? Existence.EXCLUDED : Existence.OPEN;
    }

    private boolean isNever(BigInteger[] row) {
        return row[unknowns].signum() > 0 && Arrays.stream(row, 0, unknowns).allMatch(factor -> factor.signum() == 0);
    }

    /** The largest number that rows in one unknown allow, times a sign. */
    private BigInteger most(int unknown, int sign, List<BigInteger[]> rows) {
        return rows.stream()
                .filter(row -> row[unknown].signum() == sign)
                .map(row -> Bound.floor(row[unknowns].negate(), row[unknown].abs()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<BigInteger[]> with(int unknown, BigInteger number, List<BigInteger[]> rows) {
        return rows.stream()
                .map(row -> {
                    BigInteger[] changed = row.clone();
                    changed[unknowns] = row[unknowns].add(row[unknown].multiply(number));
                    changed[unknown] = BigInteger.ZERO;
                    return changed;
                })
                .toList();
    }

    private static List<BigInteger[]> without(int unknown, List<BigInteger[]> rows) {
        List<BigInteger[]> left = new ArrayList<>();
        for (BigInteger[] row : rows) {
            if (row[unknown].signum() == 0) {
                left.add(row);
            } else if (row[unknown].signum() == 1) {
                for (BigInteger[] other : rows) {
                    if (other[unknown].signum() == -1) {
                        left.add(sum(row, other, unknown));
                    }
                }
            }
        }
        return left;
    }

    private static BigInteger[] sum(BigInteger[] above, BigInteger[] below, int unknown) {
        BigInteger[] sum = new BigInteger[above.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = above[i].multiply(below[unknown].negate()).add(below[i].multiply(above[unknown]));
        }
        return sum;
    }
}
