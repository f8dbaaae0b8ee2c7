package org.disclosurereport.io.grid;

import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;

/**
 * A year as titles print it: 2023, ２０２３, 二〇二三, 二○二三. A masked year (201*) is none.
 *
 * @param value the year
 * @param start where it begins
 * @param end where it ends, the words 年 and 度 behind it included
 */
record YearText(int value, int start, int end) {

    private static final String ZEROS = "〇○零Ｏ0";
    private static final String CHINESE = "一二三四五六七八九";

    /** The first year of a text; it must not be part of a longer number. */
    static Optional<YearText> find(String text) {
        for (int at = 0; at + 4 <= text.length(); at++) {
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
        int figure = FigureText.digit(c);
        if (figure >= 0) {
            return figure;
        }
        return ZEROS.indexOf(c) >= 0 ? 0 : CHINESE.indexOf(c) >= 0 ? CHINESE.indexOf(c) + 1 : -1;
    }
}
