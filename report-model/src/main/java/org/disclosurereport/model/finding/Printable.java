package org.disclosurereport.model.finding;

import java.util.Locale;

/**
 * Texts of a document as they can be shown to a person: control characters and invisible formatting
 * characters made visible, long texts cut, so that no document can smuggle anything into a terminal, a
 * log or a page.
 */
public final class Printable {

    /** Longer texts are cut. */
    public static final int MAX_LENGTH = 200;

    private Printable() {}

    /**
     * A text of a document, made fit to be shown.
     *
     * @param text any text
     * @return the text on one line; {@code \u001b} stands for a control character, … for what was cut
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder();
        int end = end(text);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || isLineEnd(c)) {
                printable.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                printable.append(c);
            }
        }
        return end < text.length() ? printable.append('…').toString() : printable.toString();
    }

    /** Never in the middle of a character. */
    private static int end(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    }

    private static boolean isLineEnd(char c) {
        return c == '\u2028' || c == '\u2029';
    }
}
