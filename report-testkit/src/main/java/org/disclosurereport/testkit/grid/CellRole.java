package org.disclosurereport.testkit.grid;

/** What a cell of a printed form is there for. */
public enum CellRole {
    /** The title of the report: organ and year stand in it. */
    TITLE,
    /** The title of a section, of a list, or another line that is alone in its row and heads what follows. */
    HEADING,
    /** A line of text between the tables. */
    TEXT,
    /** What stands over columns: their headers, the headers over those, the corner, the line over a block. */
    HEADER,
    /** What stands before a row: its label, or a header that spans several rows. */
    LABEL,
    /** The unit of a line, in a column of its own. */
    UNIT,
    /** A figure, also a blank one. */
    FIGURE,
    /** A dash where a mere heading has no figure. */
    FILLER
}
