package org.disclosurereport.model.rollup;

import java.util.Optional;
import org.disclosurereport.model.table.Cell;

/**
 * What one report contributes to the sum of a cell.
 *
 * @param part the report
 * @param cell what it holds there, or empty if it has no such cell: its table is missing or has another form
 */
public record PartCell(PartReport part, Optional<Cell> cell) {}
