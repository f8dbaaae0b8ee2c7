/**
 * Text tables (csv) as grids of cells: encoding decided by strict decoding, delimiter by the labels that
 * it uncovers, fields by fastcsv.
 *
 * <p>What does not live here: which field is which figure of the form ({@code io.grid}).
 *
 * <p>Read first: {@link CsvReportReader}, {@link TextTable}, {@link FieldCollector}.
 */
@NullMarked
package org.disclosurereport.io.csv;

import org.jspecify.annotations.NullMarked;
