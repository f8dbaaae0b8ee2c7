package org.disclosurereport.io.stated;

import java.math.BigDecimal;

/**
 * Digits with separators of thousands and a decimal point, where they stand in a text.
 *
 * @param text the text
 * @param start index of the first digit
 * @param end index behind the last one
 * @param value the number; its scale is that of the decimals that are printed
 */
record DigitRun(String text, int start, int end, BigDecimal value) {

    static final int MAX_DIGITS = 15;

    private static final String DASHES = "-—－–−~～";
    private static final String MINUS = "-－−";

    /** The digits from a position on; there must be one. */
    static DigitRun at(String text, int start) {
        StringBuilder digits = new StringBuilder();
        int decimals = -1;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int digit = Chars.digit(c);
            if (digit >= 0) {
                digits.append(digit);
                decimals += decimals >= 0 ? 1 : 0;
            } else if ((c == '.' || c == '．') && decimals < 0 && isDigit(text, at + 1)) {
                decimals = 0;
            } else if (c != ',' || decimals >= 0 || !isGroup(text, at + 1, start)) {
                break;
            }
            at++;
        }
        boolean tooLong = digits.length() > MAX_DIGITS;
        BigDecimal number = tooLong ? BigDecimal.ZERO : new BigDecimal(digits.toString());
        int scale = Math.max(decimals, 0);
        return new DigitRun(text, start, at, tooLong ? BigDecimal.ONE.negate() : number.scaleByPowerOfTen(-scale));
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Chars.digit(text.charAt(index)) >= 0;
    }

    /** Whether exactly three digits stand here and one to three before the first separator. */
    private static boolean isGroup(String text, int index, int start) {
        int firstComma = text.indexOf(',', start);
        return firstComma - start <= 3
                && isDigit(text, index)
                && isDigit(text, index + 1)
                && isDigit(text, index + 2)
                && !isDigit(text, index + 3);
    }

    /**
     * Whether the characters around the digits make them a number of something (第5, 〕30), a telephone, part of a name,
     * one end of a range, or a piece of a number whose other pieces are not understood.
     */
    boolean isSomethingElse() {
        char after = end < text.length() ? text.charAt(end) : ' ';
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        int visible = Chars.backOverBlanks(text, start);
        char word = visible > 0 ? text.charAt(visible - 1) : ' ';
        boolean piece = (visible < start && isDigit(text, visible - 1))
                || ("，,".indexOf(before) >= 0 && isDigit(text, start - 2));
        boolean named = ("_/.:+".indexOf(before) >= 0 || DASHES.indexOf(before) >= 0) && isNameBefore(start - 2);
        return value.signum() < 0
                || piece
                || named
                || isRange(after, word, visible)
                || "第〕﹞".indexOf(word) >= 0
                || "*＊".indexOf(after) >= 0
                || before == '*'
                || Chars.isLatin(before);
    }

    private boolean isRange(char after, char word, int visible) {
        boolean begins = (DASHES.indexOf(after) >= 0 || after == '至' || after == '到') && isDigit(text, end + 1);
        return begins || ((word == '至' || word == '到') && isDigit(text, visible - 2));
    }

    private boolean isNameBefore(int index) {
        return index >= 0 && (isDigit(text, index) || Chars.isLatin(text.charAt(index)));
    }

    /** Whether one minus sign stands right before the digits. */
    boolean isNegative() {
        return start > 0
                && MINUS.indexOf(text.charAt(start - 1)) >= 0
                && (start == 1 || DASHES.indexOf(text.charAt(start - 2)) < 0);
    }
}
