package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.StatisticsList;

/**
 * A list of figures that was found on a sheet.
 *
 * @param list the list as printed
 * @param places the parts of the sheet that it takes
 * @param origins where each figure stood
 * @param consumed the cells that were understood
 * @param findings what is wrong with its figures
 */
record ListReading(
        StatisticsList list,
        List<TablePlace> places,
        Map<CellRef, Location> origins,
        Set<GridCell> consumed,
        List<Finding> findings) {

    /** Where its headers begin. */
    Location start() {
        return places.get(0).start();
    }
}
