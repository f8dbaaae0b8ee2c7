/**
 * Tables that are lines of text: rows separated by blanks, bars or tabs, labels broken over lines, cells without
 * anything between them. {@link org.disclosurereport.io.text.table.PrintedTables} finds them by the labels of the forms
 * and hands them over as tables; what it does not understand stays text. Figures that cannot be separated are told with
 * what they may be, and never taken.
 */
@NullMarked
package org.disclosurereport.io.text.table;

import org.jspecify.annotations.NullMarked;
