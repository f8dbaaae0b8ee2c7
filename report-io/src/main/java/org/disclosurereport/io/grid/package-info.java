/**
 * From labels to figures: a grid of cells, wherever it came from, read as the tables of a form.
 *
 * <p>Nothing is mapped by position alone. Rows and columns are found by their printed labels under their
 * headers; what is not recognised is named with its cell, and its figures never reach another row. All
 * tables of all editions are read by the same code, from {@code model.form}.
 *
 * <p>What does not live here: file formats ({@code io.spreadsheet}), judgements about figures (rules).
 *
 * <p>Read first: {@link Grid}, {@link GridReportReader}, {@link TableFinder}.
 */
@NullMarked
package org.disclosurereport.io.grid;

import org.jspecify.annotations.NullMarked;
