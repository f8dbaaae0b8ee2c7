/**
 * Reading reports from files and writing them.
 *
 * <p>{@link ReportReader} turns bytes into a {@link ReadResult}: the report, what was met on the way, and
 * the place in the source of every figure. {@link ReportWriter} turns a report into bytes. {@link
 * ReportFormat} is THE list of formats.
 *
 * <p>No reader throws anything for any content of a document; the only exception is the caller's own
 * {@link java.io.IOException}. Nothing here judges figures: that is the business of rules.
 *
 * <p>Read first: {@link ReportReader}, {@link ReadResult}, {@link ReportFormat}.
 */
@NullMarked
@HouseStyle
package org.disclosurereport.io;

import org.jspecify.annotations.NullMarked;
