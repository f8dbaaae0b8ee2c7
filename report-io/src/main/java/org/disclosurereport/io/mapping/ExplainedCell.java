package org.disclosurereport.io.mapping;

import java.util.Optional;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;

/**
 * What became of one cell of a document: a cell with content, or one where a figure was looked for.
 *
 * @param sheet name of its sheet, empty for a text table
 * @param position position of its sheet, from 1
 * @param cell the cell; of a text table record and field
 * @param place where it stands, as findings tell it
 * @param text its content, empty if it has none
 * @param use what it was used for
 * @param address the figure that was read from it, if it is one of a table
 */
public record ExplainedCell(
        String sheet, int position, SheetRange cell, Location place, String text, Use use, Optional<CellRef> address) {

    /** What a cell is used for. */
    public enum Use {
        /** A figure of a table of the form. */
        FIGURE,
        /** A part of a list of figures outside of the tables. */
        LIST,
        /** A part of the narrative. */
        NARRATIVE,
        /** A title, a header, a label: it says what others are. */
        LABEL,
        /** Nothing: it is no part of the report. */
        NONE
    }
}
