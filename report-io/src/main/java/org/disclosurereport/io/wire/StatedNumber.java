package org.disclosurereport.io.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * The number of a stated figure on the wire: a plain decimal whose zeros after the point count, and beside it the
 * power of ten to which it is known if that is more than one. Nothing is ever built whose size the literal decides.
 */
public final class StatedNumber {

    /** All digits of a stated figure, and all zeros that it may need. */
    public static final int MAX_DIGITS = 2 * StatedFigure.MAX_DIGITS;

    private StatedNumber() {}

    /** What is wrong with a literal that is a number. */
    static Optional<ReadingCode> problem(String literal) {
        if (FigureText.digits(literal) > MAX_DIGITS) {
            return Optional.of(ReadingCode.LIMIT_NUMBER);
        }
        boolean exponent = literal.indexOf('e') >= 0 || literal.indexOf('E') >= 0;
        return exponent ? Optional.of(ReadingCode.NUM_SYNTAX) : Optional.empty();
    }

    /** Whether a literal is a power of ten that can be the precision of a stated figure. */
    static boolean isPrecision(String literal) {
        return literal.length() > 1
                && literal.length() <= StatedFigure.MAX_DIGITS + 1
                && literal.charAt(0) == '1'
                && literal.chars().skip(1).allMatch(c -> c == '0');
    }

    /** The number that is known to a power of ten only, or empty if the power does not divide it. */
    static Optional<BigDecimal> rounded(BigDecimal number, String precision) {
        if (number.scale() > 0 || number.remainder(new BigDecimal(precision)).signum() != 0) {
            return Optional.empty();
        }
        return Optional.of(number.setScale(1 - precision.length(), RoundingMode.UNNECESSARY));
    }

    /** How many digits or zeros a number has if they are more than a stated figure can have, else 0. */
    static int excess(BigDecimal number) {
        int digits = Math.max(number.precision(), Math.abs(number.scale()));
        return digits > StatedFigure.MAX_DIGITS ? digits : 0;
    }

    /**
     * The number without an exponent.
     *
     * @param figure the figure
     * @return its value, with as many decimals as it is stated with
     */
    public static BigDecimal plain(StatedFigure figure) {
        BigDecimal value = figure.getValue();
        return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    /**
     * The power of ten that stands beside the number.
     *
     * @param figure the figure
     * @return 10 or more, or empty if the number itself says how precise it is
     */
    public static Optional<BigDecimal> precision(StatedFigure figure) {
        BigDecimal value = figure.getValue();
        return value.scale() < 0 ? Optional.of(value.ulp().setScale(0, RoundingMode.UNNECESSARY)) : Optional.empty();
    }
}
