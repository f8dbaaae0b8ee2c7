package org.disclosurereport.model.form;

/**
 * The numbering of Chinese official documents: 一、 then （一） then 1. then （1）.
 */
public final class Numbering {

    private static final String DIGITS = "一二三四五六七八九";

    private Numbering() {}

    /**
     * The number that a printed numbering stands for.
     *
     * @param printed for example {@code 三、}, {@code （十二）}, {@code 1.}, {@code 1、}
     * @return its value from 1 to 99, or 0 if the text has no such number
     */
    public static int valueOf(String printed) {
        int value = 0;
        boolean found = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            int digit = c >= '1' && c <= '9' ? c - '0' : DIGITS.indexOf(c) + 1;
            if (c == '十') {
                value = (value == 0 ? 1 : value) * 10;
                found = true;
            } else if (digit > 0) {
                value = c <= '9' ? value * 10 + digit : value + digit;
                found = true;
            } else if (c == '0' && found) {
                value *= 10;
            }
        }
        return value <= 99 ? value : 0;
    }
}
