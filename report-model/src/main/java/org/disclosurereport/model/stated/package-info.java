/**
 * Figures that stand in sentences. Reports of 2008 to 2013 have no tables at all; in later ones the overview, the
 * problems and the other matters state figures in prose. A stated figure keeps what the sentence says: the number with
 * its precision, its unit, whether it is said to be exact, and how it relates to other figures.
 */
@NullMarked
package org.disclosurereport.model.stated;

import org.jspecify.annotations.NullMarked;
