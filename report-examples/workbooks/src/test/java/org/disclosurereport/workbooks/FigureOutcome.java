package org.disclosurereport.workbooks;

/** What became of one figure of a published report. */
enum FigureOutcome {
    /** The number is there. */
    RIGHT,
    /** Another number is there, or one where the report has none, or under a year of which the report is not. */
    SILENTLY_WRONG,
    /** No number is there, and a finding names the cell, its row, its column, or something wrong with its table. */
    NAMED,
    /** No number is there, and a finding says that the whole report or table was not read. */
    MISSING,
    /** No number is there, and nothing is said. */
    SILENTLY_MISSING
}
