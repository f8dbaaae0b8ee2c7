package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a few inequalities contradict each other: one unknown after the other is eliminated (Fourier and Motzkin)
 * until only numbers are left. Exact for fractions, and for whole numbers wherever factors are 1 and -1, as they are
 * where figures are added up.
 */
final class Contradiction {

    private Contradiction() {}

    /**
     * Looks for a contradiction.
     *
     * @param rows factors of the unknowns and, last, a constant: together they are not above 0
     * @param unknowns how many unknowns there are
     */
    static boolean isIn(List<BigInteger[]> rows, int unknowns) {
        List<BigInteger[]> left = rows;
        for (int unknown = 0; unknown < unknowns; unknown++) {
            left = without(unknown, left);
        }
        return left.stream().anyMatch(row -> row[unknowns].signum() > 0);
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
