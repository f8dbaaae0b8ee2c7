/**
 * Workbooks as grids of cells: a guarded ZIP reader over bytes in memory or in a file, and small readers of
 * SpreadsheetML (ECMA-376 transitional and ISO 29500 strict), of the records of an xls, and of OpenDocument (ISO 26300).
 *
 * <p>Nothing is extracted to disk, nothing is calculated, nothing is opened that is not a sheet, a string
 * table or a style. Limits are absolute and count what was really inflated.
 *
 * <p>What does not live here: which cell is which figure of the form ({@code io.grid}).
 *
 * <p>Read first: {@link XlsxReader}, {@link ZipArchive}, {@link SheetReader}; for ods {@link OdsReader}, {@link OdsSheet},
 * {@link OdsCell}.
 */
@NullMarked
package org.disclosurereport.io.spreadsheet;

import org.jspecify.annotations.NullMarked;
