package org.disclosurereport.model.finding;

import org.disclosurereport.model.form.FormKey;

/**
 * What a clerk's hand does to a figure, likeliest first. It says why one explanation of a broken sum is more plausible
 * than another; it never rules one out.
 */
public enum TypingError implements FormKey {
    /** Two neighbouring digits change places: 21 for 12. */
    SWAPPED_DIGITS("swappedDigits", 1),
    /** A total and one of its parts change places. */
    TOTAL_AND_PART_EXCHANGED("totalAndPartExchanged", 1),
    /** The figure of the next column to the left or right. */
    SHIFTED_COLUMN("shiftedColumn", 1),
    /** The figure of the row above or below. */
    NEIGHBOURING_ROW("neighbouringRow", 1),
    /** 元 for 万元 or the reverse: a factor of 10,000. */
    UNIT_SLIP("unitSlip", 1),
    /** Nothing was filled in, or nothing that can be read; what belongs there follows from the rest. */
    BLANK_TO_FILL("blankToFill", 1),
    /** A digit is missing: 12 for 112. */
    LOST_DIGIT("lostDigit", 2),
    /** There is a digit too many, often one that is typed twice: 112 for 12. */
    EXTRA_DIGIT("extraDigit", 2),
    /** One digit stands for another: 17 for 12. */
    WRONG_DIGIT("wrongDigit", 3),
    /** Nothing that is known, or the figure that belongs there is not. */
    OTHER("other", 5);

    private final String key;
    private final int weight;

    TypingError(String key, int weight) {
        this.key = key;
        this.weight = weight;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * How far-fetched the error is: numbers to compare explanations by, not probabilities.
     *
     * @return 1 for the likeliest kinds, 5 for those that explain nothing
     */
    public int weight() {
        return weight;
    }
}
