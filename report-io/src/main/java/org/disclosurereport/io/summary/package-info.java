/**
 * Summary sheets (汇总表): one organ a row, the official figures as columns under one to four header rows. A sheet is
 * taken row by row, so that hundreds of thousands of organs need no more memory than one.
 *
 * <p>What does not live here: how labels are compared and figures are parsed ({@code io.grid}), file formats.
 *
 * <p>Read first: {@link SummarySheet}, {@link SummaryHeader}, {@link TableColumns}.
 */
@NullMarked
package org.disclosurereport.io.summary;

import org.jspecify.annotations.NullMarked;
