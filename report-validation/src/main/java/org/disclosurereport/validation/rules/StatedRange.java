package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.disclosurereport.model.stated.StatedFigure;
import org.jspecify.annotations.Nullable;

/**
 * Between which numbers a true figure can lie that a sentence states, both included. A number that is printed to the
 * last unit is itself; one in 万 or 亿 is rounded or cut; 约 is a tenth to either side; 余 and 近 bound one side only.
 *
 * @param low the smallest, or null if nothing is known
 * @param high the largest, or null if nothing is known
 */
record StatedRange(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    static final StatedRange ZERO = new StatedRange(BigDecimal.ZERO, BigDecimal.ZERO);
    static final StatedRange HUNDRED = new StatedRange(BigDecimal.valueOf(100), BigDecimal.valueOf(100));

    /** More than any sentence prints. */
    private static final int DIGITS = 40;

    static StatedRange of(StatedFigure figure) {
        BigDecimal value = figure.getValue();
        BigDecimal rounding = value.scale() < 0 ? value.ulp() : BigDecimal.ZERO;
        if (figure.isExact()) {
            return around(value, rounding);
        }
        return switch (figure.getQualifier().orElseThrow()) {
            case DENIED -> around(value, rounding);
            case ABOUT -> around(value, rounding.max(value.abs().movePointLeft(1)));
            case OVER, AT_LEAST -> new StatedRange(value, null);
            case NEARLY, AT_MOST -> new StatedRange(null, value);
        };
    }

    private static StatedRange around(BigDecimal value, BigDecimal distance) {
        return new StatedRange(value.subtract(distance), value.add(distance));
    }

    StatedRange plus(StatedRange other) {
        return new StatedRange(sum(low, other.low), sum(high, other.high));
    }

    StatedRange minus(StatedRange other) {
        return new StatedRange(difference(low, other.high), difference(high, other.low));
    }

    /** The percentages that a number of this range can be of one of another range; open where that may be 0. */
    StatedRange percentOf(StatedRange whole) {
        return new StatedRange(
                percent(low, whole.high, RoundingMode.FLOOR), percent(high, whole.low, RoundingMode.CEILING));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.subtract(b);
    }

    private static @Nullable BigDecimal percent(
            @Nullable BigDecimal part, @Nullable BigDecimal whole, RoundingMode rounding) {
        return part == null || whole == null || whole.signum() <= 0
                ? null
                : part.movePointRight(2).divide(whole, new MathContext(DIGITS, rounding));
    }

    /** Whether both ends are known. */
    boolean isBounded() {
        return low != null && high != null;
    }

    /** Whether every number of this range is above every number of the other one. */
    boolean isAbove(StatedRange other) {
        return low != null && other.high != null && low.compareTo(other.high) > 0;
    }

    /** Whether the two have a number in common. */
    boolean meets(StatedRange other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /** Whether a sentence may state a number of this range so; whatever it states where an end is open. */
    boolean mayBeStatedAs(StatedFigure figure) {
        BigDecimal value = figure.getValue();
        return isStated(low, figure) || isStated(high, figure) || meets(new StatedRange(value, value));
    }

    private static boolean isStated(@Nullable BigDecimal end, StatedFigure figure) {
        return end == null || figure.mayState(end);
    }
}
