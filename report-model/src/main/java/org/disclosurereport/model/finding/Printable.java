package org.disclosurereport.model.finding;

import java.util.Locale;

/**
 * Texts of a document as they can be shown to a person: control characters, invisible formatting
 * characters, line ends and halves of characters made visible, long texts cut, so that no document can
 * smuggle anything into a terminal, a log or a page.
 */
public final class Printable {

    /** Longer texts are cut. */
    public static final int MAX_LENGTH = 200;

    private Printable() {}

    /**
     * A text of a document, made fit to be shown.
     *
     * @param text any text
     * @return well-formed text on one line; a hexadecimal escape stands for a control character, … for what
     *     was cut
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder();
        int i = 0;
        for (int count = 0; i < text.length() && count < MAX_LENGTH; count++) {
            int c = text.codePointAt(i);
            if (isShown(c)) {
                printable.appendCodePoint(c);
            } else {
                printable.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
            i += Character.charCount(c);
        }
        return i < text.length() ? printable.append('…').toString() : printable.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
