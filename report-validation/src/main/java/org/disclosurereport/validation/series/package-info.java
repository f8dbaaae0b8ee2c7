/**
 * The rules about the reports of one organ over several years: what one year ends with the next one begins with, and
 * what changed more than it usually does.
 *
 * <p>Years that cannot be compared at all (one is missing, the organ was merged, the reports speak for different
 * organs) are named once, by {@link ComparableYearsRule}; every other rule passes over them. What is known to weaken a
 * comparison, such as a scope that nobody stated, makes a finding weigh less, and the finding says so. Figures of two
 * editions are compared where the form is the same or the crosswalk says that they are comparable.
 *
 * <p>Read first: {@link YearRule}, {@link YearRelation}, {@link YearRelationRule}.
 */
@NullMarked
package org.disclosurereport.validation.series;

import org.jspecify.annotations.NullMarked;
