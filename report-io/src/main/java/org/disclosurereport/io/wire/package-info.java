/**
 * The wire form of a report, apart from how JSON and XML spell it: its names, what may stand where, how
 * figures are checked against the form, and what findings say. Not exported.
 *
 * <p>{@link ReportParser} reads a report from any {@link WireCursor}; each format has a cursor of its own
 * in its codec package. Rows, columns and units come from the form of the edition: a new edition needs no
 * change here.
 *
 * <p>What does not live here: tokens, tags, encodings.
 *
 * <p>Read first: {@link WireNames}, {@link WireCursor}, {@link ReportParser}.
 */
@NullMarked
package org.disclosurereport.io.wire;

import org.jspecify.annotations.NullMarked;
