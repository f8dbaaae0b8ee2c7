package org.disclosurereport.io.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** The digits that a person typed for a number that a file keeps as a binary double. */
final class StoredNumber {

    private StoredNumber() {}

    /** The double that plain digits mean, or not a number. */
    static double parse(String digits) {
        try {
            return digits.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0)
                    ? Double.parseDouble(digits)
                    : Double.NaN;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /** The shortest decimal that is this double; {@code Double.toString} is not always that on JDK 17. */
    static String text(double number) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = exact.round(new MathContext(17));
        for (int digits = 16; digits >= 1; digits--) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() != number) {
                break;
            }
            shortest = rounded;
        }
        if (shortest.signum() == 0) {
            return "0";
        }
        BigDecimal bare = shortest.stripTrailingZeros();
        return bare.precision() - bare.scale() <= 20 && bare.scale() <= 20 ? bare.toPlainString() : bare.toString();
    }
}
