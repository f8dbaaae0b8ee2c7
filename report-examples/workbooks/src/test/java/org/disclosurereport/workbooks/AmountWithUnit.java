package org.disclosurereport.workbooks;

import java.math.BigDecimal;

/**
 * An amount that is filed with its unit inside the cell.
 *
 * @param printed what stands in the cell, for example {@code 251000元}
 * @param value the amount
 */
record AmountWithUnit(String printed, BigDecimal value) {

    @Override
    public String toString() {
        return printed;
    }
}
