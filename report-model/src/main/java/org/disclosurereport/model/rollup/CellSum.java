package org.disclosurereport.model.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.table.CellState;

/**
 * The sum of one cell over many tables, and how many of them filled it in. Those that did not are not the same as those
 * that reported 0: the sum counts them as nothing, and says how many they are.
 *
 * @param definition the cell
 * @param sum the sum of all numbers, in pieces or 分; 0 if there is none
 * @param numbers how many tables hold a number, zeros included
 * @param blank how many hold nothing
 * @param slash how many hold {@code /}
 * @param dash how many hold a dash
 * @param unreadable how many hold something that is not a figure
 */
public record CellSum(
        CellDefinition definition, BigInteger sum, long numbers, long blank, long slash, long dash, long unreadable) {

    /**
     * What can be said of the sum.
     *
     * @return UNREADABLE if a part is unreadable; else NUMBER if anybody filled the cell in; else what all left there, or
     *     BLANK if not all left the same
     */
    public CellState state() {
        if (unreadable > 0) {
            return CellState.UNREADABLE;
        }
        if (numbers > 0) {
            return CellState.NUMBER;
        }
        if (unfilled() == 0 || blank > 0) {
            return CellState.BLANK;
        }
        return dash == 0 ? CellState.SLASH : slash == 0 ? CellState.DASH : CellState.BLANK;
    }

    /**
     * How many tables left the cell unfilled.
     *
     * @return the number of tables with nothing, {@code /} or a dash
     */
    public long unfilled() {
        return blank + slash + dash;
    }

    /**
     * The sum in the unit of the form.
     *
     * @return the sum of all readable numbers, or empty if there is none
     */
    public Optional<BigDecimal> figure() {
        return numbers > 0 ? Optional.of(definition.unit().toDecimal(sum)) : Optional.empty();
    }

    /**
     * What is known of the sum, for a person.
     *
     * @return the sum in the unit of the form, {@code +?} behind it or {@code ?} alone if a part is unreadable, or the
     *     empty text if nobody filled the cell in
     */
    public String text() {
        String known = figure().map(BigDecimal::toPlainString).orElse("");
        return unreadable == 0 ? known : known.isEmpty() ? "?" : known + "+?";
    }
}
