/**
 * The annual reports of one organ over several years.
 *
 * <p>What one report ends with the next one begins with: requests carried forward, documents in force, cases that are
 * pending. A {@link ReportSeries} puts the reports of one organ in the order of their years and says between which of
 * them that can be asked: a year may be missing, the organ may have been reorganised. Which figures of two editions
 * mean the same stands in {@link org.disclosurereport.model.form.Crosswalk}; what must hold between two years is a
 * matter of rules.
 *
 * <p>Read first: {@link ReportSeries}, {@link YearStep}, {@link Reorganisation}.
 */
@NullMarked
package org.disclosurereport.model.series;

import org.jspecify.annotations.NullMarked;
