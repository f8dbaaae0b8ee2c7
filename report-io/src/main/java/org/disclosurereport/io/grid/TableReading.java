package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * A table as it was read.
 *
 * @param table the figures
 * @param origins where every figure stands, also where its cell is blank
 * @param spots the same as cells
 * @param start where the table begins
 * @param grids the sheets on which it stands
 * @param places the parts of sheets that it takes; none if it was read by a mapping
 * @param consumed the cells that were understood or named in a finding, by identity
 * @param findings what was met
 * @param foreign how many rows are missing or are none of this definition
 */
record TableReading(
        StatisticsTable table,
        Map<CellRef, Location> origins,
        Map<CellRef, CellSpot> spots,
        Location start,
        Set<Grid> grids,
        List<TablePlace> places,
        Set<GridCell> consumed,
        List<Finding> findings,
        int foreign) {}
