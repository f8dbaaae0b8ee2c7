package org.disclosurereport.io.grid;

import java.text.Normalizer;

/**
 * Brings printed labels into one form: full-width and compatibility characters folded, blanks of every
 * kind and line breaks removed, brackets, quotes and dashes unified. Only labels are ever changed like
 * this, never texts that are kept.
 */
public final class LabelText {

    /** No label, heading or title of the form is nearly as long. */
    static final int MAX_LENGTH = 200;

    private static final String OF_WHICH = "其中";

    private static final String OPENING = "〔【[﹝《〈";
    private static final String CLOSING = "〕】]﹞》〉";
    private static final String QUOTES = "“”„‟＂「」『』‘’'`";
    private static final String DASHES = "—–‐‑‒―−─━－";

    private LabelText() {}

    /**
     * The label in its one form.
     *
     * @param printed as printed
     * @return the normalised label; the empty text if it is far too long to be a label
     */
    public static String normalise(String printed) {
        if (printed.length() > 4 * MAX_LENGTH) {
            return "";
        }
        String folded = Normalizer.normalize(circledNumbersAsDigits(printed), Normalizer.Form.NFKC);
        StringBuilder label = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isInvisible(c)) {
                label.append(unified(c));
            }
        }
        return label.length() > MAX_LENGTH ? "" : label.toString();
    }

    /**
     * One visible character in the one form of labels.
     *
     * @param c the character
     * @return what stands for it in a normalised label, mostly one character
     */
    public static String fold(char c) {
        return c < 0x80 || (c >= 0x4e00 && c <= 0x9fff) ? String.valueOf(unified(c)) : normalise(String.valueOf(c));
    }

    private static char unified(char c) {
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(c) >= 0) {
            return ')';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return DASHES.indexOf(c) >= 0 ? '-' : c;
    }

    /** ① folds to a bare 1 and would stick to what follows. */
    private static String circledNumbersAsDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '①' && c <= '⑳') {
                digits.append(c - '①' + 1).append('.');
            } else {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** A normalised label without the 其中 before it. */
    static String withoutOfWhich(String label) {
        if (label.startsWith(OF_WHICH)) {
            int at = OF_WHICH.length();
            return label.substring(at < label.length() && label.charAt(at) == ':' ? at + 1 : at);
        }
        return label;
    }

    /**
     * Whether a person sees nothing of this character: blanks of every width, controls, joiners.
     *
     * @param c the character
     * @return true if nothing is seen
     */
    public static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /**
     * Whether a text consists of nothing that a person sees.
     *
     * @param text the text
     * @return true if it does
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A label without its note.
     *
     * @param label a normalised label
     * @return the label without the note in brackets at its end; the label itself if it has none
     */
    public static String withoutNote(String label) {
        if (!label.endsWith(")")) {
            return label;
        }
        int open = 0;
        for (int i = label.length() - 1; i > 0; i--) {
            char c = label.charAt(i);
            open += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (open == 0) {
                return label.substring(0, i);
            }
        }
        return label;
    }
}
