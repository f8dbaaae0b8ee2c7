package org.disclosurereport.io.spreadsheet;

import java.math.BigDecimal;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridCell.Kind;

/** Numbers that are shown as percentages. A percentage is not a count: 1 that is shown as 100% is no 1. */
final class StoredPercent {

    /** Beyond these digits a double is no percentage that anybody means. */
    private static final double LARGEST = 1e15;

    private StoredPercent() {}

    /** The cell with the percentage that a person sees, all digits included; what is none stays a number. */
    static GridCell in(GridCell cell, String number) {
        double stored = StoredNumber.parse(number);
        if (!(Math.abs(stored) < LARGEST)) {
            return cell.as(Kind.NUMBER, number);
        }
        BigDecimal percent =
                new BigDecimal(StoredNumber.text(stored)).movePointRight(2).stripTrailingZeros();
        return cell.as(Kind.TEXT, (percent.scale() <= 20 ? percent.toPlainString() : percent.toString()) + "%");
    }
}
