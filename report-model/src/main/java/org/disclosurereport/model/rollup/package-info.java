/**
 * Reports of many organs added up (汇总): the report of a region is the sum of the reports of its organs, cell by
 * cell. Sums are exact whatever their size, the same in any order, partition and number of threads, keep unfilled
 * apart from 0, and lead back to their parts.
 *
 * <p>What cannot be added is an {@link Obstacle}: two reports of one organ, reports of several years or editions, a
 * report that already counts another one in. Nothing is thrown for what was filed, and no sum is given out while an
 * obstacle stands in its way.
 *
 * <p>What does not live here: rules that compare a filed report of a region with its parts ({@code
 * validation.region}). Lists of figures and figures in sentences are not added up: what their rows mean is not
 * prescribed.
 *
 * <p>Read first: {@link RollUp}, {@link TableSum}, {@link RegionalReports}.
 */
@NullMarked
package org.disclosurereport.model.rollup;

import org.jspecify.annotations.NullMarked;
