package org.disclosurereport.io.wire;

import java.util.Locale;

/** Halves of characters, which old workbooks can store and pages can name, and no report can hold. */
public final class LoneSurrogate {

    private LoneSurrogate() {}

    /** Where the first one stands, or -1. */
    public static int indexIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    public static String name(char half) {
        return "U+" + Integer.toHexString(half).toUpperCase(Locale.ROOT);
    }

    /** The text with every half as it is written in programs. */
    public static String escaped(String text) {
        String rest = text;
        StringBuilder whole = new StringBuilder();
        for (int at = indexIn(rest); at >= 0; at = indexIn(rest)) {
            whole.append(rest, 0, at).append("\\u").append(Integer.toHexString(rest.charAt(at)));
            rest = rest.substring(at + 1);
        }
        return whole.append(rest).toString();
    }
}
