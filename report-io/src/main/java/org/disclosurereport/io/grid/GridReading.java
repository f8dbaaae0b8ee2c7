package org.disclosurereport.io.grid;

import java.util.List;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;

/** What is made of the sheets of a document: usually one report. */
@FunctionalInterface
public interface GridReading {

    /**
     * Reads the sheets.
     *
     * @param grids the sheets in order
     * @param options what the caller knows
     * @param findings what was met so far; all that is met here is added
     * @return what became of them
     */
    ReadResult read(List<Grid> grids, ReadOptions options, FindingList findings);
}
