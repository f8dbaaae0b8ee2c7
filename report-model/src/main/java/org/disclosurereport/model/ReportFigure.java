package org.disclosurereport.model;

import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.table.Cell;

/**
 * One figure of a report with everything that is needed to store or print it.
 *
 * @param definition address, labels and unit
 * @param cell what was filed
 */
public record ReportFigure(CellDefinition definition, Cell cell) {

    /**
     * The content as a person reads it, in the unit of the form.
     *
     * @return the number, {@code /}, {@code -}, the raw text, or the empty text for a blank
     */
    public String text() {
        return cell.format(definition.unit());
    }
}
