package org.disclosurereport.io.json.codec;

import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Unit;

/**
 * Reads a number literal of JSON as a figure of a unit: a plain decimal, exactly, never rounded. Nothing
 * is ever built whose size the literal decides.
 */
final class FigureText {

    /** No figure has more digits; two of them lie beyond what can be stored. */
    static final int MAX_DIGITS = 20;

    private FigureText() {}

    /** What is wrong with a literal, apart from its size. */
    static Optional<ReadingCode> problem(String literal, Unit unit) {
        int point = literal.indexOf('.');
        boolean exponent = literal.indexOf('e') >= 0 || literal.indexOf('E') >= 0;
        if (digits(literal) > MAX_DIGITS) {
            return Optional.of(ReadingCode.LIMIT_NUMBER);
        }
        if (unit.decimals() == 0) {
            return point >= 0 || exponent ? Optional.of(ReadingCode.NUM_NOT_INTEGER) : Optional.empty();
        }
        if (exponent) {
            return Optional.of(ReadingCode.NUM_SYNTAX);
        }
        return point >= 0 && literal.length() - point - 1 > unit.decimals()
                ? Optional.of(ReadingCode.NUM_PRECISION)
                : Optional.empty();
    }

    static int digits(String literal) {
        int digits = 0;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            }
        }
        return digits;
    }

    /**
     * The whole number that is stored.
     *
     * @param literal a literal without {@link #problem}
     * @throws ArithmeticException if it does not fit a {@code long}
     */
    static long stored(String literal, Unit unit) {
        boolean negative = literal.charAt(0) == '-';
        long stored = 0;
        int decimals = -1;
        for (int i = negative ? 1 : 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '.') {
                decimals = 0;
                continue;
            }
            stored = Math.subtractExact(Math.multiplyExact(stored, 10L), c - '0');
            if (decimals >= 0) {
                decimals++;
            }
        }
        for (int i = Math.max(0, decimals); i < unit.decimals(); i++) {
            stored = Math.multiplyExact(stored, 10L);
        }
        return negative ? stored : Math.negateExact(stored);
    }

    /** A whole number of the unit as the number that is stored. */
    static long stored(long whole, Unit unit) {
        long stored = whole;
        for (int i = 0; i < unit.decimals(); i++) {
            stored = Math.multiplyExact(stored, 10L);
        }
        return stored;
    }
}
