/**
 * Workbooks as grids of cells: a guarded ZIP reader over bytes in memory and a small reader of
 * SpreadsheetML (ECMA-376 transitional and ISO 29500 strict).
 *
 * <p>Nothing is extracted to disk, nothing is calculated, nothing is opened that is not a sheet, a string
 * table or a style. Limits are absolute and count what was really inflated.
 *
 * <p>What does not live here: which cell is which figure of the form ({@code io.grid}).
 *
 * <p>Read first: {@link XlsxReader}, {@link ZipArchive}, {@link SheetReader}.
 */
@NullMarked
package org.disclosurereport.io.spreadsheet;

import org.jspecify.annotations.NullMarked;
