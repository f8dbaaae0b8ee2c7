package org.disclosurereport.model.table;

/**
 * Guards texts against what no document can carry: half of a character. A Java string may hold a lone
 * surrogate; UTF-8 cannot, so a report that held one could never be written without a silent change.
 */
public final class WellFormed {

    /** These bits are the same in every surrogate and in no other character. */
    private static final int SURROGATE_BITS = 0xF800;

    private WellFormed() {}

    /**
     * Lets well-formed Unicode pass.
     *
     * @param what what the text is, for the message
     * @param text the text
     * @return the same text
     * @throws IllegalArgumentException if the text has a lone surrogate
     */
    public static String require(String what, String text) {
        int at = indexOfLoneSurrogate(text);
        if (at >= 0) {
            throw new IllegalArgumentException(what + " must be well-formed Unicode, but has the lone surrogate U+"
                    + Integer.toHexString(text.charAt(at)).toUpperCase(java.util.Locale.ROOT) + " at index " + at);
        }
        return text;
    }

    /**
     * Finds half of a character.
     *
     * @param text any text
     * @return index of the first lone surrogate, or -1
     */
    public static int indexOfLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c & SURROGATE_BITS) != Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                return i;
            }
        }
        return -1;
    }
}
