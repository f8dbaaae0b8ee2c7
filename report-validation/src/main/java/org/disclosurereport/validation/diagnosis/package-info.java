/**
 * Which cell is wrong, if few are. Findings say which sums do not hold; here the smallest sets of cells are sought
 * whose change makes all of them hold (Fellegi and Holt's principle, as statistical offices edit survey forms), and
 * ordered by the typing errors that they would take.
 *
 * <p>A table of a form is a code: the request table of FY2021 has 175 cells under 39 equations of rank 37, and no fewer
 * than four cells can change without breaking one. So one wrong figure is always found, two leave a few possibilities,
 * three are always noticed. The dispute table has one sum for five cells: it detects and does not locate.
 *
 * <p>Everything is exact and bounded, and the same for the same report. Nothing is applied by itself, and what is said
 * is always conditional. The results as data live in {@code model.finding}.
 *
 * <p>Read first: {@link Diagnostician}; of what is inside, {@code TableIdentities} (the form), {@code ReducedSystem}
 * (the arithmetic), {@code ExplanationSearch}.
 */
@NullMarked
package org.disclosurereport.validation.diagnosis;

import org.jspecify.annotations.NullMarked;
