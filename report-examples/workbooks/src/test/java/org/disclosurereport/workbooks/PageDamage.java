package org.disclosurereport.workbooks;

import java.util.List;

/** What can happen to one cell of a table on a page. */
enum PageDamage {
    LEFT_OUT,
    DOUBLED,
    EMPTY_BEFORE,
    NUMBER_BEFORE,
    WIDER,
    NARROWER,
    TALLER,
    SHORTER;

    /** A number that no report of ours has. */
    static final String STRAY = "7777";

    /** Whether a cell has what this takes away. */
    boolean concerns(PageTable.Box cell) {
        return (this != NARROWER || cell.columns() > 1) && (this != SHORTER || cell.rows() > 1);
    }

    void apply(List<PageTable.Box> row, int at) {
        PageTable.Box cell = row.get(at);
        switch (this) {
            case LEFT_OUT -> row.remove(at);
            case DOUBLED -> row.add(at, cell);
            case EMPTY_BEFORE -> row.add(at, PageTable.EMPTY);
            case NUMBER_BEFORE -> row.add(at, new PageTable.Box(STRAY, 1, 1, /* figure= */ true));
            case WIDER -> row.set(at, cell.withColumns(cell.columns() + 1));
            case NARROWER -> row.set(at, cell.withColumns(cell.columns() - 1));
            case TALLER -> row.set(at, cell.withRows(cell.rows() + 1));
            case SHORTER -> row.set(at, cell.withRows(cell.rows() - 1));
        }
    }
}
