package org.disclosurereport.io.wire;

import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Unit;

/**
 * Reads a number literal as a figure of a unit: a plain decimal, exactly, never rounded. Nothing
 * is ever built whose size the literal decides.
 */
public final class FigureText {

    /** No figure has more digits; two of them lie beyond what can be stored. */
    public static final int MAX_DIGITS = 20;

    private FigureText() {}

    /** What is wrong with a literal, apart from its size. */
    static Optional<ReadingCode> problem(String literal, Unit unit) {
        if (!isNumber(literal)) {
            return Optional.of(ReadingCode.NUM_SYNTAX);
        }
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

    /** Whether a text is a number as JSON (RFC 8259) writes it: no plus sign, no leading zeros. */
    public static boolean isNumber(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int end = endOfDigits(text, i);
        if (end == i || (end > i + 1 && text.charAt(i) == '0')) {
            return false;
        }
        i = end;
        if (i < text.length() && text.charAt(i) == '.') {
            end = endOfDigits(text, i + 1);
            if (end == i + 1) {
                return false;
            }
            i = end;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
                i++;
            }
            end = endOfDigits(text, i);
            if (end == i) {
                return false;
            }
            i = end;
        }
        return i == text.length();
    }

    private static int endOfDigits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Whether a number has neither a fraction nor an exponent. */
    public static boolean isWhole(String literal) {
        return literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
    }

    /** How many digits a literal has. */
    public static int digits(String literal) {
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
