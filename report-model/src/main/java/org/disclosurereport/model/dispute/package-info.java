/**
 * Reconsiderations and suits about information disclosure.
 *
 * <p>A typed view over {@link org.disclosurereport.model.table.StatisticsTable} and the names of its
 * rows and columns over all editions. What each edition actually prints stands in {@code model.form}.
 *
 * <p>Read first: {@link DisputeTable}, {@link DisputeProcedure}, {@link DisputeResult}.
 */
@NullMarked
package org.disclosurereport.model.dispute;

import org.jspecify.annotations.NullMarked;
