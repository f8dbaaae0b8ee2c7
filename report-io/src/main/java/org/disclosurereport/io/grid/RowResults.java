package org.disclosurereport.io.grid;

import org.disclosurereport.io.ReadResult;

/** Takes what the rows of the sheets of one document come to. */
public interface RowResults {

    /**
     * Takes part; all sheets do before the first row of any.
     *
     * @param sheet the sheet
     */
    void add(RowSheet sheet);

    /** Is told before every row. */
    void begin();

    /**
     * Takes what a row came to.
     *
     * @param sheet its sheet
     * @param result what came of it
     */
    void take(RowSheet sheet, ReadResult result);

    /** Is told at the end of every sheet. */
    void end();
}
