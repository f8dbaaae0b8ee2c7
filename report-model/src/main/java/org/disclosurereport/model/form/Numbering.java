package org.disclosurereport.model.form;

/**
 * The numbering of Chinese official documents: 一、 then （一） then 1. then （1）.
 */
public final class Numbering {

    private static final String DIGITS = "一二三四五六七八九";
    private static final int LARGEST = 99;

    private Numbering() {}

    /**
     * The number that a printed numbering stands for.
     *
     * @param printed for example {@code 三、}, {@code （十二）}, {@code 1.}, {@code 1、}
     * @return its value from 1 to 99, or 0 if the text has no such number
     */
    public static int valueOf(String printed) {
        int value = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == '十') {
                value = Math.max(value, 1) * 10;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
            } else {
                value += DIGITS.indexOf(c) + 1;
            }
            if (value > LARGEST) {
                return 0;
            }
        }
        return value;
    }
}
