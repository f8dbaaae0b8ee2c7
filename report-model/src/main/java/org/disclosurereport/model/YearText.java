package org.disclosurereport.model;

import java.util.List;
import java.util.Optional;

/**
 * A year as titles print it: 2023, ２０２３, 二〇二三, 二○二三. A masked year (201*) is none.
 *
 * @param value the year
 * @param start where it begins
 * @param end where it ends, the words 年 and 度 behind it included
 */
public record YearText(int value, int start, int end) {

    private static final List<String> DIGITS = List.of("0123456789", "０１２３４５６７８９", "〇一二三四五六七八九");
    private static final String ZEROS = "○零Ｏ";

    /**
     * The first year of a text. It has four digits, must not be part of a longer number, and is one for which a
     * report can be.
     *
     * @param text the text, without blanks inside the year
     * @return the year, or empty if the text names none
     */
    public static Optional<YearText> find(String text) {
        return find(text, 0);
    }

    /**
     * The first year of a text from a position on.
     *
     * @param text the text, without blanks inside the year
     * @param from where to begin, for example the end of the year before
     * @return the year, or empty if none follows
     */
    public static Optional<YearText> find(String text, int from) {
        for (int at = from; at + 4 <= text.length(); at++) {
            int value = 0;
            for (int i = at; i < at + 4 && value >= 0; i++) {
                int digit = digit(text.charAt(i));
                value = digit < 0 ? -1 : value * 10 + digit;
            }
            boolean alone = (at == 0 || digit(text.charAt(at - 1)) < 0)
                    && (at + 4 == text.length() || digit(text.charAt(at + 4)) < 0);
            if (alone && value >= DisclosureReport.FIRST_YEAR && value <= DisclosureReport.LAST_YEAR) {
                int end = at + 4;
                end += text.startsWith("年度", end) && !text.startsWith("年度报告", end)
                        ? 2
                        : text.startsWith("年", end) ? 1 : 0;
                return Optional.of(new YearText(value, at, end));
            }
        }
        return Optional.empty();
    }

    private static int digit(char c) {
        for (String digits : DIGITS) {
            if (digits.indexOf(c) >= 0) {
                return digits.indexOf(c);
            }
        }
        return ZEROS.indexOf(c) >= 0 ? 0 : -1;
    }
}
