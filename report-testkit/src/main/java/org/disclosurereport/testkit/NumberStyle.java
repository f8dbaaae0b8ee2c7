package org.disclosurereport.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How a sentence prints a number. */
enum NumberStyle {
    /** All digits: 12345. */
    PLAIN,
    /** All digits with separators of thousands: 12,345. */
    GROUPED,
    /** From 10,000 on in 万 with one decimal: 1.2万. */
    ROUNDED;

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int ZEROS = 4;

    /**
     * A number as it is printed.
     *
     * @param text the digits, with 万 behind them if it is rounded
     * @param value the number that the text states; its scale is its precision
     */
    record Printed(String text, BigDecimal value) {}

    Printed print(BigDecimal number) {
        if (this == ROUNDED && number.compareTo(TEN_THOUSAND) >= 0) {
            BigDecimal rounded = number.movePointLeft(ZEROS).setScale(1, RoundingMode.HALF_UP);
            return new Printed(rounded.toPlainString() + "万", rounded.scaleByPowerOfTen(ZEROS));
        }
        boolean groups = this == GROUPED && number.scale() <= 0;
        return new Printed(
                groups ? String.format(Locale.ROOT, "%,d", number.longValueExact()) : number.toPlainString(), number);
    }
}
