/**
 * Requests for information: who applied and how the requests ended.
 *
 * <p>A typed view over {@link org.disclosurereport.model.table.StatisticsTable} and the names of its
 * rows and columns over all editions. What each edition actually prints stands in {@code model.form}.
 *
 * <p>Read first: {@link RequestTable}, {@link RequestRow}, {@link Applicant}.
 */
@NullMarked
package org.disclosurereport.model.request;

import org.jspecify.annotations.NullMarked;
