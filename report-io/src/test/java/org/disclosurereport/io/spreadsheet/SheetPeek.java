package org.disclosurereport.io.spreadsheet;

import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.xml.UnreadableDocument;

/** Lets tests of other packages look into a workbook. */
public final class SheetPeek {

    private SheetPeek() {}

    public static Grid firstGrid(byte[] workbook) {
        return grids(workbook).get(0);
    }

    public static List<Grid> grids(byte[] workbook) {
        try {
            return XlsxReader.grids(workbook, ReadLimits.DEFAULT, new FindingList(ReadLimits.DEFAULT));
        } catch (UnreadableDocument e) {
            throw new IllegalArgumentException(e);
        }
    }
}
