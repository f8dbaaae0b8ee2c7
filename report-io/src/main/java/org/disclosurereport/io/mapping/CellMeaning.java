package org.disclosurereport.io.mapping;

/** What a mark such as {@code /} or {@code 无}, or nothing at all, means in a cell for a figure. */
public enum CellMeaning {
    /** The number 0. */
    ZERO("zero"),
    /** Nothing was filed. */
    BLANK("blank"),
    /** The {@code /} of the form. */
    SLASH("slash"),
    /** A dash. */
    DASH("dash");

    private final String key;

    CellMeaning(String key) {
        this.key = key;
    }

    /**
     * The name in a mapping file.
     *
     * @return for example {@code zero}
     */
    public String key() {
        return key;
    }
}
