package org.disclosurereport.io.grid;

import org.disclosurereport.model.form.Numbering;

/**
 * The number before a label: 一、 or （一） or 1. or （1）, in the normalised form of {@link LabelText}.
 *
 * @param style which of the levels it is printed in
 * @param value the number, from 1
 * @param length how many characters it takes
 */
public record NumberPrefix(Style style, int value, int length) {

    static final NumberPrefix NONE = new NumberPrefix(Style.NONE, 0, 0);

    private static final String CHINESE = "一二三四五六七八九十";

    /** The levels of numbering in Chinese official documents. */
    public enum Style {
        /** Not numbered. */
        NONE,
        /** 一、 */
        CHINESE,
        /** （一） */
        CHINESE_IN_BRACKETS,
        /** 1. or 1、 */
        ARABIC,
        /** （1） or 1） */
        ARABIC_IN_BRACKETS
    }

    /** The number that a normalised label begins with. */
    public static NumberPrefix of(String label) {
        return at(label, 0);
    }

    static NumberPrefix at(String label, int from) {
        boolean bracket = from < label.length() && label.charAt(from) == '(';
        int start = bracket ? from + 1 : from;
        int end = start;
        while (end < label.length() && end - start < 3 && isDigit(label.charAt(end), label.charAt(start))) {
            end++;
        }
        if (end == start || end == label.length()) {
            return NONE;
        }
        char next = label.charAt(end);
        boolean closed = next == ')';
        if ((bracket != closed && !(closed && label.charAt(start) <= '9')) || (!closed && "、.,:".indexOf(next) < 0)) {
            return NONE;
        }
        int value = Numbering.valueOf(label.substring(start, end));
        boolean arabic = label.charAt(start) <= '9';
        Style style = closed
                ? arabic ? Style.ARABIC_IN_BRACKETS : Style.CHINESE_IN_BRACKETS
                : arabic ? Style.ARABIC : Style.CHINESE;
        return value == 0 ? NONE : new NumberPrefix(style, value, end + 1 - from);
    }

    private static boolean isDigit(char c, char first) {
        return first <= '9' ? c >= '0' && c <= '9' : CHINESE.indexOf(c) >= 0;
    }

    boolean isSameAs(NumberPrefix other) {
        return style == other.style && value == other.value && style != Style.NONE;
    }
}
