package org.disclosurereport.workbooks;

/** What pages on the web do to the tables and the text of a report. */
enum PageQuirk {
    /** Cells, classes and comments as Word gives them to the editor of a site; blanks are paragraphs of Word. */
    WORD,
    /** Labels over up to eight spans, line breaks and paragraphs. */
    SPLIT_LABELS,
    /** The digits of a number, or number and unit, in spans of their own. */
    SPLIT_NUMBERS,
    /** The cells over groups of rows end at a page of paper, and their label begins again. */
    CUT_GROUPS,
    /** Empty cells stand where a cell above should reach. */
    EMPTY_CELLS,
    /** Labels span one column more than the header over them. */
    WIDE_LABELS,
    /** Blocks of fewer columns are narrower than the table. */
    RAGGED_BLOCKS,
    /** Empty cells behind headers, and an empty row. */
    STRAY_HEADERS,
    /** A table is two at the end of a page of paper; the second has the headers, too. */
    PAGE_BREAK,
    /** A table is two at the end of a page of paper; the second has no headers. */
    BARE_PAGE_BREAK,
    /** Every row is a table. */
    ROW_TABLES,
    /** Labels in other signs than the form's: blanks inside, half-width brackets, other numbers, fewer words. */
    VARIANT_LABELS,
    /** Labels with errors of typing. */
    WRONG_LABELS,
    /** A table with the document's number, organ and date comes first. */
    METADATA,
    /** The menus, the path, the buttons and the foot of a site stand around the report. */
    CHROME,
    /** Links to reports of other years and organs stand below. */
    LINKS,
    /** The report stands in a cell of a table in a table in a table. */
    WRAPPERS,
    /** A section more stands before those of the tables, which are numbered three to five. */
    SHIFTED_SECTIONS,
    /** A table of requests of the year before stands below the report's own. */
    LAST_YEARS_TABLE,
    /** The report stands twice on the page, once for small screens. */
    TWICE,
    /** There is no section six. */
    NO_LAST_SECTION,
    /** The first table stands inside the narrative of section one. */
    TABLE_IN_NARRATIVE
}
