package org.disclosurereport.testkit;

/** How large the figures of a report are, and how many of its cells are not 0. */
public enum FigureScale {
    /** A small office: up to 9 in a cell, and most cells 0. */
    SMALL_OFFICE(9),
    /** A city: up to 9,999 in a cell that is no total. */
    CITY(9_999),
    /** The nation: up to 9,999,999,999 in a cell that is no total, and hardly a cell 0. */
    NATION(9_999_999_999L);

    private final long most;

    FigureScale(long most) {
        this.most = most;
    }

    /** The largest number that is drawn. */
    long most() {
        return most;
    }

    /** How many of the numbers that are drawn a table of some cells takes. */
    int entries(int cells) {
        return this == SMALL_OFFICE ? Math.max(1, cells / 8) : cells;
    }
}
