/**
 * Figures as they were filed: a {@link StatisticsTable} holds one state and one whole number for
 * every cell that its definition lists, and nothing in this package ever turns a blank into a zero.
 *
 * <p>What does not live here: what the cells mean ({@code model.form}) and the typed views that answer
 * questions about one subject ({@code model.request}, {@code model.dispute}, {@code model.proactive}).
 *
 * <p>Read first: {@link StatisticsTable}, {@link Cell}, {@link TableView}.
 */
@NullMarked
package org.disclosurereport.model.table;

import org.jspecify.annotations.NullMarked;
