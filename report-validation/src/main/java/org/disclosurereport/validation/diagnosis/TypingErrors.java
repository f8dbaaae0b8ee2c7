package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.form.Unit;
import org.jspecify.annotations.Nullable;

/** By which typing error a figure could have become what is filed, if an explanation is right. */
final class TypingErrors {

    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    /** Smaller figures stand side by side by chance. */
    private static final BigInteger TELLING = BigInteger.TEN;

    private final FiledFigures filed;
    private final Explanation explanation;

    TypingErrors(FiledFigures filed, Explanation explanation) {
        this.filed = filed;
        this.explanation = explanation;
    }

    /** The likeliest error in a cell of the explanation. */
    TypingError in(int cell) {
        if (!filed.isNumber(cell)) {
            return TypingError.BLANK_TO_FILL;
        }
        BigInteger expected = expected(cell);
        if (expected == null) {
            return TypingError.OTHER;
        }
        BigInteger found = filed.value(cell);
        TypingError ofDigits = ofDigits(cell, found, expected);
        if (ofDigits == TypingError.SWAPPED_DIGITS) {
            return ofDigits;
        }
        TableIdentities table = filed.identities();
        if (isExchanged(cell, other -> table.areTotalAndPart(cell, other))) {
            return TypingError.TOTAL_AND_PART_EXCHANGED;
        }
        if (isOf(cell, other -> table.areBesideEachOther(cell, other))) {
            return TypingError.SHIFTED_COLUMN;
        }
        if (isOf(cell, other -> table.areAboveEachOther(cell, other))) {
            return TypingError.NEIGHBOURING_ROW;
        }
        return isUnitSlip(found, expected) ? TypingError.UNIT_SLIP : ofDigits;
    }

    private @Nullable BigInteger expected(int cell) {
        return explanation.figures().get(cell);
    }

    /** Whether a cell and another of the explanation would hold each other's figure. */
    private boolean isExchanged(int cell, IntPredicate related) {
        return Arrays.stream(explanation.cells())
                .filter(related)
                .anyMatch(other -> filed.value(cell).equals(expected(other))
                        && filed.value(other).equals(expected(cell)));
    }

    /** Whether a cell holds what belongs into another. */
    private boolean isOf(int cell, IntPredicate related) {
        return isExchanged(cell, related)
                || (filed.value(cell).compareTo(TELLING) >= 0
                        && Arrays.stream(filed.identities().neighbours(cell))
                                .filter(related)
                                .anyMatch(other -> filed.value(cell).equals(right(other))));
    }

    private BigInteger right(int cell) {
        BigInteger expected = expected(cell);
        return expected == null ? filed.value(cell) : expected;
    }

    private static boolean isUnitSlip(BigInteger found, BigInteger expected) {
        return found.equals(expected.multiply(TEN_THOUSAND)) || expected.equals(found.multiply(TEN_THOUSAND));
    }

    private TypingError ofDigits(int cell, BigInteger found, BigInteger expected) {
        if (found.signum() < 0 || expected.signum() < 0) {
            return TypingError.OTHER;
        }
        Unit unit = filed.identities().definition().cell(cell).unit();
        return ofDigits(unit.format(found.longValueExact()), unit.format(expected.longValueExact()));
    }

    private static TypingError ofDigits(String found, String expected) {
        int length = Math.max(found.length(), expected.length());
        String one = padded(found, length);
        String other = padded(expected, length);
        if (isSwapped(one, other)) {
            return TypingError.SWAPPED_DIGITS;
        }
        if (found.length() < expected.length() && lacksOne(padded(found, length - 1), expected)) {
            return TypingError.LOST_DIGIT;
        }
        if (expected.length() < found.length() && lacksOne(padded(expected, length - 1), found)) {
            return TypingError.EXTRA_DIGIT;
        }
        return firstDifference(one, other) == lastDifference(one, other) ? TypingError.WRONG_DIGIT : TypingError.OTHER;
    }

    /** A nought in front is not written: 102 with its first digits swapped is 12. */
    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    private static boolean isSwapped(String one, String other) {
        int first = firstDifference(one, other);
        return first + 1 == lastDifference(one, other)
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
    }

    private static boolean lacksOne(String shorter, String longer) {
        int first = firstDifference(shorter, longer);
        return shorter.substring(first).equals(longer.substring(first + 1));
    }

    /** The place of the first character that differs; the end of a text that the other one begins with. */
    private static int firstDifference(String one, String other) {
        return Arrays.mismatch(one.toCharArray(), other.toCharArray());
    }

    /** The place of the last character that differs in two texts of one length. */
    private static int lastDifference(String one, String other) {
        return one.length() - 1 - firstDifference(reversed(one), reversed(other));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
