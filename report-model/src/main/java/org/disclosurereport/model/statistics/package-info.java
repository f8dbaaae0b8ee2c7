/**
 * The nationwide statistics form of the fiscal years 2014 to 2018 (国办发〔2014〕32号): one figure a line.
 *
 * <p>A typed view over {@link org.disclosurereport.model.table.StatisticsTable} and the names of its lines. What the
 * form prints stands in {@code model.form}.
 *
 * <p>Read first: {@link StatisticsForm}, {@link StatisticsRow}.
 */
@NullMarked
package org.disclosurereport.model.statistics;

import org.jspecify.annotations.NullMarked;
