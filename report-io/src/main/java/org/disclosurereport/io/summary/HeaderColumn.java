package org.disclosurereport.io.summary;

import java.util.List;
import org.disclosurereport.io.grid.GridCell;

/**
 * What stands over one column of a summary sheet.
 *
 * @param index number of the column, from 0
 * @param leaf the innermost header
 * @param stack the normalised headers, the outermost first, the innermost last
 * @param narrow whether the innermost heads this column alone
 */
record HeaderColumn(int index, GridCell leaf, List<String> stack, boolean narrow) {

    /** The headers as one text, for messages. */
    String title() {
        return String.join("·", stack);
    }
}
