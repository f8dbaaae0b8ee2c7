/**
 * JSON on Jackson's streams, behind {@code ReportReader}, {@code ReportWriter}, {@code ResultWriter} and
 * the Jackson module. Not exported.
 *
 * <p>{@link JsonReports} reads and writes whole documents; {@link JsonCursor} spells the wire form as JSON
 * tokens, {@link ReportPrinter} writes it, also inside a host's stream. What the values mean is decided in
 * {@link org.disclosurereport.io.wire}.
 *
 * <p>Read first: {@link JsonReports}, {@link JsonCursor}, {@link JsonFindings}.
 */
@NullMarked
package org.disclosurereport.io.json.codec;

import org.jspecify.annotations.NullMarked;
