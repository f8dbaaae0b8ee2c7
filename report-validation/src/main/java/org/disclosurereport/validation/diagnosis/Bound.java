package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;

/**
 * An inequality in the free unknowns of a system: the sum of their changes, each times its factor, plus a constant is
 * not above 0.
 */
final class Bound {

    private final int row;
    private final int[] places;
    private final int[] factors;
    private final BigInteger constant;

    Bound(int row, int[] places, int[] factors, BigInteger constant) {
        this.row = row;
        this.places = places;
        this.factors = factors;
        this.constant = constant;
    }

    /** The row of the system that it comes from. */
    int row() {
        return row;
    }

    /** The places of the unknowns. */
    int[] places() {
        return places;
    }

    /** The factors of the unknowns, none of them 0. */
    int[] factors() {
        return factors;
    }

    /** What is added to them. */
    BigInteger constant() {
        return constant;
    }

    /** Draws the range of every unknown together as far as the ranges of the others allow; tells whether one moved. */
    boolean narrow(BigInteger[] least, BigInteger[] most) {
        BigInteger smallest = constant;
        for (int i = 0; i < places.length; i++) {
            smallest = smallest.add(smallest(i, least, most));
        }
        boolean moved = false;
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            BigInteger size = BigInteger.valueOf(Math.abs(factors[i]));
            BigInteger room = floor(smallest(i, least, most).subtract(smallest), size);
            if (isAdded(i) && room.compareTo(most[place]) < 0) {
                most[place] = room;
                moved = true;
            } else if (!isAdded(i) && room.negate().compareTo(least[place]) > 0) {
                least[place] = room.negate();
                moved = true;
            }
        }
        return moved;
    }

    /** Whether it holds for changes of all unknowns. */
    boolean isMetBy(BigInteger[] changes) {
        BigInteger sum = constant;
        for (int i = 0; i < places.length; i++) {
            sum = sum.add(ReducedSystem.times(changes[places[i]], factors[i]));
        }
        return sum.signum() <= 0;
    }

    /** The least that an unknown can add. */
    private BigInteger smallest(int at, BigInteger[] least, BigInteger[] most) {
        BigInteger extreme = isAdded(at) ? least[places[at]] : most[places[at]];
        return ReducedSystem.times(extreme, factors[at]);
    }

    private boolean isAdded(int at) {
        return Integer.signum(factors[at]) == 1;
    }

    /** The quotient, rounded down. */
    static BigInteger floor(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
