/**
 * The streaming JSON codec behind {@code ReportReader}, {@code ReportWriter} and the Jackson module. Not
 * exported.
 *
 * <p>{@link JsonReports} reads and writes whole documents; {@link ReportParser} and {@link ReportPrinter}
 * do the same inside any Jackson stream. Rows, columns and units come from the form of the edition: a new
 * edition needs no change here.
 *
 * <p>Read first: {@link JsonReports}, {@link WireNames}, {@link JsonCursor}.
 */
@NullMarked
package org.disclosurereport.io.json.codec;

import org.jspecify.annotations.NullMarked;
