package org.disclosurereport.model.table;

/**
 * What stands in a cell. Blank, zero, {@code /} and {@code -} are different statements of the office
 * that filled the form in, and stay different.
 */
public enum CellState {
    /** A number, zero included. */
    NUMBER,
    /** Nothing. */
    BLANK,
    /** A slash, {@code /}: usually "does not apply". */
    SLASH,
    /** A dash, {@code -}, {@code —} or {@code ——}: usually "none" or "does not apply". */
    DASH,
    /** Something that is not a figure, kept as it was written. */
    UNREADABLE;

    /**
     * Whether the office filled in no figure here: blank, slash or dash. Sums take such a cell as 0
     * and say so.
     *
     * @return true for {@link #BLANK}, {@link #SLASH} and {@link #DASH}
     */
    public boolean isUnfilled() {
        return this == BLANK || this == SLASH || this == DASH;
    }
}
