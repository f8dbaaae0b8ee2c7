/**
 * The rules about the reports of a region: whether the reports of its organs can be added up, whether all are there, and
 * whether the report of the whole is their sum. None of them is exported; they stand in {@link
 * org.disclosurereport.validation.RuleCatalogue}.
 *
 * <p>Scope decides what may be compared. A scope that is not stated is never assumed, and who must report is told by the
 * caller: whatever depends on either is not assessable without it. Each rule says at most one thing for each cell, or
 * for each group of reports, however many reports there are, and names the first ones.
 *
 * <p>What does not live here: adding up ({@code model.rollup}), and rules about a single report ({@code
 * validation.rules}).
 *
 * <p>Read first: {@link SumOfPartsRule}, {@link ObstacleRule}.
 */
@NullMarked
package org.disclosurereport.validation.region;

import org.jspecify.annotations.NullMarked;
