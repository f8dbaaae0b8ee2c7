/**
 * Reports as plain text, pasted from pages and documents by hand: lines become paragraphs ({@link PastedText}),
 * paragraphs become the cells of a grid with one column, and the grid is read like any other.
 */
@NullMarked
package org.disclosurereport.io.text;

import org.jspecify.annotations.NullMarked;
