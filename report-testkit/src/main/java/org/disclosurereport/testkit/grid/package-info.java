/**
 * The form as people see it: a grid of texts with merged areas, before any program has made a workbook, a page or a
 * text of it.
 *
 * <p>A report is printed as the official table ({@link OfficialLayout}), labels in Chinese, numbers as text, blank cells
 * blank. A test of an importer takes such a grid, writes it in its own format and knows what must be read: the report.
 * A failing example of a property is shown the same way ({@link ReportSampleFormat}).
 *
 * <p>What does not live here: file formats. A grid is handed to whoever writes files.
 *
 * <p>Read first: {@link TextGrid}, {@link OfficialLayout}, {@link TablePrinter}.
 */
@NullMarked
package org.disclosurereport.testkit.grid;

import org.jspecify.annotations.NullMarked;
