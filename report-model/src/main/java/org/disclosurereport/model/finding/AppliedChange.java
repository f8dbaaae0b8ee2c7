package org.disclosurereport.model.finding;

import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;

/**
 * The record of one cell that somebody changed on purpose: what stood there, what stands there now, and why. A figure
 * of a report is never changed without one.
 *
 * @param address the cell
 * @param before what was filed
 * @param after what stands there now
 * @param reason why, in both languages
 */
public record AppliedChange(CellRef address, Cell before, Cell after, Wording reason) {}
