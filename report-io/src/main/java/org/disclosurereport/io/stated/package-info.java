/**
 * Finds figures that stand in sentences: the number with its unit ({@link NumberScanner}), what it counts ({@link
 * FigureLabel}), zero by denial ({@link DenialScanner}), how it relates to the figures around it ({@link
 * RelationFinder}). Everything goes over the text once from left to right and looks a bounded number of characters
 * ahead and back, so that the time is linear in the length of the text. What is not understood stays text.
 *
 * <p>Read first: {@link StatedFigures}.
 */
@NullMarked
package org.disclosurereport.io.stated;

import org.jspecify.annotations.NullMarked;
