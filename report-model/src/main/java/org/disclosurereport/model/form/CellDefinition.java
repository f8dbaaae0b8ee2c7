package org.disclosurereport.model.form;

/**
 * One cell that the form asks for: where it stands and in which unit it is filled in.
 *
 * @param index position of the cell in its table, from 0
 * @param ref address of the figure
 * @param row the row as printed
 * @param column the column as printed
 * @param unit the unit of the figure
 */
public record CellDefinition(int index, CellRef ref, FormLabel row, FormLabel column, Unit unit) {

    /**
     * Whether the figure may be negative: a change against last year.
     *
     * @return true if a minus sign is no error here
     */
    public boolean isSigned() {
        return row.isSigned() || column.isSigned();
    }

    /**
     * The cell in the form's own words.
     *
     * @return for example {@code 「（七）总计」「自然人」} and {@code row '3.7 Concluded, total', column
     *     'Natural person'}
     */
    public Wording described() {
        Wording rowText = row.numbered();
        Wording columnText = column.wording();
        return Wording.of(
                "「" + rowText.zh() + "」「" + columnText.zh() + "」",
                "row '" + rowText.en() + "', column '" + columnText.en() + "'");
    }
}
